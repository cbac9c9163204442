/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.taskseam.ui.internal.Texts;

/** The question what to do with a text that was changed and not saved. In the words of the product: the platform has English ones. */
final class Unsaved {

    private static final int[] ANSWERS = {ISaveablePart2.NO, ISaveablePart2.CANCEL, ISaveablePart2.YES};

    private Unsaved() {}

    /** @return {@link ISaveablePart2#YES}, {@link ISaveablePart2#NO} or {@link ISaveablePart2#CANCEL} */
    static int ask(Shell shell, String what) {
        MessageDialog dialog = new MessageDialog(
                shell,
                what,
                null,
                Texts.get("unsaved.question", what),
                MessageDialog.QUESTION,
                ANSWERS.length - 1,
                Texts.get("unsaved.discard"),
                Texts.get("state.cancel"),
                Texts.get("unsaved.save"));
        int button = dialog.open();
        return button == SWT.DEFAULT ? ISaveablePart2.CANCEL : ANSWERS[button];
    }
}
