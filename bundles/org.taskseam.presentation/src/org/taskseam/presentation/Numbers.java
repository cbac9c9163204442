/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as text in the language of the reader. */
public final class Numbers {

    private Numbers() {}

    /** @return a count with its digits grouped; a dash for one that is withheld */
    public static String text(long count) {
        if (count < 0) {
            return "\u2013";
        }
        return NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT))
                .format(count);
    }

    /** @return a share as per cent without decimals; {@code < 1 %} for less than a half; a dash for one that is withheld */
    public static String percent(double share) {
        if (share < 0) {
            return "\u2013";
        }
        long rounded = Math.round(share * 100);
        return rounded == 0 && share > 0 ? "< 1 %" : rounded + " %";
    }
}
