/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Panes that parts are made of. */
public final class Panes {

    private Panes() {}

    /**
     * @return whether the keyboard is inside of a pane. A part is told to take it also when the Tab key comes to one of its
     *     controls; taking it from there would pass that control over
     */
    public static boolean hasKeyboard(Composite pane) {
        Control at = pane.getDisplay().getFocusControl();
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Shows one of the controls of a stack, which takes the keyboard from the one that was seen before. */
    public static void top(Composite stack, Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        boolean keyboard = layout.topControl != control && hasKeyboard(stack);
        layout.topControl = control;
        stack.layout();
        if (keyboard) {
            control.setFocus();
        }
    }

    /** @return a pane whose parts lie below each other, without space between them */
    public static Composite column(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        return pane;
    }
}
