/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** English and German names of months, whole or cut to three letters and more. */
final class MonthNames {

    private static final String[][] STARTS = {
        {"jan", "j\u00e4n"}, {"feb"}, {"mar", "m\u00e4r", "mrz"}, {"apr"}, {"may", "mai"}, {"jun"},
        {"jul"}, {"aug"}, {"sep"}, {"oct", "okt"}, {"nov"}, {"dec", "dez"}
    };

    private MonthNames() {}

    /** @return 1 to 12, or -1 */
    static int number(byte[] bytes, int from, int to) {
        String name = new String(bytes, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        for (int month = 0; month < STARTS.length; month++) {
            for (String start : STARTS[month]) {
                if (name.startsWith(start)) {
                    return month + 1;
                }
            }
        }
        return -1;
    }
}
