/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import org.jspecify.annotations.Nullable;

/** Values as fields of comma-separated lines (RFC 4180): quoted only where they must be. */
public final class CsvField {

    private CsvField() {}

    /** @return the value as it stands in a line; empty for no value */
    public static String of(@Nullable String value) {
        if (value == null) {
            return "";
        }
        for (int i = 0; i < value.length(); i++) {
            if (needsQuotes(value.charAt(i))) {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }

    /** @return whether a value with this character, or UTF-8 byte, must stand in quotes */
    public static boolean needsQuotes(int character) {
        return character == ',' || character == '"' || character == '\n' || character == '\r';
    }
}
