/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/** Durations in two units at most, such as "1 min 48 s", "0.4 s" or "3 d 4 h". The one home of how lengths of time are told. */
public final class DurationText {

    private final Locale locale;
    private final ResourceBundle units;

    /** @param locale language of the units and form of the decimals */
    public DurationText(Locale locale) {
        this.locale = locale;
        this.units = Texts.bundle(locale);
    }

    /** @return in the language of this program */
    public static DurationText local() {
        return new DurationText(Locale.getDefault());
    }

    /** @return a sum of work, in hours where it is long, because a day of work is no day of the calendar */
    public String sum(Duration sum) {
        long minutes = Math.round(sum.toMillis() / 60_000.0);
        return minutes < 1_440 ? of(sum) : count(Math.round(minutes / 60.0)) + " " + unit("h");
    }

    /** @return the duration for a person to read; a dash for one that is withheld */
    public String of(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 0) {
            return "\u2013";
        }
        if (millis == 0) {
            return "0 " + unit("s");
        }
        if (millis < 9_950) {
            return String.format(locale, "%.1f", millis / 1000.0) + " " + unit("s");
        }
        long seconds = Math.round(millis / 1000.0);
        if (seconds < 60) {
            return seconds + " " + unit("s");
        }
        if (seconds < 3_600) {
            return pair(seconds / 60, "min", seconds % 60, "s");
        }
        long minutes = Math.round(seconds / 60.0);
        if (minutes < 1_440) {
            return pair(minutes / 60, "h", minutes % 60, "min");
        }
        long hours = Math.round(minutes / 60.0);
        return hours < 24 * 14
                ? pair(hours / 24, "d", hours % 24, "h")
                : count(Math.round(hours / 24.0)) + " " + unit("d");
    }

    private String count(long number) {
        return String.format(locale, "%,d", number);
    }

    private String pair(long big, String bigUnit, long small, String smallUnit) {
        String text = big + " " + unit(bigUnit);
        return small == 0 ? text : text + " " + small + " " + unit(smallUnit);
    }

    private String unit(String key) {
        return units.getString("unit." + key);
    }
}
