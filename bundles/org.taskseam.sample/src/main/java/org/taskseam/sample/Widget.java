/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A UI element.
 *
 * @param name label as a person reads it
 * @param role kind of element
 * @param id   selector or technical identifier
 * @param cell address in a sheet, for cells
 */
record Widget(String name, String role, String id, @Nullable String cell) {

    static Widget of(Screen screen, String name, String role) {
        return new Widget(name, role, selector(screen, name, role), null);
    }

    static Widget cell(String name, String address) {
        return new Widget(name, "cell", "grid/cell", address);
    }

    /** Identifiers as the technology of each application makes them. */
    private static String selector(Screen screen, String name, String role) {
        String group = slug(screen.group());
        String element = slug(name);
        if (screen.page() != null) {
            return "form#" + group + " > " + tag(role) + "[name=" + element + "]";
        }
        return switch (screen.application()) {
            case Office.ERP -> "wnd[0]/usr/" + group + "/" + erpPrefix(role) + element.toUpperCase(Locale.ROOT);
            case Office.EXCEL -> "ribbon/" + element;
            default -> group + "." + element;
        };
    }

    private static String tag(String role) {
        return switch (role) {
            case "button", "command" -> "button";
            case "link", "row" -> "a";
            case "combo box" -> "select";
            default -> "input";
        };
    }

    private static String erpPrefix(String role) {
        return switch (role) {
            case "button", "command" -> "btn";
            case "check box" -> "chk";
            case "combo box" -> "cmb";
            case "row", "table" -> "tbl";
            default -> "ctxt";
        };
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }
}
