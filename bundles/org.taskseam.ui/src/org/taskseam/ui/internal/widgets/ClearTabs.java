/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import org.eclipse.e4.ui.workbench.renderers.swt.CTabRendering;
import org.eclipse.swt.custom.CTabFolder;

/**
 * Tabs whose titles can be read: the platform draws those of parts without the keyboard half transparent, and cuts all of them
 * where there is little room. Here some go into the list behind the arrow instead.
 */
public final class ClearTabs extends CTabRendering {

    private static final int WHOLE = 40;

    /** Made by the style sheets. */
    public ClearTabs(CTabFolder folder) {
        super(folder);
        super.setActive(true);
        folder.getDisplay()
                .asyncExec(
                        () -> { // after the platform has set up the folder
                            if (!folder.isDisposed()) {
                                folder.setMinimumCharacters(WHOLE);
                            }
                        });
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(true);
    }
}
