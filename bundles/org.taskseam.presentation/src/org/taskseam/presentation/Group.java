/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/**
 * A part of the work that can be compared with another part of the same kind. Groupings are fixed, so that none can be made
 * that singles somebody out.
 *
 * @param kind what the parts are
 * @param name of the team or type, or the Monday of the week
 */
public record Group(Kind kind, String name) {

    /** What parts there are. */
    public enum Kind {
        /** Teams. */
        TEAM,
        /** Calendar weeks. */
        WEEK,
        /** Types of task. */
        TYPE
    }

    /** @return the groups of a project that may be spoken of and have another one of their kind */
    public static List<Group> of(MinedProject project) {
        List<Group> groups = new ArrayList<>();
        if (project.isNoTask()) {
            return groups; // its stretches are no cases of the log
        }
        add(
                groups,
                Kind.TEAM,
                project.teams().stream()
                        .filter(team -> !team.hidden())
                        .map(TeamRow::name)
                        .toList());
        add(
                groups,
                Kind.WEEK,
                project.weeks().stream().map(week -> week.monday().toString()).toList());
        if (project.task().isEmpty()) {
            add(
                    groups,
                    Kind.TYPE,
                    project.tasks().stream()
                            .filter(row -> !row.isWhole())
                            .map(TaskRow::name)
                            .toList());
        }
        return groups;
    }

    private static void add(List<Group> groups, Kind kind, List<String> names) {
        if (names.size() > 1) {
            names.forEach(name -> groups.add(new Group(kind, name)));
        }
    }

    /** @return how a person calls it */
    public String label() {
        String called = kind == Kind.WEEK
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.parse(name))
                : name;
        return Words.get("group." + kind.name(), called);
    }

    /** @return the activities of its events in the task that the project is narrowed to; other events have none */
    IdColumn activities(MinedProject project) {
        EventLog log = project.log();
        IdColumn all = new TaskTypes(log).activities(kind == Kind.TYPE ? name : project.task());
        IntPredicate inside = inside(log);
        int[] ids = new int[log.size()];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = inside.test(row) ? all.get(row) : Dictionary.NONE;
        }
        return IdColumn.of(ids, all.dictionary());
    }

    private IntPredicate inside(EventLog log) {
        return switch (kind) {
            case TYPE -> row -> true;
            case TEAM -> {
                IdColumn teams = log.texts(Attribute.TEAM);
                int team = teams.dictionary().id(name);
                yield row -> teams.get(row) == team;
            }
            case WEEK -> {
                LocalDate monday = LocalDate.parse(name);
                yield row -> log.time(row).toLocalDate().with(DayOfWeek.MONDAY).equals(monday);
            }
        };
    }
}
