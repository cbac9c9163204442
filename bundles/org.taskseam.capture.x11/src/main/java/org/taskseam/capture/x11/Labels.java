/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Remembered;
import org.taskseam.capture.x11.AtSpi.Accessible;
import org.taskseam.capture.x11.AtSpi.Component;
import org.taskseam.capture.x11.AtSpi.Extents;
import org.taskseam.capture.x11.AtSpi.Ref;
import org.taskseam.capture.x11.AtSpi.Relation;

/**
 * Finds the label of a control that has no name: the one its author tied to it, else the nearest one at its left in the same
 * row of the same container. Labels do not change while a program runs, so they are remembered.
 */
final class Labels {

    private static final int REMEMBERED = 512;
    private static final int SIBLINGS = 24;

    private final AtSpiTree tree;
    private final Map<String, String> known = new Remembered<>(REMEMBERED);

    Labels(AtSpiTree tree) {
        this.tree = tree;
    }

    /** @return the label, or {@code null} if the control has none */
    synchronized @Nullable String of(Ref control) throws DBusException {
        String key = control.bus + control.path.getPath();
        String label = known.get(key);
        if (label == null) {
            String tied = tied(control);
            label = tied == null ? beside(control) : tied;
            known.put(key, label == null ? "" : label);
        }
        return label == null || label.isEmpty() ? null : label;
    }

    private @Nullable String tied(Ref control) throws DBusException {
        try {
            for (Relation relation : tree.as(control, Accessible.class).GetRelationSet()) {
                if (relation.type.intValue() == Relation.LABELLED_BY && !relation.targets.isEmpty()) {
                    String label = tree.name(relation.targets.get(0)).strip();
                    return label.isEmpty() ? null : label;
                }
            }
        } catch (DBusExecutionException e) {
            // the interface is optional
        }
        return null;
    }

    private @Nullable String beside(Ref control) throws DBusException {
        Ref parent = tree.parent(control);
        if (parent == null) {
            return null;
        }
        try {
            Extents place = extents(control);
            int middle = place.y + place.height / 2;
            String nearest = null;
            int right = Integer.MIN_VALUE;
            List<Ref> siblings = tree.children(parent);
            for (Ref sibling : siblings.subList(0, Math.min(SIBLINGS, siblings.size()))) {
                if (sibling.isNull() || !"label".equals(tree.roleName(sibling))) {
                    continue;
                }
                Extents label = extents(sibling);
                boolean sameRow = label.y <= middle && middle <= label.y + label.height;
                if (sameRow && label.x < place.x && label.x + label.width > right) {
                    right = label.x + label.width;
                    nearest = tree.name(sibling).strip();
                }
            }
            return nearest == null || nearest.isEmpty() ? null : nearest;
        } catch (DBusExecutionException e) {
            return null;
        }
    }

    private Extents extents(Ref ref) throws DBusException {
        return tree.as(ref, Component.class).GetExtents(AtSpi.SCREEN_COORDINATES);
    }
}
