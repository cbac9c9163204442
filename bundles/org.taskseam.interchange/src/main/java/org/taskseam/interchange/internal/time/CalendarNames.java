/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * English, German, French, Spanish and Dutch names of months, whole or cut to three letters and more; English and German names of
 * the days of the week.
 */
final class CalendarNames {

    private static final String[][] MONTHS = {
        {"jan", "j\u00e4n", "ene", "gen", "sty"},
        {"feb", "f\u00e9v", "fev", "lut"},
        {"mar", "m\u00e4r", "mrz", "mrt", "maa"},
        {"apr", "avr", "abr", "kwi"},
        {"may", "mai", "mei", "mag", "maj"},
        {"jun", "juin", "giu", "cze"},
        {"jul", "juil", "lug", "lip"},
        {"aug", "ao\u00fb", "aou", "ago", "sie"},
        {"sep", "set", "wrz"},
        {"oct", "okt", "ott", "out", "pa\u017a"},
        {"nov", "lis"},
        {"dec", "dez", "d\u00e9c", "dic", "gru"}
    };

    /** Without those that begin like a month: a date is not told from another by its first word then. */
    private static final List<String> DAYS = List.of(
            ("mon tue wed thu fri sat sun die mit don fre sam son lun mer jeu ven dim mi\u00e9 jue vie s\u00e1b dom woe vri zat zon "
                            + "gio sab seg ter qua qui sex pon wto \u015bro czw pi\u0105 sob nie m\u00e5n tis ons tor l\u00f6r s\u00f6n")
                    .split(" "));

    private static final List<String> SHORT_DAYS = List.of("mo", "di", "mi", "do", "fr", "sa", "so");

    private CalendarNames() {}

    /** @return 1 to 12, or -1 */
    static int month(byte[] bytes, int from, int to) {
        String name = name(bytes, from, to);
        for (int month = 0; month < MONTHS.length; month++) {
            for (String start : MONTHS[month]) {
                if (name.startsWith(start)) {
                    return month + 1;
                }
            }
        }
        return -1;
    }

    static boolean isDayOfWeek(byte[] bytes, int from, int to) {
        if (from == to) {
            return false;
        }
        String name = name(bytes, from, to);
        return SHORT_DAYS.contains(name) || DAYS.stream().anyMatch(name::startsWith);
    }

    private static String name(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
