/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** Texts made as long as there is room for, with an ellipsis for what is left out. */
public final class Shortened {

    private Shortened() {}

    /**
     * @param width width of a text, in the unit of {@code most}
     * @return the text if it fits, else its beginning; at least one character of it
     */
    public static String atEnd(String text, double most, ToDoubleFunction<String> width) {
        return longest(text, most, width, kept -> beginning(text, kept) + "…");
    }

    /**
     * For texts that differ at their ends, as technical names do.
     *
     * @param width width of a text, in the unit of {@code most}
     * @return the text if it fits, else its beginning and its end; at least one character of it
     */
    public static String inMiddle(String text, double most, ToDoubleFunction<String> width) {
        return longest(text, most, width, kept -> beginning(text, (kept + 1) / 2) + "…" + ending(text, kept / 2));
    }

    private static String longest(
            String text, double most, ToDoubleFunction<String> width, IntFunction<String> keeping) {
        if (width.applyAsDouble(text) <= most) {
            return text;
        }
        int fits = 1;
        int tooWide = Math.max(2, text.length());
        while (tooWide - fits > 1) {
            int middle = (fits + tooWide) >>> 1;
            if (width.applyAsDouble(keeping.apply(middle)) <= most) {
                fits = middle;
            } else {
                tooWide = middle;
            }
        }
        return keeping.apply(fits);
    }

    /** A character of two parts that is cut in two is left out, but for the first one. */
    private static String beginning(String text, int length) {
        int end = Math.min(length, text.length());
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end = end == 1 ? 2 : end - 1;
        }
        return text.substring(0, end).stripTrailing();
    }

    private static String ending(String text, int length) {
        int from = text.length() - length;
        if (length > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        return text.substring(from).stripLeading();
    }
}
