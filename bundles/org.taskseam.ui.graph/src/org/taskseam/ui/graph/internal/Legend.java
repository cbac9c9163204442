/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** The heat scale with its smallest and largest value and what it measures. */
final class Legend extends Canvas {

    private static final int STEP = 28;
    private static final int GAP = 2;
    private static final int PAD = 12;

    private final GraphFonts fonts;
    private Look look;
    private String title = "";
    private String low = "";
    private String high = "";

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

    void show(String title, String low, String high) {
        this.title = title;
        this.low = low;
        this.high = high;
        redraw();
    }

    /** @return the size that shows everything */
    Point size() {
        int line = Painter.extent("0", fonts.tiny()).y;
        int steps = look.heatSteps() * (STEP + GAP) - GAP;
        return new Point(
                2 * PAD + Math.max(steps, Painter.width(title, fonts.small())), 2 * PAD - 6 + 2 * line + 10 + 10);
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.canvas());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(look.panel());
        gc.setForeground(look.line());
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 14, 14);
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 14, 14);
        gc.setForeground(look.mute());
        gc.setFont(fonts.small());
        int line = gc.getFontMetrics().getHeight();
        gc.drawText(title, PAD, PAD - 4, true);
        int y = PAD - 4 + line + 4;
        for (int i = 0; i < look.heatSteps(); i++) {
            gc.setBackground(look.heatStep(i));
            gc.fillRoundRectangle(PAD + i * (STEP + GAP), y, STEP, 10, 4, 4);
        }
        gc.setFont(fonts.tiny());
        gc.drawText(low, PAD, y + 13, true);
        int right = PAD + look.heatSteps() * (STEP + GAP) - GAP;
        gc.drawText(high, right - gc.textExtent(high).x, y + 13, true);
    }
}
