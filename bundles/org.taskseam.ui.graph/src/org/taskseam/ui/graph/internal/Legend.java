/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** The heat scale with its smallest and largest value and what it measures. */
final class Legend extends Canvas {

    private static final int STEP = 18;
    private static final int GAP = 2;
    private static final int PAD = 10;
    private static final int SPACE = 8;
    private static final int HEIGHT = 26;

    private final GraphFonts fonts;
    private Look look;
    private String title = "";
    private String low = "";
    private String high = "";
    private boolean compared;
    private String kept = "";

    Legend(Composite parent, GraphFonts fonts, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.fonts = fonts;
        this.look = look;
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    void look(Look look) {
        this.look = look;
        redraw();
    }

    /**
     * @param compared whether low and high are two groups instead of two values
     * @param kept     what the pin of a card means; empty where no card has one
     */
    void show(String title, String low, String high, boolean compared, String kept) {
        this.compared = compared;
        this.kept = kept;
        this.title = title;
        this.low = low;
        this.high = high;
        redraw();
    }

    /** @return the size that shows everything */
    Point size() {
        int texts = Painter.width(title, fonts.small())
                + Painter.width(low, fonts.tiny())
                + Painter.width(high, fonts.tiny());
        int pin = kept.isEmpty() ? 0 : 3 * SPACE + Painter.PIN + Painter.width(kept, fonts.small());
        return new Point(texts + steps() + 2 * PAD + 3 * SPACE + pin, HEIGHT);
    }

    private int steps() {
        return look.heatSteps() * (STEP + GAP) - GAP;
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.canvas());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(look.panel());
        gc.setForeground(look.line());
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        gc.setForeground(look.mute());
        int x = text(gc, title, fonts.small(), PAD) + SPACE;
        x = text(gc, low, fonts.tiny(), x) + SPACE;
        for (int i = 0; i < look.heatSteps(); i++) {
            gc.setBackground(compared ? look.lean(i * 2.0 / (look.heatSteps() - 1) - 1) : look.heatStep(i));
            gc.fillRoundRectangle(x + i * (STEP + GAP), size.y / 2 - 4, STEP, 8, 4, 4);
        }
        x = text(gc, high, fonts.tiny(), x + steps() + SPACE);
        if (!kept.isEmpty()) {
            gc.setBackground(look.accent());
            gc.fillPolygon(Painter.pin(x + 2 * SPACE, (size.y - Painter.PIN) / 2, Painter.PIN));
            gc.setForeground(look.mute());
            text(gc, kept, fonts.small(), x + 3 * SPACE + Painter.PIN);
        }
    }

    /** @return where the text ends */
    private int text(GC gc, String text, Font font, int x) {
        gc.setFont(font);
        Point extent = gc.textExtent(text);
        gc.drawText(text, x, (getSize().y - extent.y) / 2, true);
        return x + extent.x;
    }
}
