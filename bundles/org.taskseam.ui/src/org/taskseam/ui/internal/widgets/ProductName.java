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

/** The name of the product and, in quiet text, of the open project. */
public final class ProductName extends Drawn {

    private String project = "";

    /** Without a project. */
    public ProductName(Composite parent) {
        super(parent, SWT.NO_FOCUS);
    }

    /** Changes the project. */
    public void show(String project) {
        this.project = project;
        setToolTipText(project);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, 30);
    }

    @Override
    protected void draw(GC gc) {
        int height = getSize().y;
        gc.setFont(fonts().large());
        gc.setForeground(look().text());
        Point name = gc.textExtent("Taskseam");
        gc.drawText("Taskseam", 2, (height - name.y) / 2, true);
        gc.setFont(fonts().normal());
        gc.setForeground(look().mute());
        String shown = fit(gc, project, getSize().x - name.x - 20);
        gc.drawText(shown, name.x + 14, (height - gc.textExtent(project).y) / 2 + 1, true);
    }

    @Override
    protected String name() {
        return "Taskseam " + project;
    }

    @Override
    protected int role() {
        return ACC.ROLE_LABEL;
    }
}
