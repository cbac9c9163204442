/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.roles;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.Role;

/**
 * Which column says what was done, where no name tells: one whose values come again most evenly. None that names people, none
 * that says something of who did it or of the case, and a number only where there is no text. Beside a column of programs, from
 * which activities could be made, only words that come again and again are better.
 */
public final class ActivityByValues {

    /** What an activity changes within. */
    private static final Set<Attribute> HOLDERS =
            EnumSet.of(Attribute.ACTOR, Attribute.CASE, Attribute.SESSION, Attribute.MACHINE);

    private static final int ROWS_OF_HOLDER = 3;

    private final List<DetectedColumn> columns;
    private final List<ColumnSample> samples = new ArrayList<>();
    private final int rows;

    private ActivityByValues(List<DetectedColumn> columns, List<List<String>> rows) {
        this.columns = columns;
        this.rows = rows.size();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            samples.add(ColumnSample.of(
                    columns.get(c).name(),
                    rows.stream()
                            .map(r -> column < r.size() ? r.get(column).strip() : "")
                            .toList()));
        }
    }

    /** @return the column, or -1 */
    public static int of(List<DetectedColumn> columns, List<List<String>> rows) {
        ActivityByValues found = new ActivityByValues(columns, rows);
        if (columns.stream().anyMatch(c -> c.role().equals(Role.of(Attribute.APPLICATION)))) {
            return found.mostTelling(ColumnSample::looksLikeSteps);
        }
        int text = found.mostTelling(sample -> !sample.isNumeric());
        return text >= 0 ? text : found.mostTelling(ColumnSample::isNumeric);
    }

    private int mostTelling(Predicate<ColumnSample> suits) {
        int best = -1;
        int most = 1;
        for (int c = 0; c < samples.size(); c++) {
            ColumnSample sample = samples.get(c);
            int kinds = sample.kinds().size();
            boolean free = columns.get(c).role().equals(Role.DATA);
            if (free
                    && kinds > most
                    && sample.filled().size() * 2 > rows
                    && kinds * 2 <= sample.filled().size()
                    && suits.test(sample)
                    && !namesPeople(sample)
                    && !belongsToHolder(sample)) {
                best = c;
                most = kinds;
            }
        }
        return best;
    }

    private static boolean namesPeople(ColumnSample sample) {
        return RoleNames.known().mayNamePeople(sample.name()) || sample.persons() > RoleDetector.PERSONS;
    }

    /** @return whether a column has one value for each person, case, session or machine */
    private boolean belongsToHolder(ColumnSample sample) {
        for (int c = 0; c < samples.size(); c++) {
            ColumnSample holder = samples.get(c);
            if (HOLDERS.contains(columns.get(c).role().attribute())
                    && holder.kinds().size() > 1
                    && holder.kinds().size() * ROWS_OF_HOLDER <= holder.filled().size()
                    && isDecided(sample.values(), holder.values())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDecided(List<String> values, List<String> by) {
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String before = known.putIfAbsent(by.get(i), values.get(i));
            if (before != null && !before.equals(values.get(i))) {
                return false;
            }
        }
        return true;
    }
}
