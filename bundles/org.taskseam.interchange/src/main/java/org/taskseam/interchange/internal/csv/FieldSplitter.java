/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.util.Arrays;
import org.taskseam.interchange.internal.column.Swar;

/**
 * Cuts one row into values and removes quotes, byte by byte. A quote counts only at the start of a value; a doubled one inside
 * quotes is one quote; what stands behind a closing quote belongs to the value.
 */
final class FieldSplitter {

    private final byte delimiter;
    private final byte quote;
    private byte[] buffer = new byte[1 << 12];
    private int[] ends = new int[64];
    private int used;
    private int fields;

    FieldSplitter(byte delimiter, byte quote) {
        this.delimiter = delimiter;
        this.quote = quote;
    }

    /**
     * @param ended whether nothing comes after the limit, so that it may end a row
     * @return start of the next row, or -1 if the row goes on behind the limit or a quote is never closed
     */
    int split(byte[] bytes, int from, int limit, boolean ended) {
        used = 0;
        fields = 0;
        boolean quoted = false;
        boolean start = true;
        int at = from;
        for (; at < limit; at++) {
            byte b = bytes[at];
            if (quoted) {
                if (b != quote) {
                    add(b);
                } else if (at + 1 < limit && bytes[at + 1] == quote) {
                    add(b);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (b == delimiter) {
                endField();
                start = true;
            } else if (b == '\n') {
                break;
            } else if (b == quote && start && quote != 0) {
                quoted = true;
                start = false;
            } else if (b != '\r' || at + 1 < limit && bytes[at + 1] != '\n') {
                add(b);
                start = false;
            }
        }
        if (quoted || at == limit && !ended) {
            return -1;
        }
        endField();
        return at + 1;
    }

    /** @return column, from 1, of the value in which a piece of a row ends; one in quotes that are never closed goes to the end */
    int lastColumn(byte[] bytes, int from, int limit) {
        return split(bytes, from, limit, false) < 0 ? fields + 1 : fields;
    }

    /** @return column, from 1, of the first value that holds a byte, or 0 */
    int columnOf(byte wanted) {
        int field = 0;
        for (int i = 0; i < used; i++) {
            while (ends[field] <= i) {
                field++;
            }
            if (buffer[i] == wanted) {
                return field + 1;
            }
        }
        return 0;
    }

    private void add(byte b) {
        if (used + 1 + Swar.PADDING > buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        buffer[used++] = b;
    }

    private void endField() {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, fields * 2);
        }
        ends[fields++] = used;
    }

    boolean isBlank() {
        if (fields != 1) {
            return false;
        }
        for (int i = 0; i < used; i++) {
            if (buffer[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    int fields() {
        return fields;
    }

    byte[] buffer() {
        return buffer;
    }

    int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    int end(int field) {
        return ends[field];
    }
}
