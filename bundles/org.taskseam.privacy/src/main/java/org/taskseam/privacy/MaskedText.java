/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.util.List;

/**
 * A text after masking.
 *
 * @param text the text with every span replaced by its placeholder
 * @param spans what was hidden: ordered, without overlaps, indexes into the original text in UTF-16 units
 */
public record MaskedText(String text, List<Span> spans) {
    public MaskedText {
        spans = List.copyOf(spans);
    }

    /** Whether anything was hidden. */
    public boolean touched() {
        return !spans.isEmpty();
    }
}
