/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.Set;

/** What the role names of AT-SPI mean for capture. */
final class Roles {

    /** Elements whose name is a label that the program's author wrote. */
    private static final Set<String> CONTROLS = Set.of(
            "push button",
            "button",
            "toggle button",
            "check box",
            "radio button",
            "menu",
            "menu item",
            "check menu item",
            "radio menu item",
            "page tab",
            "combo box",
            "entry",
            "text",
            "spin button",
            "slider",
            "switch",
            "tool bar",
            "password text",
            "tear off menu item",
            "split button",
            "push button menu");

    /** Leaves that only decorate the control around them. */
    private static final Set<String> DECORATIONS =
            Set.of("static", "label", "image", "icon", "paragraph", "section", "filler");

    private static final Set<String> GROUPS = Set.of(
            "dialog",
            "alert",
            "file chooser",
            "form",
            "tool bar",
            "menu bar",
            "page tab list",
            "tree table",
            "table",
            "panel",
            "grouping",
            "landmark",
            "frame",
            "window",
            "document web",
            "document spreadsheet",
            "document text",
            "document presentation");

    static final String CHOOSER = "combo box";

    private Roles() {}

    /** @return whether the role is one of those of which a combo box's list is made; such elements are found in menus, too */
    static boolean isChoice(String role) {
        return switch (role) {
            case "menu", "menu item", "check menu item", "radio menu item", "list box", "list item" -> true;
            default -> false;
        };
    }

    static boolean isControl(String role) {
        return CONTROLS.contains(role);
    }

    static boolean isDecoration(String role) {
        return DECORATIONS.contains(role);
    }

    static boolean isGroup(String role) {
        return GROUPS.contains(role);
    }

    /** @return whether the role is that of a mere container, which never takes input itself */
    static boolean isFrame(String role) {
        return switch (role) {
            case "root pane", "frame", "window", "panel", "filler", "scroll pane" -> true;
            default -> false;
        };
    }

    /** @return whether an element of this role may be painted by its program, as a sheet is whose cells are no elements */
    static boolean isCanvas(String role) {
        return switch (role) {
            case "drawing area", "canvas", "panel", "filler", "page tab list", "unknown" -> true;
            default -> false;
        };
    }

    /** @return whether an element of this role holds others and takes no input itself; menus are left out */
    static boolean isContainer(String role) {
        return isFrame(role) || "tool bar".equals(role) || "split pane".equals(role) || "layered pane".equals(role);
    }

    static boolean isDocument(String role) {
        return role.startsWith("document");
    }

    /** @return whether a group of this role is named by the program's author, not by what it contains */
    static boolean hasAuthoredName(String role) {
        return switch (role) {
            case "dialog", "form", "tool bar", "grouping", "panel", "landmark", "menu bar" -> true;
            default -> false;
        };
    }
}
