/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A line of quiet text that is said shorter where there is no room. */
public final class TextLine extends Drawn {

    /** Where there is less room, nothing is said but in the tool tip. */
    private static final int LEAST = 60;

    private String text = "";
    private String brief = "";
    private boolean warning;

    /** An empty line. */
    public TextLine(Composite parent) {
        super(parent, SWT.NO_FOCUS);
    }

    /**
     * Changes the text.
     *
     * @param brief what stands there where the text has no room
     */
    public void show(String text, String brief) {
        show(text, brief, false);
    }

    /**
     * Changes the text.
     *
     * @param brief   what stands there where the text has no room
     * @param warning whether something went wrong
     */
    public void show(String text, String brief, boolean warning) {
        this.warning = warning;
        this.text = text;
        this.brief = brief;
        setToolTipText(text);
        redraw();
    }

    /** @return the text */
    public String getText() {
        return text;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 60 : widthHint, 22);
    }

    @Override
    protected void draw(GC gc) {
        gc.setForeground(warning ? look().warning() : look().mute());
        gc.setFont(fonts().small());
        int room = getSize().x;
        boolean whole = gc.textExtent(text).x <= room;
        String fitting = whole ? text : room < LEAST ? "" : fit(gc, brief.isEmpty() ? text : brief, room);
        gc.drawText(fitting, 0, (getSize().y - gc.textExtent(fitting).y) / 2, true);
    }

    @Override
    protected String name() {
        return text;
    }

    @Override
    protected int role() {
        return ACC.ROLE_LABEL;
    }
}
