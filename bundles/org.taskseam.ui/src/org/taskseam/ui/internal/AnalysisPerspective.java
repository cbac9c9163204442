/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The analyst's arrangement of views. */
public final class AnalysisPerspective implements IPerspectiveFactory {

    /** Id of this perspective in plugin.xml. */
    public static final String ID = "org.taskseam.ui.analysis";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
