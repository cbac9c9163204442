/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A string of a JSON line. If it is plain, ASCII without escapes, its bytes are those that a line has where it is written again. */
final class JsonString {
    private @Nullable String value;
    private byte[] line = {};
    private int from;
    private int to;

    /** No string. */
    void clear() {
        value = null;
        to = 0;
    }

    void set(String characters) {
        value = characters;
        to = 0;
    }

    /** Takes a plain one where it stands; it is valid as long as these bytes are. */
    void set(byte[] bytes, int start, int end) {
        value = null;
        line = bytes;
        from = start;
        to = end;
    }

    boolean isThere() {
        return value != null || isPlain();
    }

    boolean isPlain() {
        return to > 0;
    }

    /** Its characters, null if there is none. */
    @Nullable
    String value() {
        if (value == null && isPlain()) {
            value = new String(line, from, to - from, StandardCharsets.ISO_8859_1); // needs no look at each byte
        }
        return value;
    }

    /** What a plain one lies in. */
    byte[] line() {
        return line;
    }

    int from() {
        return from;
    }

    /** Behind its last byte. */
    int to() {
        return to;
    }
}
