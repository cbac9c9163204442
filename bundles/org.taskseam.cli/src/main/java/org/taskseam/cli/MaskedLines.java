/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.taskseam.privacy.MaskedText;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.Span;

/** Writes masked texts as JSON lines in UTF-8; offsets count code points. */
final class MaskedLines {
    private static final String HEX = "0123456789ABCDEF";
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String SHORT_SIGNS = "btnfr\"\\";
    private static final byte[] ID = ascii("{\"id\":\"");
    private static final byte[] SPANS = ascii("\",\"spans\":[");
    private static final byte[] KIND = ascii(",\"");
    private static final byte[] SPAN_END = ascii("\"]");
    private static final byte[] MASKED = ascii("],\"masked\":\"");
    private static final byte[] NO_SPANS = ascii("\",\"spans\":[],\"masked\":\"");
    private static final byte[] END = ascii("\"}\n");
    private static final byte[][] KINDS =
            Stream.of(PiiKind.values()).map(kind -> ascii(kind.name())).toArray(byte[][]::new);

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    MaskedLines(OutputStream out) {
        this.out = out;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void write(String id, String text, MaskedText masked) throws IOException {
        put(ID);
        string(id);
        spans(text, masked);
        string(masked.text());
        put(END);
    }

    /** Writes what a line became; what stands in it without escapes and stays is copied. */
    void write(TextLine line, String id, String text, MaskedText masked) throws IOException {
        put(ID);
        if (line.idStart < line.idEnd) {
            put(line.bytes(), line.idStart, line.idEnd);
        } else {
            string(id);
        }
        spans(text, masked);
        if (!masked.touched() && line.textStart < line.textEnd) {
            put(line.bytes(), line.textStart, line.textEnd);
        } else {
            string(masked.text());
        }
        put(END);
    }

    private void spans(String text, MaskedText masked) throws IOException {
        if (masked.spans().isEmpty()) {
            put(NO_SPANS);
        } else {
            put(SPANS);
            spans(text, masked.spans());
            put(MASKED);
        }
    }

    private void spans(String text, List<Span> spans) throws IOException {
        int units = 0;
        int points = 0;
        for (Span span : spans) {
            if (units > 0) {
                put(',');
            }
            put('[');
            points += text.codePointCount(units, span.start());
            number(points);
            put(',');
            points += text.codePointCount(span.start(), span.end());
            number(points);
            put(KIND);
            put(KINDS[span.kind().ordinal()]);
            put(SPAN_END);
            units = span.end();
        }
    }

    private void number(int number) throws IOException {
        if (number >= 10) {
            number(number / 10);
        }
        put((char) ('0' + number % 10));
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    private void put(char ascii) throws IOException {
        if (size == buffer.length) {
            flush();
        }
        buffer[size++] = (byte) ascii;
    }

    private void put(byte[] bytes) throws IOException {
        put(bytes, 0, bytes.length);
    }

    private void put(byte[] bytes, int from, int to) throws IOException {
        if (to - from > buffer.length - size) {
            flush();
        }
        if (to - from > buffer.length) {
            out.write(bytes, from, to - from);
        } else {
            System.arraycopy(bytes, from, buffer, size, to - from);
            size += to - from;
        }
    }

    private void string(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length == text.length() || whole(text)) {
            escaped(utf8);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (!pair && Character.isSurrogate(text.charAt(i))) {
                unit(text.charAt(i));
            } else {
                int next = pair ? i + 2 : i + 1;
                escaped(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
                i = next - 1;
            }
        }
    }

    /** Whether each half of a character stands beside its other half, as UTF-8 demands. */
    private static boolean whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private void escaped(byte[] utf8) throws IOException {
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b >= 0 && !TextLine.PLAIN[b]) {
                put(utf8, from, i);
                escape((char) b);
                from = i + 1;
            }
        }
        put(utf8, from, utf8.length);
    }

    private void escape(char c) throws IOException {
        int known = SHORT.indexOf(c);
        if (known < 0) {
            unit(c);
        } else {
            put('\\');
            put(SHORT_SIGNS.charAt(known));
        }
    }

    private void unit(char c) throws IOException {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX.charAt(c >> shift & 15));
        }
    }
}
