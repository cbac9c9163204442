/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.NumberColumn;

/** A log as texts, to compare logs by what they say. */
final class LogTexts {

    private LogTexts() {}

    /** @return one text for every event, in the order of the log */
    static List<String> of(EventLog log) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < log.size(); row++) {
            Map<String, String> values = new TreeMap<>();
            for (int c = 0; c < log.columns().size(); c++) {
                Column column = log.columns().get(c);
                String value = column.kind() == Column.Kind.TEXT
                        ? log.text(c, row)
                        : number(log.numbers(c).get(row));
                if (value != null) {
                    values.put(
                            column.attribute() == null
                                    ? column.name()
                                    : column.attribute().name(),
                            value);
                }
            }
            lines.add(log.time(row) + " " + log.actors().text(log.actor(row)) + " " + values);
        }
        return lines;
    }

    private static @org.jspecify.annotations.Nullable String number(long number) {
        return number == NumberColumn.NONE ? null : Long.toString(number);
    }
}
