/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.wizards;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.ui.internal.ProjectActions;
import org.taskseam.ui.internal.Texts;

/** Imports a log: choose the file, see what its columns mean and mend it, name the project. */
public final class ImportWizard extends Wizard {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;

    private final ImportRequest request = new ImportRequest();
    private final String file;

    private ImportWizard(String file) {
        this.file = file;
        setWindowTitle(Texts.get("import.title"));
    }

    /**
     * Opens it.
     *
     * @param file the file that it begins with; empty for none
     */
    public static void open(Shell shell, String file) {
        WizardDialog dialog = new WizardDialog(shell, new ImportWizard(file));
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
    }

    @Override
    public void addPages() {
        addPage(new FilePage(request, file));
        addPage(new ColumnsPage(request));
        addPage(new ProjectPage(request));
    }

    /** Only where the project has its name: with another file the one that was proposed before is not meant any more. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() instanceof ProjectPage && super.canFinish();
    }

    @Override
    public boolean performFinish() {
        ProjectActions.importLog(request);
        return true;
    }
}
