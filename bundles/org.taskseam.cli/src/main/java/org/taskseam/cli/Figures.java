/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.taskseam.eventlog.Dictionary;

/** Numbers and durations for people to read. */
final class Figures {

    private Figures() {}

    static String count(long count) {
        return String.format(Texts.locale(), "%,d", count);
    }

    static String share(long part, long whole) {
        return String.format(Texts.locale(), "%.1f %%", whole == 0 ? 0.0 : 100.0 * part / whole);
    }

    /** The first activities of a way of working, and how many more there are. */
    static String steps(List<Integer> activities, int most, Dictionary names) {
        String first = activities.stream().limit(most).map(names::text).collect(Collectors.joining(" > "));
        int more = activities.size() - most;
        return more > 0 ? first + " > ... (+" + count(more) + ")" : first;
    }

    /** A sum of work in hours where it is long, because a day of work is no day of the calendar. */
    static String sum(Duration sum) {
        return sum.toHours() < 48 ? duration(sum) : count(Math.round(sum.toMinutes() / 60.0)) + " h";
    }

    /** A dash for a duration that is withheld. */
    static String duration(Duration duration) {
        if (duration.isNegative()) {
            return "\u2013";
        }
        long seconds = Math.round(duration.toMillis() / 1000.0);
        if (seconds < 60) {
            return String.format(Texts.locale(), "%.1f s", duration.toMillis() / 1000.0);
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 48 * 60
                ? minutes / 60 + " h " + minutes % 60 + " min"
                : minutes / (24 * 60) + " d " + minutes / 60 % 24 + " h";
    }
}
