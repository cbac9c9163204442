/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.LogFormat;
import org.taskseam.interchange.Mapping;
import org.taskseam.interchange.ReadOptions;

/** Columns that name people. No figure is made per person, so they are neither case nor activity, nor anything else that is counted by. */
final class PeopleColumns {

    private static final Set<Attribute> ATTRIBUTES = EnumSet.of(Attribute.ACTOR, Attribute.MACHINE);

    private final LogFormat format;
    private final Path file;
    private final ReadOptions options;

    PeopleColumns(LogFormat format, Path file, ReadOptions options) {
        this.format = format;
        this.file = file;
        this.options = options;
    }

    static boolean isPerson(@Nullable Attribute attribute) {
        return attribute != null && ATTRIBUTES.contains(attribute);
    }

    /**
     * Refuses a file whose people would be counted by.
     *
     * @param chosen the columns that the command names as case or activity
     */
    void refuse(Set<String> chosen) throws IOException {
        refuse(chosen, options, "people.column");
        Set<String> mapped = mapped(options.mapping());
        mapped.addAll(chosen);
        if (!options.mapping().equals(Mapping.EMPTY)) {
            // what the columns themselves say, whatever the mapping makes of them
            refuse(mapped, options.withMapping(onlyReading(options.mapping())), "people.mapping");
        }
    }

    private void refuse(Set<String> columns, ReadOptions options, String problem) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        for (DetectedColumn column : format.detect(file, options).columns()) {
            if (column.people() && columns.contains(column.name())) {
                throw new UsageException(problem, column.name());
            }
        }
    }

    /** Columns that a mapping gives a meaning other than that of people. */
    private static Set<String> mapped(Mapping mapping) {
        Set<String> columns = new LinkedHashSet<>(mapping.activityColumns());
        mapping.columns().forEach((name, role) -> {
            if (role.attribute() != null && !isPerson(role.attribute())) {
                columns.add(name);
            }
        });
        return columns;
    }

    private static Mapping onlyReading(Mapping mapping) {
        Map<String, String> properties = new HashMap<>(mapping.properties());
        properties.remove("activity");
        return new Mapping(properties, Map.of());
    }
}
