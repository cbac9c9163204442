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
        return Shortened.atEnd(text, most, shorter -> width(shorter, size, bold));
    }

    /** @return the text, with an ellipsis in its middle if it is wider than {@code most} */
    default String fitAround(String text, double size, boolean bold, double most) {
        return Shortened.inMiddle(text, most, shorter -> width(shorter, size, bold));
    }
}
