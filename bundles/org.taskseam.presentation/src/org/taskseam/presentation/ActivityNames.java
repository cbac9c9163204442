/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Arrays;
import java.util.Locale;
import org.taskseam.drawing.ActivityTitle;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/** Splits an activity into what is done, where, and in which application. */
final class ActivityNames {

    private static final String SEPARATOR = " \u00b7 ";

    private final EventLog log;
    private final int[] firstRows;

    ActivityNames(EventLog log) {
        this.log = log;
        IdColumn activities = log.activities();
        firstRows = new int[activities.dictionary().size()];
        Arrays.fill(firstRows, -1);
        for (int row = 0; row < log.size(); row++) {
            int id = activities.get(row);
            if (id >= 0 && firstRows[id] < 0) {
                firstRows[id] = row;
            }
        }
    }

    /** @return the application of the first event of an activity; empty where the log does not say */
    String application(int activity) {
        return text(Attribute.APPLICATION, activity);
    }

    /** @return action and target, with a capital at its start; without the application, which stands beside it */
    String title(int activity) {
        String name = log.activities().dictionary().text(activity);
        String application = application(activity);
        String[] parts = parts(name, application);
        if (parts.length > 1) {
            return capital(parts[0]) + " \u201c" + parts[1] + "\u201d";
        }
        return capital(ActivityTitle.of(name, application));
    }

    /** @return the element of the first event of an activity; empty where the log does not say */
    String element(int activity) {
        return text(Attribute.ELEMENT, activity);
    }

    /** @return group or page; empty where the name does not say */
    String subtitle(int activity) {
        String[] parts = parts(log.activities().dictionary().text(activity), application(activity));
        return parts.length < 3
                ? text(Attribute.GROUP, activity)
                : String.join(SEPARATOR, Arrays.copyOfRange(parts, 2, parts.length));
    }

    /** @return action, target and places of a derived name; only the name if it is none */
    private static String[] parts(String name, String application) {
        String[] parts = name.split(SEPARATOR);
        int end = parts.length > 1 && parts[parts.length - 1].equals(application) ? parts.length - 1 : parts.length;
        return Arrays.copyOf(parts, end);
    }

    private String text(Attribute attribute, int activity) {
        int column = log.indexOf(attribute);
        String text = column < 0 || firstRows[activity] < 0 ? null : log.text(column, firstRows[activity]);
        return text == null ? "" : text;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.getDefault()) + text.substring(1);
    }
}
