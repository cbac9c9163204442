/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.nio.charset.StandardCharsets;
import org.taskseam.interchange.internal.column.Swar;

/** The value of an attribute: a range of bytes with its hash, escapes resolved. */
final class XmlText {

    private byte[] bytes = new byte[Swar.PADDING];
    private byte[] scratch = new byte[256];
    private int from;
    private int to;
    private long hash;
    private boolean present;

    void clear() {
        present = false;
    }

    void set(byte[] source, int start, int end, long itsHash) {
        bytes = source;
        from = start;
        to = end;
        hash = itsHash;
        present = true;
    }

    boolean isPresent() {
        return present;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** @return the hash as {@link Swar} makes it */
    long hash() {
        return hash;
    }

    /** Replaces escapes by what they stand for. @return whether all are known */
    boolean unescape() {
        if (scratch.length < to - from + Swar.PADDING) {
            scratch = new byte[(to - from) * 2 + Swar.PADDING];
        }
        int used = 0;
        int p = from;
        while (p < to) {
            if (bytes[p] != '&') {
                scratch[used++] = bytes[p++];
                continue;
            }
            int end = p + 1;
            while (end < to && bytes[end] != ';' && end - p < 12) {
                end++;
            }
            int character = end < to && bytes[end] == ';'
                    ? character(new String(bytes, p + 1, end - p - 1, StandardCharsets.ISO_8859_1))
                    : -1;
            if (character < 0) {
                return false;
            }
            byte[] utf8 = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(utf8, 0, scratch, used, utf8.length);
            used += utf8.length;
            p = end + 1;
        }
        set(scratch, 0, used, Swar.hash(scratch, 0, used));
        return true;
    }

    private static int character(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#") ? numbered(name.substring(1)) : -1;
        };
    }

    private static int numbered(String number) {
        try {
            int code = number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return code > 0 && Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
