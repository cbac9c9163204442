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
import org.taskseam.capture.UiElement;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.x11.AtSpi.Accessible;
import org.taskseam.capture.x11.AtSpi.Component;
import org.taskseam.capture.x11.AtSpi.Document;
import org.taskseam.capture.x11.AtSpi.Ref;

/**
 * Reads what may be known of an element. Attributes are taken from an allow-list, because others carry content: a formula, a
 * note, a placeholder. Of a password field only the role is read.
 */
final class ElementReader {

    private final AtSpiTree tree;
    private final Labels labels;
    private final Surroundings surroundings;
    private final NameBoxes nameBoxes;
    private final Headings headings;

    ElementReader(AtSpiTree tree) {
        this.tree = tree;
        this.labels = new Labels(tree);
        this.surroundings = new Surroundings(tree, System::nanoTime);
        this.nameBoxes = new NameBoxes(tree, System::nanoTime);
        this.headings = new Headings(tree);
    }

    UiElement read(Ref found) throws DBusException {
        return read(found, role(found));
    }

    UiElement read(Ref found, String foundRole) throws DBusException {
        Ref element = found;
        String role = foundRole;
        for (int up = 0; up < 4 && Roles.isDecoration(role); up++) {
            Ref parent = tree.parent(element);
            if (parent == null) {
                break;
            }
            String parentRole = role(parent);
            if (Roles.isControl(parentRole) || Roles.isDecoration(parentRole) || "link".equals(parentRole)) {
                element = parent;
                role = parentRole;
            } else {
                break;
            }
        }
        Ref chooser = chooser(tree, element, role);
        if (chooser != null) {
            element = chooser;
            role = Roles.CHOOSER;
        }
        if (tree.as(element, Accessible.class).GetRole().intValue() == AtSpi.ROLE_PASSWORD) {
            return UiElement.passwordField(role, AtSpiResolver.SOURCE);
        }
        String name = tree.name(element);
        Surroundings.Around around = surroundings.of(element, role);
        String cell = "table cell".equals(role) && CellAddress.is(name) ? name : null;
        if (cell == null && Roles.isCanvas(role) && !"tool bar".equals(around.group())) {
            cell = nameBoxes.cell(element);
            role = cell == null ? role : "table cell";
        }
        return new UiElement(
                role,
                Roles.isControl(role) ? label(element, role, name) : cell == null ? headings.of(element, role) : null,
                id(element),
                around.group(),
                cell,
                around.document() == null ? null : address(around.document()),
                bounds(element),
                false,
                AtSpiResolver.SOURCE);
    }

    private @Nullable String label(Ref element, String role, String name) throws DBusException {
        return name.isBlank() || isChosen(tree, element, role, name) ? labels.of(element) : name;
    }

    /** Several toolkits name a combo box without a label after what is chosen in it. */
    static boolean isChosen(AccessibleTree tree, Ref element, String role, String name) throws DBusException {
        Ref chosen = Roles.CHOOSER.equals(role) ? tree.chosen(element) : null;
        return chosen != null && name.equals(tree.name(chosen));
    }

    /**
     * What a combo box offers is content, as the value of a field is, so that the box stands for it.
     *
     * @return the combo box whose choice this is, or {@code null} if it is another element
     */
    static @Nullable Ref chooser(AccessibleTree tree, Ref element, String role) throws DBusException {
        Ref current = element;
        String currentRole = role;
        while (current != null && Roles.isChoice(currentRole)) {
            current = tree.parent(current);
            currentRole = current == null ? "" : tree.roleName(current);
        }
        return current != element && Roles.CHOOSER.equals(currentRole) ? current : null;
    }

    String role(Ref ref) throws DBusException {
        return tree.roleName(ref);
    }

    private @Nullable String address(Ref document) throws DBusException {
        try {
            Map<String, String> attributes = tree.as(document, Document.class).GetAttributes();
            // Firefox has a name of its own for it
            String uri = attributes.getOrDefault("URI", attributes.getOrDefault("DocURL", ""));
            return uri.isBlank() ? null : uri;
        } catch (DBusExecutionException e) {
            return null;
        }
    }

    private @Nullable String id(Ref element) throws DBusException {
        Map<String, String> attributes;
        try {
            attributes = tree.as(element, Accessible.class).GetAttributes();
        } catch (DBusExecutionException e) {
            return null;
        }
        for (String key : List.of("id", "html-input-name", "automation-id")) {
            String value = attributes.get(key);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private @Nullable Bounds bounds(Ref element) throws DBusException {
        try {
            AtSpi.Extents extents = tree.as(element, Component.class).GetExtents(AtSpi.SCREEN_COORDINATES);
            return new Bounds(extents.x, extents.y, extents.width, extents.height);
        } catch (DBusExecutionException e) {
            return null;
        }
    }
}
