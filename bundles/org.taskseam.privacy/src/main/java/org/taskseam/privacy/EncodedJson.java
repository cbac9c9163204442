/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * A percent-encoded JSON object inside an address is one value: if something in it is personal, all of it is hidden,
 * since a hole in it would leave neither valid JSON nor a readable address.
 */
final class EncodedJson {
    private static final int REACH = 2048;

    private EncodedJson() {}

    static List<Span> widen(String text, List<Span> spans) {
        if (text.indexOf('%') < 0 || text.indexOf("%7B") < 0 && text.indexOf("%7b") < 0) {
            return spans;
        }
        List<Span> wide = new ArrayList<>();
        for (Span span : spans) {
            int start = open(text, span.start());
            int end = start < 0 ? -1 : close(text, Math.max(span.end() - 3, start));
            Span next = end < span.end() ? span : new Span(start, end, span.kind());
            if (!wide.isEmpty() && wide.getLast().end() >= next.start()) {
                Span last = wide.removeLast();
                PiiKind kind = last.kind().compareTo(next.kind()) <= 0 ? last.kind() : next.kind();
                next = new Span(last.start(), Math.max(last.end(), next.end()), kind);
            }
            wide.add(next);
        }
        return wide;
    }

    private static boolean component(char c) {
        return c > ' ' && "&=?#/;\"<>".indexOf(c) < 0;
    }

    private static int open(String text, int at) {
        int found = -1;
        for (int i = Math.min(at, text.length() - 3); i >= 0 && at - i < REACH && component(text.charAt(i)); i--) {
            if (text.startsWith("%7B", i) || text.startsWith("%7b", i)) {
                found = i;
            }
        }
        return found;
    }

    private static int close(String text, int at) {
        int found = -1;
        for (int i = at; i < text.length() && i - at < REACH && component(text.charAt(i)); i++) {
            if (text.startsWith("%7D", i) || text.startsWith("%7d", i)) {
                found = i + 3;
            }
        }
        return found;
    }
}
