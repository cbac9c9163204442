/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.ui.internal.parts.StatePane;

/** A window that shows how far something is, and stops it. It comes only where that takes a while, and goes by itself. */
final class Waiting {

    private static final int PATIENCE = 400;

    private final Shell parent;
    private final String title;
    private Background.Handle work = () -> {};
    private Answer<?> last;
    private Shell shell;
    private StatePane pane;

    Waiting(Shell parent, String title) {
        this.parent = parent;
        this.title = title;
        parent.getDisplay().timerExec(PATIENCE, this::open);
    }

    /** @param work is cancelled when a person does not want to wait */
    void on(Background.Handle work) {
        this.work = work;
    }

    /** Shows how far it is; goes when it is over. */
    void show(Answer<?> answer) {
        last = answer;
        if (answer.isFinal()) {
            if (shell != null) {
                shell.dispose();
            }
        } else if (shell != null && !shell.isDisposed()) {
            pane.show(Optional.of(answer));
        }
    }

    private void open() {
        if (parent.isDisposed() || last != null && last.isFinal()) {
            return;
        }
        shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(title);
        shell.setLayout(new FillLayout());
        pane = new StatePane(shell, () -> {}, () -> work.cancel());
        pane.show(Optional.of(last == null ? new Answer.Running<>(title, -1) : last));
        Rectangle area = parent.getBounds();
        shell.setSize(480, 200);
        shell.setLocation(area.x + (area.width - 480) / 2, area.y + (area.height - 200) / 3);
        shell.addListener(SWT.Close, event -> work.cancel());
        shell.open();
        pane.setFocus();
    }
}
