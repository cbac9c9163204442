/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/**
 * Says how much a word looks like a name by its letters; see {@link NameOdds}. It lets names pass that no list has.
 */
final class NameModel {
    static final int SIZE = 28 * 28 * 28;
    private static final float[] ODDS;

    static {
        try (TableReader table = Tables.NAME_ODDS.read()) {
            ODDS = table.floats(SIZE);
        }
    }

    private NameModel() {}

    static int next(int state, char c) {
        int letter = c >= 'a' && c <= 'z' ? c - 'a' + 1 : c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c == 0 ? 0 : 27;
        return state % (28 * 28) * 28 + letter;
    }

    /** Mean log-odds per letter; above zero speaks for a name. */
    static float score(Scan text, int start, int end) {
        int state = 0;
        float sum = 0;
        for (int i = start; i <= end; i++) {
            state = next(state, i < end ? text.at(i) : 0);
            sum += ODDS[state];
        }
        return sum / (end - start + 1);
    }
}
