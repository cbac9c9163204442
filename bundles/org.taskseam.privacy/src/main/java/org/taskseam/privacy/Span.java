/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.util.Comparator;

/**
 * A stretch of a text that holds personal data.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last UTF-16 unit, greater than {@code start}
 * @param kind what it is
 */
public record Span(int start, int end, PiiKind kind) implements Comparable<Span> {
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed())
            .thenComparing(Span::kind);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end: " + start + ", " + end);
        }
    }

    /** By start, then the longer, then the surer kind first. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
