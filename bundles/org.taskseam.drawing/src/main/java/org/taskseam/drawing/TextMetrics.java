/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

/** Measures text, so that layout and drawing agree. */
public interface TextMetrics {

    /** Widths of a common wide sans-serif font; the same on every machine, no fonts needed. */
    TextMetrics STANDARD = new StandardMetrics();

    /**
     * @param size height of the font in pixels
     * @return width of the text in pixels
     */
    double width(String text, double size, boolean bold);

    /** @return the text, shortened with an ellipsis if it is wider than {@code most} */
    default String fit(String text, double size, boolean bold, double most) {
        if (width(text, size, bold) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).stripTrailing() + "…", size, bold) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** @return the text, with an ellipsis in its middle if it is wider than {@code most} */
    default String fitAround(String text, double size, boolean bold, double most) {
        String fitting = text;
        for (int kept = text.length() - 1; kept > 1 && width(fitting, size, bold) > most; kept--) {
            int end = text.offsetByCodePoints(0, text.codePointCount(0, (kept + 1) / 2));
            int from = text.length() - kept / 2;
            fitting = text.substring(0, end).stripTrailing()
                    + "…"
                    + text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from)
                            .stripLeading();
        }
        return fitting;
    }
}
