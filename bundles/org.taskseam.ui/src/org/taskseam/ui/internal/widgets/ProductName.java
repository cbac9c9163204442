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
import org.eclipse.swt.widgets.Control;

/** The name of the product and, in quiet text, of the open project. */
public final class ProductName extends Drawn {

    private static final String NAME = "Taskseam";
    private static final int GAP = 14;
    private static final int LEAST = 200;
    private static final int MOST = 360;

    private String project = "";

    /** Without a project. */
    public ProductName(Composite parent) {
        super(parent, SWT.NO_FOCUS);
    }

    /** Changes the project. */
    public void show(String project) {
        this.project = project;
        setToolTipText(project);
        getParent().layout(new Control[] {this});
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        if (widthHint != SWT.DEFAULT) {
            return new Point(widthHint, 30);
        }
        GC gc = new GC(this);
        gc.setFont(fonts().large());
        int name = gc.textExtent(NAME).x;
        gc.setFont(fonts().normal());
        int all = name + GAP + gc.textExtent(project).x + GAP;
        gc.dispose();
        return new Point(Math.clamp(all, LEAST, MOST), 30);
    }

    @Override
    protected void draw(GC gc) {
        int height = getSize().y;
        gc.setFont(fonts().large());
        gc.setForeground(look().text());
        Point name = gc.textExtent(NAME);
        gc.drawText(NAME, 2, (height - name.y) / 2, true);
        gc.setFont(fonts().normal());
        gc.setForeground(look().mute());
        String shown = fit(gc, project, getSize().x - name.x - GAP);
        gc.drawText(shown, name.x + GAP, (height - gc.textExtent(project).y) / 2 + 1, true);
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
