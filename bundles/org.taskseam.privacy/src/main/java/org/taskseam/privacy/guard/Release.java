/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a guard let pass: figures of groups, nothing else. Immutable; holds no person. */
public final class Release {
    private final Map<Cell, long[]> cells;

    Release(Map<Cell, long[]> cells) {
        this.cells = cells;
    }

    /** The answer to a query. */
    public Figure answer(Query query) {
        long count = 0;
        long sum = 0;
        int used = 0;
        int withheld = 0;
        for (Map.Entry<Cell, long[]> entry : cells.entrySet()) {
            if (!query.matches(entry.getKey())) {
                continue;
            }
            long[] total = entry.getValue();
            if (total.length == 0) {
                withheld++;
            } else {
                used++;
                count = Math.addExact(count, total[0]);
                sum = Math.addExact(sum, total[1]);
            }
        }
        return new Figure(count, sum, used, withheld);
    }

    /** The weeks of which anything is known, withheld cells included. */
    public Set<LocalDate> weeks() {
        Set<LocalDate> weeks = new TreeSet<>();
        cells.keySet().forEach(cell -> weeks.add(cell.week()));
        return weeks;
    }

    /**
     * This release with the weeks of an earlier one left as they were: a week that was released once never changes, so
     * that a person who joins, leaves or is erased later cannot be found by asking twice.
     */
    public Release after(Release earlier) {
        Set<LocalDate> frozen = earlier.weeks();
        Map<Cell, long[]> all = new HashMap<>(earlier.cells);
        cells.forEach((cell, total) -> {
            if (!frozen.contains(cell.week())) {
                all.put(cell, total);
            }
        });
        return new Release(all);
    }
}
