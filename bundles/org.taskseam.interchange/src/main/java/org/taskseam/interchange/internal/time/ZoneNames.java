/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Abbreviations of time zones: those that mean one offset everywhere, and those of which several zones have the same. */
final class ZoneNames {

    /** No abbreviation of a zone. */
    static final int NONE = Integer.MIN_VALUE;

    /** Several zones call themselves so. */
    static final int SEVERAL = Integer.MIN_VALUE + 1;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private static final Map<String, Integer> MINUTES = new HashMap<>();

    private static final Set<String> VAGUE = Set.of(
            "ADT", "AMT", "AST", "BST", "CDT", "CST", "ECT", "EDT", "EST", "GST", "IST", "MDT", "MST", "PDT", "PST",
            "SST");

    static {
        put(0, "UTC", "GMT", "UT", "WET");
        put(60, "WEST", "CET", "MEZ");
        put(120, "CEST", "MESZ", "EET", "SAST");
        put(180, "EEST", "MSK");
        put(480, "HKT", "SGT", "AWST");
        put(540, "JST", "KST");
        put(600, "AEST");
        put(660, "AEDT");
        put(720, "NZST");
        put(780, "NZDT");
    }

    private ZoneNames() {}

    private static void put(int minutes, String... names) {
        for (String name : names) {
            MINUTES.put(name, minutes);
        }
    }

    /** @return the offset that a range means, {@link #SEVERAL} or {@link #NONE} */
    static int minutes(byte[] bytes, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST || bytes[from] < 'A' || bytes[from] > 'Z') {
            return NONE;
        }
        String name = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        return VAGUE.contains(name) ? SEVERAL : MINUTES.getOrDefault(name, NONE);
    }
}
