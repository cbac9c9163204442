/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.taskseam.ui.internal.Window;

/** Keys that are pressed as a person does, for whatever has the keyboard. For the thread of the display. */
final class Keys {

    private static final int REST = 60;

    private Keys() {}

    static void tab() {
        press(SWT.TAB);
    }

    static void backTab() {
        post(SWT.KeyDown, SWT.SHIFT);
        press(SWT.TAB);
        post(SWT.KeyUp, SWT.SHIFT);
        rest();
    }

    static void escape() {
        press(SWT.ESC);
    }

    static void enter() {
        press(SWT.CR);
    }

    private static void press(int code) {
        post(SWT.KeyDown, code);
        post(SWT.KeyUp, code);
        rest();
    }

    private static void post(int type, int code) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        if (!Display.getCurrent().post(event)) {
            throw new AssertionError("no key can be pressed: the window does not have the keyboard");
        }
    }

    private static void rest() {
        Window.settle(REST);
    }

    /** @return what has the keyboard, or {@code null} */
    static Control focus() {
        return Display.getCurrent().getFocusControl();
    }
}
