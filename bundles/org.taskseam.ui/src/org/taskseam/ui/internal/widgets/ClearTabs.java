/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import org.eclipse.e4.ui.workbench.renderers.swt.CTabRendering;
import org.eclipse.swt.custom.CTabFolder;

/** Tabs whose titles can be read wherever the keyboard is: the platform draws those of other parts half transparent. */
public final class ClearTabs extends CTabRendering {

    /** Made by the style sheets. */
    public ClearTabs(CTabFolder folder) {
        super(folder);
        super.setActive(true);
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(true);
    }
}
