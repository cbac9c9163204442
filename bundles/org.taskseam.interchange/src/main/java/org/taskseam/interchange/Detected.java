/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.internal.activity.ActivitySources;

/**
 * What was found out about a file before and while it was read; {@link #toString()} shows it to a person.
 *
 * @param format     id of the format
 * @param properties how the file is written, by the words of a {@link Mapping}: encoding, delimiter, time format ...
 * @param columns    its columns in order
 * @param notes      what a person should know, such as that times have no zone
 * @param preview    the first rows as texts, header left out
 */
public record Detected(
        String format,
        Map<String, String> properties,
        List<DetectedColumn> columns,
        List<String> notes,
        List<List<String>> preview) {

    /** The property that holds the fingerprint of the policy under which an agent recorded the file's events. */
    public static final String POLICY = "policy";

    public Detected {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        preview = List.copyOf(preview);
    }

    /** @return a mapping that says all of this, as a start for changes */
    public Mapping toMapping() {
        Mapping mapping = Mapping.EMPTY;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            boolean foundAnyway =
                    property.getKey().equals("encoding") && property.getValue().equals("UTF-8");
            if (Mapping.PROPERTIES.contains(property.getKey()) && !foundAnyway) {
                mapping = mapping.set(property.getKey(), property.getValue());
            }
        }
        for (DetectedColumn column : columns) {
            mapping = mapping.with(column.name(), column.role());
        }
        return mapping;
    }

    /** @return whether a column says what was done, or activities can be made of others */
    public boolean hasActivities() {
        return columns.stream().anyMatch(column -> column.role().attribute() == Attribute.ACTIVITY)
                || !ActivitySources.of(columns).isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("format = ").append(format).append('\n');
        properties.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        for (DetectedColumn column : columns) {
            text.append(String.format(
                    Locale.ROOT,
                    "column %-28s %-13s %3.0f %%  %s%n",
                    column.name(),
                    column.role().id(),
                    column.confidence() * 100,
                    column.reason()));
        }
        notes.forEach(note -> text.append("note: ").append(note).append('\n'));
        return text.toString();
    }
}
