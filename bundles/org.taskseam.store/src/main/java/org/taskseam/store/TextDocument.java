/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A small document of lines {@code name=value}; line ends and backslashes in values are escaped. */
final class TextDocument {

    private final Map<String, String> values = new TreeMap<>();

    static TextDocument parse(String text) {
        TextDocument document = new TextDocument();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                document.put(line.substring(0, equals), unescape(line.substring(equals + 1)));
            }
        });
        return document;
    }

    TextDocument put(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** @return the value, empty if there is none */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** @return all values by name */
    Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) ->
                text.append(name).append('=').append(escape(value)).append('\n'));
        return text.toString();
    }
}
