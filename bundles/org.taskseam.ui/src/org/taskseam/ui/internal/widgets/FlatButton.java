/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A quiet button with a thin frame; primary ones are filled, toggles show that they are on. */
public final class FlatButton extends Drawn {

    private final boolean primary;
    private String text;
    private boolean on;
    private boolean hot;
    private boolean pressed;

    /**
     * @param text   what it says
     * @param action what it does
     */
    public FlatButton(Composite parent, String text, boolean primary, Runnable action) {
        super(parent, SWT.NONE);
        this.text = text;
        this.primary = primary;
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.MouseDown, event -> {
            pressed = event.button == 1;
            redraw();
        });
        addListener(SWT.MouseUp, event -> {
            boolean inside = pressed && getClientArea().contains(event.x, event.y);
            pressed = false;
            if (!isDisposed()) {
                redraw();
            }
            if (inside && isEnabled()) {
                action.run();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == ' ' || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                action.run();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = true);
    }

    private void hot(boolean hot) {
        this.hot = hot;
        redraw();
    }

    /** Changes what it says. */
    public void setText(String text) {
        this.text = text;
        redraw();
        getParent().layout();
    }

    /** @return what it says */
    public String getText() {
        return text;
    }

    /** Shows that what it toggles is on. */
    public void setOn(boolean on) {
        this.on = on;
        redraw();
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(primary ? fonts().strong() : fonts().normal());
        Point size = gc.textExtent(text);
        gc.dispose();
        return new Point(
                widthHint == SWT.DEFAULT ? size.x + 26 : widthHint,
                heightHint == SWT.DEFAULT ? size.y + 13 : heightHint);
    }

    @Override
    protected void draw(GC gc) {
        Point size = getSize();
        Color fill = primary ? look().accent() : on ? look().accentSoft() : hot ? look().background() : look().panel();
        if (pressed) {
            fill = org.taskseam.ui.graph.Look.mix(fill, look().text(), .12);
        }
        gc.setBackground(fill);
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        if (!primary) {
            gc.setForeground(on ? look().accent() : look().line());
            gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 12, 12);
        }
        if (primary) {
            drawFocus(gc, 4, 4, size.x - 9, size.y - 9, 8, look().onAccent());
        } else {
            drawFocus(gc, 0, 0, size.x - 1, size.y - 1, 12);
        }
        gc.setFont(primary ? fonts().strong() : fonts().normal());
        gc.setForeground(
                !isEnabled() ? look().cardLine() : primary ? look().onAccent() : on ? look().accent() : look().text());
        Point extent = gc.textExtent(text);
        gc.drawText(text, (size.x - extent.x) / 2, (size.y - extent.y) / 2, true);
    }

    @Override
    protected String name() {
        return text;
    }

    @Override
    protected int role() {
        return ACC.ROLE_PUSHBUTTON;
    }
}
