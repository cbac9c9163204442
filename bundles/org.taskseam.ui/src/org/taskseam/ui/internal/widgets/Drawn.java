/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.drawing.Shortened;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;
import org.taskseam.ui.internal.Theme;

/** A control that draws itself in the colours of the theme. Style sheets leave it alone. */
public abstract class Drawn extends Canvas {

    /** Tells the style engine to leave a control alone. */
    public static final String NO_CSS = "org.eclipse.e4.ui.css.disabled";

    private final GraphFonts fonts;

    /** @param style SWT.NO_FOCUS for what the keyboard does not reach */
    protected Drawn(Composite parent, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED);
        fonts = new GraphFonts(this);
        setData(NO_CSS, Boolean.TRUE);
        addListener(SWT.Paint, event -> {
            event.gc.setAntialias(SWT.ON);
            event.gc.setTextAntialias(SWT.ON);
            event.gc.setBackground(behind());
            event.gc.fillRectangle(getClientArea());
            draw(event.gc);
        });
        Theme.follow(this, look -> redraw());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role();
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value();
            }
        });
    }

    /** Draws on a background already filled. */
    protected abstract void draw(GC gc);

    /** @return what a screen reader calls the control */
    protected abstract String name();

    /** @return one of {@link org.eclipse.swt.accessibility.ACC}'s roles */
    protected abstract int role();

    /** @return what a screen reader says is in it; {@code null} for nothing */
    protected String value() {
        return null;
    }

    /** Shows the control, or gives its place in a grid to its neighbours. */
    public final void setShown(boolean shown) {
        if (!(getLayoutData() instanceof GridData)) {
            setLayoutData(new GridData());
        }
        ((GridData) getLayoutData()).exclude = !shown;
        setVisible(shown);
        getParent().layout();
    }

    /** @return colour behind everything */
    protected Color behind() {
        return look().panel();
    }

    /** @return the fonts of the control */
    protected final GraphFonts fonts() {
        return fonts;
    }

    /** @return the colours now */
    protected static Look look() {
        return Theme.look();
    }

    /** Shows with a frame that the keyboard is here. */
    protected final void drawFocus(GC gc, int x, int y, int width, int height, int radius) {
        drawFocus(gc, x + 1, y + 1, width - 2, height - 2, radius, look().accent());
    }

    /** Shows with a frame of a colour that the keyboard is here. */
    protected final void drawFocus(GC gc, int x, int y, int width, int height, int radius, Color color) {
        if (isFocusControl()) {
            gc.setForeground(color);
            gc.setLineWidth(2);
            gc.drawRoundRectangle(x, y, width, height, radius, radius);
            gc.setLineWidth(1);
        }
    }

    /** @return the text, shortened with an ellipsis so that it fits into a width in the font of the context */
    public static String fit(GC gc, String text, int width) {
        return Shortened.atEnd(text, width, shorter -> gc.textExtent(shorter).x);
    }
}
