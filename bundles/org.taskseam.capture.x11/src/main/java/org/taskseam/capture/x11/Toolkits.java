/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.Map;
import java.util.regex.Pattern;

/** What is peculiar to the libraries that programs are made with. */
final class Toolkits {

    /** GTK 4 names what has no label after its type. */
    private static final Pattern TYPE_NAME = Pattern.compile("(Gtk|Adw)[A-Z][A-Za-z]*");

    /** GTK 4 has names of its own for roles, by the name that AT-SPI has. */
    private static final Map<String, String> ROLES = Map.of(
            "text box", "text",
            "search box", "entry",
            "checkbox", "check box",
            "radio", "radio button",
            "tab", "page tab",
            "tab list", "page tab list",
            "toolbar", "tool bar",
            "menu item checkbox", "check menu item",
            "menu item radio", "radio menu item",
            "group", "panel");

    private Toolkits() {}

    /** @return the name of a role as AT-SPI gives it */
    static String role(String told) {
        return ROLES.getOrDefault(told, told);
    }

    /**
     * GTK names itself in capitals from version 4 on.
     *
     * @return whether places that a program tells are not those on the screen
     */
    static boolean isPlaceless(String toolkit, String version) {
        return "GTK".equals(toolkit) && !version.startsWith("3.");
    }

    /** @return whether a name is that of a type, which says nothing to anybody */
    static boolean isTypeName(String name) {
        return TYPE_NAME.matcher(name).matches();
    }
}
