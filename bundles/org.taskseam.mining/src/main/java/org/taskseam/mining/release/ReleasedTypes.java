/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Which types of recognised tasks may be told, and what of them. Events in no task are a part like a type, so that what
 * is withheld does not follow from the number of all events. Other rules find other tasks, so analysts are told counts in
 * tens, times to two digits and shares in steps at least ten wide, as in a view.
 */
public final class ReleasedTypes {

    private final RecognizedTasks found;
    private final Audience audience;
    private final ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
    private final Map<Integer, PersonSums> tasks = new HashMap<>();
    private final Map<Integer, PersonSums> events = new HashMap<>();
    private final Set<Integer> told;

    /** @param log the log in which the tasks were found */
    public ReleasedTypes(EventLog log, RecognizedTasks found, Audience audience) {
        this.found = found;
        this.audience = audience;
        for (TaskInstance task : found.tasks()) {
            tasks.computeIfAbsent(task.type(), k -> new PersonSums())
                    .add(task.actor(), 1, task.worked().toMillis());
        }
        for (int actor = 0; actor < log.actorCount(); actor++) {
            for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
                int task = found.taskOf(row);
                int type = task == RecognizedTasks.NONE
                        ? RecognizedTasks.NONE
                        : found.tasks().get(task).type();
                events.computeIfAbsent(type, k -> new PersonSums()).add(actor, 1, 0);
            }
        }
        told = new HashSet<>(guard.release(events));
        told.removeIf(type -> type != RecognizedTasks.NONE && !guard.allows(sums(tasks, type)));
    }

    private static PersonSums sums(Map<Integer, PersonSums> of, int type) {
        return of.getOrDefault(type, new PersonSums());
    }

    /** @return whether something may be withheld */
    public boolean isGuarded() {
        return audience == Audience.ANALYSTS;
    }

    /** @return the types that may be told, those with most time first */
    public List<TaskType> types() {
        return found.types().stream().filter(this::tells).map(this::told).toList();
    }

    /** @return what may be told of a type that {@link #tells may be told} */
    public TaskType told(TaskType type) {
        return new TaskType(
                type.id(),
                type.name(),
                type.profile(),
                Math.toIntExact(told(type.tasks())),
                told(type.events()),
                type.actors(),
                told(type.worked()),
                type.representative(),
                type.variants(),
                type.variantCount(),
                routines(type),
                type.flows());
    }

    private Routine told(Routine routine, long eventsOfType) {
        return new Routine(
                routine.steps(),
                routine.mostBetween(),
                Math.toIntExact(told(routine.occurrences())),
                Math.toIntExact(told(routine.tasks())),
                routine.variants(),
                told(routine.shareOfTask(), eventsOfType),
                told(routine.time()),
                told(routine.determinism(), routine.occurrences()),
                told(routine.dataFromFlow(), routine.occurrences()),
                isGuarded() ? routine.support().peopleOnly() : routine.support(),
                routine.inputs());
    }

    /** @return what may be told of a count of something that is no person */
    public long told(long count) {
        return isGuarded() ? Rounding.inTens(count) : count;
    }

    private double told(double share, long of) {
        return isGuarded() ? Rounding.share(share, of) : share;
    }

    private Duration told(Duration time) {
        return isGuarded() ? Duration.ofMillis(Rounding.twoDigits(time.toMillis())) : time;
    }

    /** @return whether anything of a type may be told */
    public boolean tells(TaskType type) {
        return !isGuarded() || told.contains(type.id());
    }

    /** @return whether the time worked on a type may be told */
    public boolean tellsTime(TaskType type) {
        return !isGuarded() || tells(type) && guard.allowsSum(sums(tasks, type.id()));
    }

    /** @return the number of events in no task, empty if it may not be told */
    public OptionalLong unassignedEvents() {
        boolean told =
                !isGuarded() || this.told.contains(RecognizedTasks.NONE) || !events.containsKey(RecognizedTasks.NONE);
        return told ? OptionalLong.of(told(found.unassignedEvents())) : OptionalLong.empty();
    }

    /** @return how many events there are of which something may be told */
    public long events() {
        return told(events.entrySet().stream()
                .filter(part -> !isGuarded() || told.contains(part.getKey()))
                .mapToLong(part -> part.getValue().support().count())
                .sum());
    }

    /** @return the routines of a type that may be told */
    public List<Routine> routines(TaskType type) {
        return type.routines().stream()
                .filter(routine -> !isGuarded()
                        || tells(type)
                                && routine.support().countAllowed(guard.k())
                                && routine.support().sumAllowed(guard.k()))
                .map(routine -> told(routine, type.events()))
                .toList();
    }
}
