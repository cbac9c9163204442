/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Remembered;
import org.taskseam.capture.x11.AtSpi.Accessible;
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

    /**
     * @param parent the element around it, if there is one
     * @return the label, or {@code null} if the control has none
     */
    synchronized @Nullable String of(Ref control, @Nullable Ref parent) throws DBusException {
        String label = known.get(control.key());
        if (label == null) {
            String tied = tied(control);
            label = tied == null && parent != null ? beside(control, parent) : tied;
            known.put(control.key(), label == null ? "" : label);
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

    private @Nullable String beside(Ref control, Ref parent) throws DBusException {
        try {
            Answer<Extents> asked = tree.extents(control);
            List<Ref> labels = labelsIn(parent);
            List<Answer<Extents>> places = new ArrayList<>();
            for (Ref label : labels) {
                places.add(tree.extents(label));
            }
            Extents place = asked.get();
            int middle = place.y + place.height / 2;
            Ref nearest = null;
            int right = Integer.MIN_VALUE;
            for (int i = 0; i < labels.size(); i++) {
                Extents label = places.get(i).get();
                boolean sameRow = label.y <= middle && middle <= label.y + label.height;
                if (sameRow && label.x < place.x && label.x + label.width > right) {
                    right = label.x + label.width;
                    nearest = labels.get(i);
                }
            }
            String name = nearest == null ? "" : tree.name(nearest).strip();
            return name.isEmpty() ? null : name;
        } catch (DBusExecutionException e) {
            return null;
        }
    }

    private List<Ref> labelsIn(Ref container) throws DBusException {
        List<Ref> children = tree.children(container).stream()
                .limit(SIBLINGS)
                .filter(child -> !child.isNull())
                .toList();
        List<Answer<String>> roles = new ArrayList<>();
        for (Ref child : children) {
            roles.add(tree.roleName(child));
        }
        List<Ref> labels = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            if ("label".equals(roles.get(i).get())) {
                labels.add(children.get(i));
            }
        }
        return labels;
    }
}
