/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import org.taskseam.insight.HtmlReport;

/** The people behind a figure, as far as it matters: the first few are told apart, more than that are "enough". */
final class People {

    private final int[] known = new int[HtmlReport.LEAST_PEOPLE];
    private int count;

    void add(int actor) {
        for (int i = 0; i < count; i++) {
            if (known[i] == actor) {
                return;
            }
        }
        if (count < known.length) {
            known[count++] = actor;
        }
    }

    void addAll(People other) {
        for (int i = 0; i < other.count; i++) {
            add(other.known[i]);
        }
    }

    boolean areEnough() {
        return count == known.length;
    }
}
