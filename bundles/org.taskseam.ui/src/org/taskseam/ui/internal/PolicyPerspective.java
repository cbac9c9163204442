/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.taskseam.ui.internal.parts.PolicyView;

/** The editor of the privacy policy and nothing else. */
public final class PolicyPerspective implements IPerspectiveFactory {

    /** Id of this perspective in plugin.xml. */
    public static final String ID = "org.taskseam.ui.policyPage";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(PolicyView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
    }
}
