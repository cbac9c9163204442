/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** Says for a few seconds that something is done. */
final class Notice extends Canvas {

    private static final int SHOWN = 5_000;
    private static final int PAD = 12;
    private static final int HEIGHT = 26;

    private final GraphFonts fonts;
    private Look look;
    private String text = "";
    private int said;

    Notice(Composite parent, GraphFonts fonts, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.fonts = fonts;
        this.look = look;
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        setVisible(false);
        addListener(SWT.Paint, event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }
        });
    }

    void look(Look look) {
        this.look = look;
        redraw();
    }

    void say(String text) {
        this.text = text;
        setToolTipText(text);
        setVisible(true);
        redraw();
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        int mine = ++said;
        getDisplay().timerExec(SHOWN, () -> {
            if (mine == said && !isDisposed()) {
                setVisible(false);
            }
        });
    }

    /** @return what was said last */
    String text() {
        return text;
    }

    /** @return the size that shows everything */
    Point size() {
        return new Point(Painter.width(text, fonts.small()) + 2 * PAD, HEIGHT);
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.canvas());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(look.accentSoft());
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        gc.setForeground(look.text());
        gc.setFont(fonts.small());
        gc.drawText(text, PAD, (size.y - gc.textExtent(text).y) / 2, true);
    }
}
