/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.code;

import java.util.List;

/** What a text is made of: which words of a line have colours, and which may come next. */
public interface Language {

    /** What a part of a line is. */
    enum Kind {
        /** Begins a block. */
        BLOCK,
        /** A word with a meaning. */
        WORD,
        /** A text in quotes. */
        TEXT,
        /** What only people read. */
        COMMENT
    }

    /**
     * A part of a line.
     *
     * @param start first character
     * @param end   character after the last
     * @param kind  what it is
     */
    record Part(int start, int end, Kind kind) {}

    /** @return the parts of a line that have a colour, in order */
    List<Part> parts(String line);

    /**
     * Words that may come next.
     *
     * @param begun number of characters that the person has written of the word
     * @param words those that go with them
     */
    record Offer(int begun, List<String> words) {}

    /** @param before the line up to where a person writes */
    Offer offer(String before);
}
