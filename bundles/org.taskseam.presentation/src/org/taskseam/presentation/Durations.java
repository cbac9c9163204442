/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time in few characters, with their unit. */
public final class Durations {

    private Durations() {}

    /** @return for instance {@code 0.4 s}, {@code 12 s}, {@code 1 m 48 s}, {@code 2 h 05 m}, {@code 3 d 04 h} */
    public static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 0) {
            return "\u2013"; // withheld
        }
        if (millis < 9_950) {
            return millis == 0
                    ? "0 s"
                    : String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f s", millis / 1000.0);
        }
        long seconds = (millis + 500) / 1000;
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return joined(seconds / 60, "m", seconds % 60, "s");
        }
        if (seconds < 86_400) {
            return joined(seconds / 3600, "h", seconds % 3600 / 60, "m");
        }
        return joined(seconds / 86_400, "d", seconds % 86_400 / 3600, "h");
    }

    /** @return a sum of work in hours where it is long, because a day of work is no day of the calendar */
    public static String sum(Duration sum) {
        return sum.toHours() < 24 ? text(sum) : Numbers.text(Math.round(sum.toMinutes() / 60.0)) + " h";
    }

    private static String joined(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + (small < 10 ? "0" : "") + small + " " + smallUnit);
    }
}
