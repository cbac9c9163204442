/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a file, overruling detection. Written as a small text file:
 *
 * <pre>
 * # anything after a hash at the start of a line is a comment
 * encoding = windows-1252
 * skip = 0
 * delimiter = ;
 * quote = "
 * header = yes
 * time.format = dd.MM.yyyy HH:mm:ss
 * zone = Europe/Berlin
 * activity = Aktion + Maske + Feld
 * column Benutzer = actor
 * column Wert = data
 * </pre>
 *
 * Everything may be left out. The last {@code =} of a column line counts, so names may hold one.
 *
 * @param properties all but the columns
 * @param columns    roles by column name
 */
public record Mapping(Map<String, String> properties, Map<String, Role> columns) {

    /** Says nothing. */
    public static final Mapping EMPTY = new Mapping(Map.of(), Map.of());

    /** The words that may stand before {@code =}. */
    public static final Set<String> PROPERTIES =
            Set.of("encoding", "skip", "delimiter", "quote", "header", "time.format", "zone", "activity");

    private static final String COLUMN = "column ";
    private static final int MAX_BYTES = 1 << 20;

    public Mapping {
        for (String property : properties.keySet()) {
            if (!PROPERTIES.contains(property)) {
                throw new IllegalArgumentException("There is no \"" + property + "\" in a mapping; there are "
                        + String.join(", ", PROPERTIES.stream().sorted().toList()) + " and column NAME");
            }
        }
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** @return the value of a property, or {@code null} */
    public @Nullable String get(String property) {
        return properties.get(property);
    }

    /** @return the columns that make the activity, or an empty list if the mapping does not say */
    public List<String> activityColumns() {
        String value = properties.get("activity");
        if (value == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : value.split("\\+")) {
            names.add(name.strip());
        }
        return names;
    }

    /** @return this mapping with another role of a column; a standard role leaves the column that had it */
    public Mapping with(String column, Role role) {
        Map<String, Role> changed = new LinkedHashMap<>(columns);
        if (role.attribute() != null || role.isTime()) {
            changed.values().removeIf(role::equals);
        }
        changed.put(column, role);
        return new Mapping(properties, changed);
    }

    /** @return this mapping with another property */
    public Mapping set(String property, String value) {
        Map<String, String> changed = new LinkedHashMap<>(properties);
        changed.put(property, value);
        return new Mapping(changed, columns);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new BadLogException(file, BadLogException.NOWHERE, BadLogException.NOWHERE, "mapping.encoding");
        }
    }

    /** Reads a mapping file. */
    public static Mapping read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadLogException(file, BadLogException.NOWHERE, BadLogException.NOWHERE, "mapping.folder");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new BadLogException(file, BadLogException.NOWHERE, BadLogException.NOWHERE, "mapping.large");
        }
        Mapping mapping = EMPTY;
        int number = 0;
        for (String raw : text(file).lines().toList()) {
            number++;
            String line = raw.startsWith("\uFEFF") ? raw.substring(1).strip() : raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            boolean column = line.startsWith(COLUMN);
            int equals = column ? line.lastIndexOf('=') : line.indexOf('=');
            String key = equals < 0 ? "" : line.substring(0, equals).strip();
            if (equals < 0 || column && key.length() < COLUMN.length()) {
                throw new BadLogException(file, number, BadLogException.NOWHERE, "mapping.line", line);
            }
            String value = line.substring(equals + 1).strip();
            try {
                mapping = column
                        ? mapping.with(key.substring(COLUMN.length()).strip(), Role.parse(value))
                        : mapping.set(key, value);
            } catch (IllegalArgumentException e) {
                throw new BadLogException(
                        file, number, BadLogException.NOWHERE, "mapping.word", String.valueOf(e.getMessage()));
            }
        }
        return mapping;
    }

    /** @return the mapping as the text of a mapping file */
    public String toText() {
        StringBuilder text = new StringBuilder();
        properties.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        columns.forEach((name, role) ->
                text.append(COLUMN).append(name).append(" = ").append(role.id()).append('\n'));
        return text.toString();
    }
}
