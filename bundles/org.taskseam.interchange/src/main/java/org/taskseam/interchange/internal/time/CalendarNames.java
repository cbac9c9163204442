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
        {"jan", "j\u00e4n", "ene"},
        {"feb", "f\u00e9v", "fev"},
        {"mar", "m\u00e4r", "mrz", "mrt", "maa"},
        {"apr", "avr", "abr"},
        {"may", "mai", "mei"},
        {"jun", "juin"},
        {"jul", "juil"},
        {"aug", "ao\u00fb", "aou", "ago"},
        {"sep"},
        {"oct", "okt"},
        {"nov"},
        {"dec", "dez", "d\u00e9c", "dic"}
    };

    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "die", "mit", "don", "fre", "sam", "son");
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
