/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an analyst may ask: whole teams, whole weeks, whole items. An empty set means all. People cannot be named.
 *
 * @param teams names of teams
 * @param weeks Mondays
 * @param items activities, arcs or variants
 */
public record Query(Set<String> teams, Set<LocalDate> weeks, Set<String> items) {
    /** Everything. */
    public static final Query ALL = new Query(Set.of(), Set.of(), Set.of());

    public Query {
        teams = Set.copyOf(teams);
        weeks = Set.copyOf(weeks);
        items = Set.copyOf(items);
    }

    /** Whether a cell is asked for. */
    public boolean matches(Cell cell) {
        return (teams.isEmpty() || teams.contains(cell.team()))
                && (weeks.isEmpty() || weeks.contains(cell.week()))
                && (items.isEmpty() || items.contains(cell.item()));
    }
}
