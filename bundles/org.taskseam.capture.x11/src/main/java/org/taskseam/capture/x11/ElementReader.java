/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern CELL_ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final int ANCESTORS = 14;

    private final AtSpiTree tree;
    private final Labels labels;

    ElementReader(AtSpiTree tree) {
        this.tree = tree;
        this.labels = new Labels(tree);
    }

    UiElement read(Ref found) throws DBusException {
        Ref element = found;
        String role = role(element);
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
        if (tree.as(element, Accessible.class).GetRole().intValue() == AtSpi.ROLE_PASSWORD) {
            return UiElement.passwordField(role, AtSpiResolver.SOURCE);
        }
        String name = tree.name(element);
        boolean isCell = "table cell".equals(role) && CELL_ADDRESS.matcher(name).matches();
        Surroundings surroundings = surroundings(element, role);
        return new UiElement(
                role,
                !Roles.isControl(role) ? null : name.isBlank() ? labels.of(element) : name,
                id(element),
                surroundings.group,
                isCell ? name : null,
                surroundings.url,
                bounds(element),
                false,
                AtSpiResolver.SOURCE);
    }

    private String role(Ref ref) throws DBusException {
        return tree.as(ref, Accessible.class).GetRoleName();
    }

    private record Surroundings(
            @Nullable String group, @Nullable String url) {}

    /** Climbs until a named group and, in a page, the document are known. */
    private Surroundings surroundings(Ref element, String role) throws DBusException {
        String group = null;
        String url = null;
        Ref current = Roles.isDocument(role) ? element : tree.parent(element);
        for (int up = 0; current != null && up < ANCESTORS; up++) {
            String around = role(current);
            if (group == null && Roles.isGroup(around)) {
                String name = Roles.hasAuthoredName(around) ? tree.name(current) : "";
                group = name.isBlank() ? "panel".equals(around) ? null : around : name;
            }
            if (Roles.isDocument(around)) {
                url = address(current);
                break;
            }
            if ("frame".equals(around) || "window".equals(around) || "dialog".equals(around)) {
                break;
            }
            current = tree.parent(current);
        }
        return new Surroundings(group, url);
    }

    private @Nullable String address(Ref document) throws DBusException {
        try {
            String uri = tree.as(document, Document.class).GetAttributes().get("URI");
            return uri == null || uri.isBlank() ? null : uri;
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
