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
import org.taskseam.capture.x11.AccessibleTree.Facts;
import org.taskseam.capture.x11.AccessibleTree.Node;
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
        return read(found, tree.node(found));
    }

    UiElement read(Ref found, Node foundNode) throws DBusException {
        Ref element = found;
        Node node = foundNode;
        for (int up = 0; up < 4 && Roles.isDecoration(node.role()) && node.parent() != null; up++) {
            Node parent = tree.node(node.parent());
            if (!Roles.isControl(parent.role())
                    && !Roles.isDecoration(parent.role())
                    && !"link".equals(parent.role())) {
                break;
            }
            element = node.parent();
            node = parent;
        }
        Ref chooser = chooser(tree, node);
        if (chooser != null) {
            element = chooser;
            node = tree.node(chooser);
        }
        return node.isPassword() ? UiElement.passwordField(node.role(), AtSpiResolver.SOURCE) : readable(element, node);
    }

    private UiElement readable(Ref element, Node node) throws DBusException {
        Answer<Facts> asked = tree.facts(element);
        Surroundings.Around around = surroundings.of(element, node);
        Facts facts = asked.get();
        String role = node.role();
        String name = facts.name();
        String cell = "table cell".equals(role) && CellAddress.is(name) ? name : null;
        if (cell == null && Roles.isCanvas(role) && !"tool bar".equals(around.group())) {
            cell = nameBoxes.cell(element);
            role = cell == null ? role : "table cell";
        }
        return new UiElement(
                role,
                Roles.isControl(role) ? label(element, node, name) : cell == null ? headings.of(element, node) : null,
                id(facts.attributes()),
                around.group(),
                cell,
                around.document() == null ? null : address(around.document()),
                facts.bounds(),
                false,
                AtSpiResolver.SOURCE);
    }

    private @Nullable String label(Ref element, Node node, String name) throws DBusException {
        return name.isBlank() || isChosen(tree, element, node.role(), name) ? labels.of(element, node.parent()) : name;
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
    static @Nullable Ref chooser(AccessibleTree tree, Node choice) throws DBusException {
        Node current = choice;
        while (Roles.isChoice(current.role()) && current.parent() != null) {
            Ref parent = current.parent();
            current = tree.node(parent);
            if (Roles.CHOOSER.equals(current.role())) {
                return parent;
            }
        }
        return null;
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

    private static @Nullable String id(Map<String, String> attributes) {
        for (String key : List.of("id", "html-input-name", "automation-id")) {
            String value = attributes.get(key);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
