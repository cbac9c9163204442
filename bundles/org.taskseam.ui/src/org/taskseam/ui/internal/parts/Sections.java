/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.taskseam.ui.internal.widgets.Drawn;

/** The small heading of a group, with a remark at its right. */
final class Sections extends Drawn {

    private static final int HEIGHT = 34;
    private static final int ROOM = 16;

    private String title;
    private String remark = "";

    Sections(Composite parent, String title) {
        super(parent, SWT.NO_FOCUS);
        this.title = title;
    }

    void show(String title, String remark) {
        this.title = title;
        this.remark = remark;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 100 : widthHint, Math.max(HEIGHT, line() + ROOM));
    }

    private int line() {
        GC gc = new GC(this);
        gc.setFont(fonts().heading());
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    @Override
    protected void draw(GC gc) {
        gc.setForeground(look().mute());
        gc.setFont(fonts().heading());
        int y = getSize().y - gc.getFontMetrics().getHeight() - 5;
        gc.drawText(title.toUpperCase(java.util.Locale.getDefault()), 14, y, true);
        gc.setFont(fonts().small());
        gc.drawText(remark, getSize().x - 16 - gc.textExtent(remark).x, y, true);
    }

    @Override
    protected String name() {
        return title + " " + remark;
    }

    @Override
    protected int role() {
        return ACC.ROLE_LABEL;
    }
}
