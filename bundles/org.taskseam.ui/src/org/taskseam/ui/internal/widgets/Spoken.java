/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers call controls of the platform that say nothing of themselves: fields, tables, pictures. */
public final class Spoken {

    private Spoken() {}

    /**
     * Names a control.
     *
     * @param label what stands beside it; the mark of its letter and a colon at its end are not spoken
     */
    public static void name(Control control, String label) {
        String name = label.replace("&", "").replaceAll("\\s*:\\s*$", "");
        name(control, () -> name);
    }

    /** Names a control by what it shows at the time. */
    public static void name(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
