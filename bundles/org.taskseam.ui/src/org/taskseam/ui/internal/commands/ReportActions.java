/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.commands;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.ui.internal.Texts;

/** The report of the open project. */
final class ReportActions {

    private ReportActions() {}

    static void report(Shell shell) {
        MessageDialog.openInformation(shell, Texts.get("header.report"), Texts.get("report.soon"));
    }
}
