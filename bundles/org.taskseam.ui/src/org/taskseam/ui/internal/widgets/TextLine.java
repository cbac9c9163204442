/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import java.util.List;
import java.util.stream.Stream;
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
    private List<String> briefer = List.of();
    private boolean warning;

    /** An empty line. */
    public TextLine(Composite parent) {
        super(parent, SWT.NO_FOCUS);
    }

    /**
     * Changes the text.
     *
     * @param briefer what stands there where the text has no room, from long to short
     */
    public void show(String text, String... briefer) {
        show(text, false, briefer);
    }

    /**
     * Changes the text.
     *
     * @param warning whether something went wrong
     * @param briefer what stands there where the text has no room, from long to short
     */
    public void show(String text, boolean warning, String... briefer) {
        this.warning = warning;
        this.text = text;
        this.briefer = List.of(briefer);
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
        String fitting = Stream.concat(Stream.of(text), briefer.stream())
                .filter(one -> gc.textExtent(one).x <= room)
                .findFirst()
                .orElseGet(() -> room < LEAST ? "" : fit(gc, briefer.isEmpty() ? text : briefer.getFirst(), room));
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
