/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Numbers for people to read. */
final class Figures {

    private Figures() {}

    static String count(long count) {
        return String.format(Texts.locale(), "%,d", count);
    }

    static String share(long part, long whole) {
        return String.format(Texts.locale(), "%.1f %%", whole == 0 ? 0.0 : 100.0 * part / whole);
    }

    /** The first activities of a way of working, and how many more there are. */
    static String steps(List<Integer> activities, int most, IntFunction<String> names) {
        String first = activities.stream().limit(most).map(names::apply).collect(Collectors.joining(" > "));
        int more = activities.size() - most;
        return more > 0 ? first + " > ... (+" + count(more) + ")" : first;
    }
}
