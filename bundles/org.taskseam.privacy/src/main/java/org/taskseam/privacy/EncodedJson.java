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
    private static final int NOWHERE = Integer.MAX_VALUE;

    /**
     * All characters in a row that may stand in one value of an address.
     *
     * @param open  where the first encoded brace opens, {@link #NOWHERE} if none does
     * @param close where the last one closes, -1 if none does
     */
    private record Run(int start, int end, int open, int close) {
        static final Run NONE = new Run(0, 0, NOWHERE, -1);

        boolean contains(int at) {
            return at >= start && at < end;
        }

        static Run around(String text, int at) {
            if (!component(text.charAt(at))) {
                return NONE;
            }
            int start = at;
            while (start > 0 && component(text.charAt(start - 1))) {
                start--;
            }
            int end = start;
            int open = NOWHERE;
            int close = -1;
            for (; end < text.length() && component(text.charAt(end)); end++) {
                if (text.regionMatches(true, end, "%7B", 0, 3)) {
                    open = Math.min(open, end);
                } else if (text.regionMatches(true, end, "%7D", 0, 3)) {
                    close = end;
                }
            }
            return new Run(start, end, open, close);
        }
    }

    private EncodedJson() {}

    static List<Span> widen(String text, List<Span> spans) {
        if (text.indexOf('%') < 0 || text.indexOf("%7B") < 0 && text.indexOf("%7b") < 0) {
            return spans;
        }
        List<Span> wide = new ArrayList<>();
        Run run = Run.NONE;
        for (Span span : spans) {
            run = run.contains(span.start()) ? run : Run.around(text, span.start());
            int start = run.open <= span.start() ? run.open : NOWHERE;
            int from = Math.max(span.end() - 3, start);
            if (start != NOWHERE && !run.contains(from)) {
                run = Run.around(text, from);
            }
            boolean closes = start != NOWHERE && run.close >= from && run.close + 3 >= span.end();
            Span next = closes ? new Span(start, run.close + 3, span.kind()) : span;
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
}
