/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.widgets;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Where the context menu of a control opens that a key asks for: at what is selected, not at the pointer, which is elsewhere. */
public final class MenuPlace {

    private MenuPlace() {}

    /** @param selected where the selected thing ends, in the control */
    public static void follow(Control control, Supplier<Point> selected) {
        control.addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                Point place = of(control, selected.get());
                event.x = place.x;
                event.y = place.y;
            }
        });
    }

    /** @return the same place on the display, inside of the control */
    public static Point of(Control control, Point selected) {
        Point size = control.getSize();
        return control.toDisplay(
                Math.clamp(selected.x, 0, Math.max(0, size.x - 1)), Math.clamp(selected.y, 0, Math.max(0, size.y - 1)));
    }
}
