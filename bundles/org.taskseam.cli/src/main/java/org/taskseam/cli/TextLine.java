/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads one line with a JSON object on its bytes, which takes a third of the time of a parser. It knows what such lines have as
 * a rule; whatever is unusual or wrong it leaves to the parser.
 */
final class TextLine {
    private static final char UNREADABLE = '\ufffd';
    private static final char ID = 'i';
    private static final char TEXT = 't';
    private static final char LANGUAGE = 'l';
    private static final char CHANNEL = 'c';
    /** A power of two. */
    private static final int KNOWN = 64;

    /** The ASCII characters that stand for themselves in a string. */
    static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (int c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = c != '"' && c != '\\';
        }
    }

    private byte[] bytes = {};
    private int at;
    private int end;
    private boolean escaped;
    private boolean ascii;

    /** Whether there is an object. */
    boolean object;

    @Nullable
    String id;

    @Nullable
    String text;

    String language = "";
    String channel = "";
    /** Where the id and the text stand in the line, without escapes; nowhere if they have some. */
    int idStart;

    int idEnd;
    int textStart;
    int textEnd;
    /** Languages and channels of lines before, which are most often those of this one, too; by their length and first letter. */
    private final String[] known = new String[KNOWN];

    /** Whether the line, in UTF-8, was understood; a blank one is and has neither a text nor an id. */
    boolean read(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.end = end;
        at = start;
        id = null;
        text = null;
        language = "";
        channel = "";
        idStart = 0;
        idEnd = 0;
        textStart = 0;
        textEnd = 0;
        object = next('{');
        return (!object || next('}') || fields()) && !next('}') && at == end;
    }

    /** What the line lies in. */
    byte[] bytes() {
        return bytes;
    }

    private boolean fields() {
        do {
            if (!next('"')) {
                return false;
            }
            int name = at;
            int nameEnd = stringEnd();
            if (nameEnd < 0 || escaped || !next(':')) {
                return false;
            }
            if (!(next('"') ? string(name, nameEnd) : other(name, nameEnd))) {
                return false;
            }
        } while (next(','));
        return next('}');
    }

    /** Reads over spaces and over a sign, if it is there. */
    private boolean next(char sign) {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        boolean there = at < end && bytes[at] == sign;
        at += there ? 1 : 0;
        return there;
    }

    /** The end of the string that starts here, -1 if there is none; goes on behind its quote. */
    private int stringEnd() {
        byte[] bytes = this.bytes;
        int end = this.end;
        escaped = false;
        int all = 0;
        for (int i = at; i < end; i++) {
            byte b = bytes[i];
            all |= b;
            if (b < 0 || PLAIN[b]) {
                continue;
            }
            if (b == '"') {
                at = i + 1;
                ascii = all >= 0;
                return i;
            }
            if (b != '\\') {
                return -1;
            }
            escaped = true;
            i++;
        }
        return -1;
    }

    /** Which of the fields of interest has this name, 0 if none has. */
    private char field(int name, int nameEnd) {
        return switch (nameEnd - name) {
            case 2 -> is("id", name, nameEnd) ? ID : 0;
            case 4 -> is("text", name, nameEnd) ? TEXT : is("lang", name, nameEnd) ? LANGUAGE : 0;
            case 7 -> is("channel", name, nameEnd) ? CHANNEL : 0;
            default -> 0;
        };
    }

    private boolean is(String field, int name, int nameEnd) {
        if (nameEnd - name != field.length()) {
            return false;
        }
        for (int i = 0; i < field.length(); i++) {
            if (bytes[name + i] != field.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean string(int name, int nameEnd) {
        int from = at;
        int to = stringEnd();
        if (to < 0) {
            return false;
        }
        char field = field(name, nameEnd);
        if (field == 0) {
            return true;
        }
        boolean word = (field == LANGUAGE || field == CHANNEL) && to > from && !escaped;
        int slot = word ? (to - from) * 7 + bytes[from] & KNOWN - 1 : 0;
        String before = word ? known[slot] : null;
        String value = before != null && is(before, from, to)
                ? before
                : new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        if (word) {
            known[slot] = value;
        }
        if (!ascii && value.indexOf(UNREADABLE) >= 0) {
            return false;
        }
        String read = escaped ? unescaped(value) : value;
        if (read == null) {
            return false;
        }
        switch (field) {
            case TEXT -> {
                text = read;
                textStart = escaped ? 0 : from;
                textEnd = escaped ? 0 : to;
            }
            case ID -> {
                id = read;
                idStart = escaped ? 0 : from;
                idEnd = escaped ? 0 : to;
            }
            case LANGUAGE -> language = read;
            default -> channel = read;
        }
        return true;
    }

    private static @Nullable String unescaped(String value) {
        StringBuilder read = new StringBuilder(value.length());
        int from = 0;
        for (int i = value.indexOf('\\'); i >= 0; i = value.indexOf('\\', from)) {
            read.append(value, from, i);
            char sign = value.charAt(++i); // there is one: the quote behind the last one would have been read over
            from = i + 1;
            int known = "\"\\/bfnrt".indexOf(sign);
            if (known >= 0) {
                read.append("\"\\/\b\f\n\r\t".charAt(known));
                continue;
            }
            int point = sign == 'u' ? hex(value, i + 1) : -1;
            if (point < 0) {
                return null;
            }
            read.append((char) point);
            from += 4;
        }
        return read.append(value, from, value.length()).toString();
    }

    private static int hex(String value, int start) {
        int point = start + 4 <= value.length() ? 0 : -1;
        for (int i = start; i < start + 4 && point >= 0; i++) {
            int digit = value.charAt(i) < 0x80 ? Character.digit(value.charAt(i), 16) : -1;
            point = digit < 0 ? -1 : point << 4 | digit;
        }
        return point;
    }

    /** Reads over a value of no interest that is not a string; one of interest is left to the parser. */
    private boolean other(int name, int nameEnd) {
        if (field(name, nameEnd) != 0) {
            return false;
        }
        int depth = 0;
        while (at < end) {
            byte b = bytes[at];
            if (depth == 0 && (b == ',' || b == '}')) {
                return true;
            }
            at++;
            if (b == '"' && stringEnd() < 0) {
                return false;
            }
            depth += b == '[' || b == '{' ? 1 : b == ']' || b == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return false;
    }
}
