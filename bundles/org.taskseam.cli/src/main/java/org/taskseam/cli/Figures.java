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

    /** A dash for a duration that is withheld. */
    static String duration(Duration duration) {
        if (duration.isNegative()) {
            return "\u2013";
        }
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return String.format(Texts.locale(), "%.1f s", duration.toMillis() / 1000.0);
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        long hours = duration.toHours();
        return hours < 48
                ? hours + " h " + duration.toMinutesPart() + " min"
                : duration.toDays() + " d " + hours % 24 + " h";
    }
}
