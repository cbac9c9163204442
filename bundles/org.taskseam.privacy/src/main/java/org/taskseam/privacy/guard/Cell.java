/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The smallest thing that a result may speak of: a team in a calendar week, and an item such as an activity, an arc or
 * a variant. There is no finer grouping and no other one, so that no two results differ by few people.
 *
 * @param team the team's name
 * @param week the Monday of the week
 * @param item what is counted
 */
public record Cell(String team, LocalDate week, String item) {
    public Cell {
        if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week is named by its Monday, not by " + week);
        }
    }

    /** The cell of any day. */
    public static Cell of(String team, LocalDate day, String item) {
        return new Cell(team, day.with(DayOfWeek.MONDAY), item);
    }
}
