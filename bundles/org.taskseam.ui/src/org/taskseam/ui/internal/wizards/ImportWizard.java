/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.wizards;

import org.eclipse.jface.wizard.Wizard;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;

/** Imports a log: choose the file, see what its columns mean and mend it, name the project. */
public final class ImportWizard extends Wizard {

    private final ImportRequest request = new ImportRequest();

    /** With three pages. */
    public ImportWizard() {
        setWindowTitle(Texts.get("import.title"));
    }

    @Override
    public void addPages() {
        addPage(new FilePage(request));
        addPage(new ColumnsPage(request));
        addPage(new ProjectPage(request));
    }

    @Override
    public boolean performFinish() {
        ProjectActions.importLog(request);
        return true;
    }
}
