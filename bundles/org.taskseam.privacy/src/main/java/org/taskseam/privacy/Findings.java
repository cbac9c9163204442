/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.util.Arrays;
import java.util.List;
import org.taskseam.privacy.detect.FoldedText;

/** Collects what detectors find in one text and settles overlaps: what anyone wants hidden is hidden. */
public final class Findings {
    private static final PiiKind[] KINDS = PiiKind.values();

    private final FoldedText text;
    private long[] found = new long[16];
    private int size;

    /** Findings of a text. */
    public Findings(FoldedText text) {
        this.text = text;
    }

    /**
     * Adds a finding.
     *
     * @param start index of its first character in the folded text
     * @param end index after its last character in the folded text
     */
    public void add(int start, int end, PiiKind kind) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException("Not inside the text: " + start + " to " + end + " of " + kind);
        }
        addOriginal(text.originalStart(start), text.originalEnd(end - 1), kind);
    }

    /** Adds a finding by indexes into the original text. */
    public void addOriginal(int start, int end, PiiKind kind) {
        if (start < 0 || end <= start || start >= 1 << 28 || end >= 1 << 28) {
            throw new IllegalArgumentException("Not a stretch of text: " + start + " to " + end + " of " + kind);
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = (long) start << 36 | (long) end << 8 | kind.ordinal();
    }

    /** How many findings there are so far, overlapping ones included. */
    public int size() {
        return size;
    }

    /** The spans to hide: ordered, apart from each other; each has the surest of the kinds found in it. */
    public List<Span> spans() {
        if (size == 0) {
            return List.of();
        }
        Arrays.sort(found, 0, size);
        Span[] spans = new Span[size];
        int count = 0;
        int start = start(found[0]);
        int end = end(found[0]);
        int kind = kind(found[0]);
        for (int i = 1; i < size; i++) {
            long next = found[i];
            if (start(next) >= end) {
                spans[count++] = new Span(start, end, KINDS[kind]);
                start = start(next);
                end = end(next);
                kind = kind(next);
            } else {
                end = Math.max(end, end(next));
                kind = Math.min(kind, kind(next));
            }
        }
        spans[count++] = new Span(start, end, KINDS[kind]);
        return List.of(count == size ? spans : Arrays.copyOf(spans, count));
    }

    private static int start(long packed) {
        return (int) (packed >>> 36);
    }

    private static int end(long packed) {
        return (int) (packed >>> 8) & 0xfffffff;
    }

    private static int kind(long packed) {
        return (int) packed & 0xff;
    }
}
