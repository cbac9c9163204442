/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Locale;
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
        java.util.Arrays.fill(firstRows, -1);
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

    /** @return action and target, the action in capitals at its start */
    String title(int activity) {
        String name = log.activities().dictionary().text(activity);
        String[] parts = name.split(SEPARATOR);
        String action = text(Attribute.ACTION, activity);
        if (parts.length > 1 && parts[0].equals(action)) {
            return capital(action) + " \u201c" + parts[1] + "\u201d";
        }
        return parts.length > 1 && parts[parts.length - 1].equals(application(activity))
                ? capital(String.join(SEPARATOR, java.util.Arrays.copyOf(parts, parts.length - 1)))
                : capital(name);
    }

    /** @return group or page; empty where the name does not say */
    String subtitle(int activity) {
        String[] parts = log.activities().dictionary().text(activity).split(SEPARATOR);
        if (parts.length < 3 || !parts[0].equals(text(Attribute.ACTION, activity))) {
            return "";
        }
        String application = application(activity);
        int end = parts[parts.length - 1].equals(application) ? parts.length - 1 : parts.length;
        return String.join(SEPARATOR, java.util.Arrays.copyOfRange(parts, 2, end));
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
