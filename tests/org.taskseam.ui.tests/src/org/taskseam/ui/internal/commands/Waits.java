/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import org.eclipse.swt.widgets.Shell;
import org.taskseam.presentation.Answer;
import org.taskseam.ui.internal.Window;

/** Work that takes long enough to be waited for. */
public final class Waits {

    private Waits() {}

    /** Waits until the person does not want to wait any more. */
    public static void open(Shell shell) {
        Waiting waiting = new Waiting(shell, "Report");
        boolean[] cancelled = new boolean[1];
        waiting.on(() -> cancelled[0] = true);
        waiting.show(new Answer.Running<>("Report", 20));
        Window.until("it is not waited for any more", () -> cancelled[0]);
        waiting.show(new Answer.Cancelled<>());
    }
}
