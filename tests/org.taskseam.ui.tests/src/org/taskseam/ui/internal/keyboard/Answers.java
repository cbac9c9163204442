/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.keyboard;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.taskseam.ui.internal.Window;

/** Whether Escape leaves a dialog and Enter goes on, wherever the keyboard is in it. Nothing of it is really done. */
final class Answers {

    private Answers() {}

    /** @return what is wrong at the stops of a walk */
    static List<String> at(Shell dialog, List<Control> stops) {
        List<String> problems = new ArrayList<>();
        for (Control stop : stops) {
            if (stop.isDisposed() || !stop.forceFocus()) {
                continue;
            }
            if (!happens(SWT.Close, event -> event.widget == dialog, Keys::escape)) {
                problems.add("Escape does not close it at " + Controls.say(stop));
            }
            Button button = dialog.getDefaultButton();
            if (button != null && button.isEnabled() && !entered(stop, button)) {
                problems.add("Enter does not go on at " + Controls.say(stop));
            }
        }
        return problems;
    }

    /** A button that has the keyboard is pressed itself; a table may know what to do with a row. */
    private static boolean entered(Control stop, Button button) {
        if ((stop instanceof Table || stop instanceof Tree) && stop.isListening(SWT.DefaultSelection)) {
            return happens(SWT.DefaultSelection, event -> event.widget == stop, Keys::enter);
        }
        boolean pushes = stop instanceof Button && (stop.getStyle() & SWT.PUSH) != 0;
        return happens(SWT.Selection, event -> event.widget == (pushes ? stop : button), Keys::enter);
    }

    private interface Wanted {
        boolean is(Event event);
    }

    private static boolean happens(int type, Wanted wanted, Runnable key) {
        boolean[] happened = new boolean[1];
        Listener swallow = event -> {
            happened[0] |= wanted.is(event);
            event.doit = false;
            event.type = SWT.None;
        };
        Display display = Display.getCurrent();
        display.addFilter(type, swallow);
        try {
            key.run();
            for (int wait = 0; wait < 5 && !happened[0]; wait++) {
                Window.settle(60);
            }
        } finally {
            display.removeFilter(type, swallow);
        }
        return happened[0];
    }
}
