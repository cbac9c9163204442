/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import org.jspecify.annotations.Nullable;

/** The part of an activity's name that is not said by its application's badge. */
public final class ActivityTitle {

    private ActivityTitle() {}

    /**
     * @param name name of the activity, such as "Click Post in ERP" or "click_ERP_Post"
     * @param application the application that is shown beside it
     * @return the name without the application at its end or between two low lines, such as "Click Post" and "click_Post"
     */
    public static String of(String name, @Nullable String application) {
        if (application == null || application.isEmpty()) {
            return name;
        }
        String rest;
        if (name.endsWith("(" + application + ")")) {
            rest = name.substring(0, name.length() - application.length() - 2).stripTrailing();
        } else if (name.endsWith(" " + application)) {
            rest = withoutLink(
                    name.substring(0, name.length() - application.length()).stripTrailing());
        } else {
            rest = withoutWord(name, "_" + application + "_");
        }
        return rest.isEmpty() ? name : rest;
    }

    private static String withoutWord(String name, String word) {
        int at = name.indexOf(word);
        return at > 0 && at + word.length() < name.length()
                ? name.substring(0, at) + "_" + name.substring(at + word.length())
                : name;
    }

    /** Takes away what joined name and application: a short word such as "in", or a dash. */
    private static String withoutLink(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && text.length() - space - 1 <= 2
                ? text.substring(0, space).stripTrailing()
                : text;
    }
}
