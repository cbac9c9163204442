/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.WeekFigures;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * A project as the views read it: figures over everybody, never over a person.
 *
 * @param name         name of the project
 * @param log          its events
 * @param notion       what counts as a case
 * @param task         type of task that the figures are about; empty for work as a whole, {@link #NO_TASK} for what belongs to
 *                     no task
 * @param tasks        types of task, work as a whole first; empty if the log names none
 * @param recognition  the tasks themselves; empty while none are known
 * @param results      what may be told about it
 * @param caseNotion   what counts as a case, for a person to read
 * @param activities   most frequent first
 * @param paths        most frequent first
 * @param variants     most frequent first; the rarer ones together in the last row
 * @param applications most used first
 * @param flows        values copied from place to place, most frequent first
 * @param teams        by name
 * @param more         results of further miners
 */
public record MinedProject(
        String name,
        EventLog log,
        CaseNotion notion,
        String task,
        List<TaskRow> tasks,
        Optional<Recognition> recognition,
        ReleasedResults results,
        String caseNotion,
        List<ActivityRow> activities,
        List<PathRow> paths,
        List<VariantRow> variants,
        List<ApplicationRow> applications,
        List<FlowRow> flows,
        List<TeamRow> teams,
        List<ResultTable> more) {

    /** Stands for the start of all cases; no activity has this name. */
    public static final String START = "\u25B6";

    /** Stands for the end of all cases; no activity has this name. */
    public static final String END = "\u25A0";

    /** Stands for the work that belongs to no task where else the name of a type stands; no type has this name. */
    public static final String NO_TASK = "\u2205";

    /** Keeps its own copies of the lists. */
    public MinedProject {
        tasks = List.copyOf(tasks);
        activities = List.copyOf(activities);
        paths = List.copyOf(paths);
        variants = List.copyOf(variants);
        applications = List.copyOf(applications);
        flows = List.copyOf(flows);
        teams = List.copyOf(teams);
        more = List.copyOf(more);
    }

    /** @return who looks at it */
    public Audience audience() {
        return results.audience();
    }

    /** @return whether its figures can be narrowed to this: a type that is told, work as a whole, what belongs to no task */
    public boolean knows(String narrowed) {
        return isNoTask(narrowed)
                ? recognition.isPresent()
                : narrowed.isEmpty()
                        || tasks.stream().anyMatch(row -> row.name().equals(narrowed));
    }

    /** @return whether the figures are about what belongs to no task */
    public boolean isNoTask() {
        return isNoTask(task);
    }

    /** @return whether this is not the name of a type, but stands for what belongs to no task */
    public static boolean isNoTask(String narrowed) {
        return narrowed.equals(NO_TASK);
    }

    /** @return what the figures are about, for a person to read; empty for work as a whole */
    public String subject() {
        return isNoTask() ? Words.get("task.none") : task;
    }

    /** @return the process map as far as it may be told */
    public ProcessMap map() {
        return results.map();
    }

    /** @return why no activity is told, in a sentence; empty where some are */
    public Optional<String> silence() {
        if (log.size() == 0) {
            return Optional.of(Words.get("whole.empty"));
        }
        return results.isGuarded() && activities.isEmpty()
                ? Optional.of(Words.get("whole.withheld", ReleaseGuard.SMALLEST_GROUP))
                : Optional.empty();
    }

    /** @return number of events in cases */
    public long events() {
        return map().events();
    }

    /** @return of how many people the figures speak; 0 where there are too few to speak of */
    public int people() {
        return results.people();
    }

    /** @return number of cases; 0 where none is told of */
    public long cases() {
        return map().cases();
    }

    /** @return number of cases; -1 where there are some, and none is told of */
    public long casesTold() {
        return told(cases(), events());
    }

    static long told(long cases, long events) {
        return cases == 0 && events > 0 ? -1 : cases;
    }

    /** @return the calendar weeks in order */
    public List<WeekFigures> weeks() {
        return results.weeks();
    }

    /** @return the activities by name */
    public Map<String, ActivityRow> activitiesById() {
        Map<String, ActivityRow> rows = new HashMap<>();
        activities.forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /** @return activities of a known task in order, the first {@link Recognition#LONGEST_WAY}; empty if there is no such task */
    List<String> activitiesOf(int task) {
        return recognition.map(known -> known.activitiesOf(task)).orElse(List.of());
    }
}
