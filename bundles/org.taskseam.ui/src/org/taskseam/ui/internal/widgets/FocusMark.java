/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.taskseam.ui.internal.Theme;

/** A bar at the left edge of a text that has the keyboard: a caret that blinks is easily missed, and a text to read has none. */
public final class FocusMark {

    private static final int WIDTH = 3;

    private FocusMark() {}

    /** Shows it while the text has the keyboard. */
    public static void show(StyledText text) {
        text.addListener(SWT.Paint, event -> {
            if (text.isFocusControl()) {
                event.gc.setBackground(Theme.look().accent());
                event.gc.fillRectangle(0, 0, WIDTH, text.getClientArea().height);
            }
        });
        text.addListener(SWT.FocusIn, event -> text.redraw());
        text.addListener(SWT.FocusOut, event -> text.redraw());
    }
}
