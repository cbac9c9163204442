/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import java.util.Map;
import java.util.Set;

/** UI Automation's control types in the words of the recording, which are those of the other platforms. */
final class ControlTypes {

    private static final Map<Integer, String> ROLES = Map.ofEntries(
            Map.entry(50000, "push button"),
            Map.entry(50001, "calendar"),
            Map.entry(50002, "check box"),
            Map.entry(50003, "combo box"),
            Map.entry(50004, "entry"),
            Map.entry(50005, "link"),
            Map.entry(50006, "image"),
            Map.entry(50007, "list item"),
            Map.entry(50008, "list"),
            Map.entry(50009, "menu"),
            Map.entry(50010, "menu bar"),
            Map.entry(50011, "menu item"),
            Map.entry(50012, "progress bar"),
            Map.entry(50013, "radio button"),
            Map.entry(50014, "scroll bar"),
            Map.entry(50015, "slider"),
            Map.entry(50016, "spin button"),
            Map.entry(50017, "status bar"),
            Map.entry(50018, "page tab list"),
            Map.entry(50019, "page tab"),
            Map.entry(50020, "label"),
            Map.entry(50021, "tool bar"),
            Map.entry(50022, "tool tip"),
            Map.entry(50023, "tree"),
            Map.entry(50024, "tree item"),
            Map.entry(50026, "grouping"),
            Map.entry(50028, "table"),
            Map.entry(50029, "table cell"),
            Map.entry(50030, "document"),
            Map.entry(50031, "split button"),
            Map.entry(50032, "window"),
            Map.entry(50033, "panel"),
            Map.entry(50034, "header"),
            Map.entry(50035, "header item"),
            Map.entry(50036, "table"),
            Map.entry(50037, "title bar"),
            Map.entry(50038, "separator"));

    /** Elements whose name is a label that the program's author wrote; the name of all others is content. */
    private static final Set<String> NAMED = Set.of(
            "push button",
            "check box",
            "combo box",
            "entry",
            "menu",
            "menu item",
            "radio button",
            "slider",
            "spin button",
            "page tab",
            "tool bar",
            "split button",
            "header item");

    private ControlTypes() {}

    static String role(int controlType) {
        return ROLES.getOrDefault(controlType, "element");
    }

    static boolean isDecoration(String role) {
        return "label".equals(role) || "image".equals(role);
    }

    static boolean isNamedByItsAuthor(String role) {
        return NAMED.contains(role);
    }
}
