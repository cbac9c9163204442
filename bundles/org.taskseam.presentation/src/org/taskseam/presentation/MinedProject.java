/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.ProcessMap;

/**
 * A project as the views read it: figures over everybody, never over a person.
 *
 * @param name         name of the project
 * @param log          its events
 * @param notion       what counts as a case
 * @param task         type of task that the figures are about; empty for work as a whole
 * @param tasks        types of task, work as a whole first; empty if the log names none
 * @param events       number of events
 * @param people       number of people
 * @param caseNotion   what counts as a case, for a person to read
 * @param map          the process graph before any filter
 * @param activities   most frequent first
 * @param paths        most frequent first
 * @param variants     most frequent first; the rarer ones together in the last row
 * @param applications most used first
 * @param teams        by name
 * @param days         in order, without gaps
 * @param more         results of further miners
 */
public record MinedProject(
        String name,
        EventLog log,
        CaseNotion notion,
        String task,
        List<TaskRow> tasks,
        long events,
        int people,
        String caseNotion,
        ProcessMap map,
        List<ActivityRow> activities,
        List<PathRow> paths,
        List<VariantRow> variants,
        List<ApplicationRow> applications,
        List<TeamRow> teams,
        List<DayRow> days,
        List<ResultTable> more) {

    /** Stands for the start of all cases; no activity has this name. */
    public static final String START = "\u25B6";

    /** Stands for the end of all cases; no activity has this name. */
    public static final String END = "\u25A0";

    /** Keeps its own copies of the lists. */
    public MinedProject {
        tasks = List.copyOf(tasks);
        activities = List.copyOf(activities);
        paths = List.copyOf(paths);
        variants = List.copyOf(variants);
        applications = List.copyOf(applications);
        teams = List.copyOf(teams);
        days = List.copyOf(days);
        more = List.copyOf(more);
    }

    /** @return number of cases */
    public long cases() {
        return map.cases();
    }

    /** @return the activities by name */
    public Map<String, ActivityRow> activitiesById() {
        Map<String, ActivityRow> rows = new HashMap<>();
        activities.forEach(row -> rows.put(row.id(), row));
        return rows;
    }
}
