/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.taskseam.ui.internal.tables.Letters;

/** A context menu of commands, by their names and with their keys; those that would do nothing now are grey. */
public final class CommandMenu {

    private static final String PREFIX = "org.taskseam.ui.";

    private CommandMenu() {}

    /**
     * Gives a control a menu.
     *
     * @param commands what their ids end with; {@code null} for a line
     */
    public static void of(Control control, String... commands) {
        Menu menu = new Menu(control);
        Letters letters = new Letters();
        for (String command : commands) {
            if (command == null) {
                new MenuItem(menu, SWT.SEPARATOR);
            } else {
                add(menu, PREFIX + command, letters);
            }
        }
        control.setMenu(menu);
    }

    private static void add(Menu menu, String id, Letters letters) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        String name = letters.mark(Commands.name(id));
        item.addListener(SWT.Selection, event -> Commands.run(id));
        menu.addListener(SWT.Show, event -> {
            item.setText(name + Commands.keys(id).map(keys -> '\t' + keys).orElse(""));
            item.setEnabled(Commands.canRun(id));
        });
    }
}
