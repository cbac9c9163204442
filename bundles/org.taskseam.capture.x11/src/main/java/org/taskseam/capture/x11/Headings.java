/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.x11.AccessibleTree.Node;
import org.taskseam.capture.x11.AtSpi.Accessible;
import org.taskseam.capture.x11.AtSpi.Ref;
import org.taskseam.capture.x11.AtSpi.Table;

/** Finds the heading of the column that a cell of a table or list is in. What stands in the cell itself is content. */
final class Headings {

    private final AtSpiTree tree;

    Headings(AtSpiTree tree) {
        this.tree = tree;
    }

    /** @return the heading, or {@code null} if the element is no cell or its column has none */
    @Nullable
    String of(Ref element, Node node) throws DBusException {
        Ref parent = node.parent();
        if (!node.role().equals("table cell") && !node.role().equals("label")
                || parent == null
                || !tree.roleName(parent).get().contains("table")) {
            return null;
        }
        try {
            Table table = tree.as(parent, Table.class);
            int column =
                    table.GetColumnAtIndex(tree.as(element, Accessible.class).GetIndexInParent());
            if (column < 0) {
                return null;
            }
            Ref header = table.GetColumnHeader(column);
            String heading = header.isNull() ? "" : tree.name(header);
            String told = heading.isBlank() ? table.GetColumnDescription(column) : heading;
            return told.isBlank() ? null : told;
        } catch (DBusExecutionException e) {
            // the interface is optional
            return null;
        }
    }
}
