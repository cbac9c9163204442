/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.BitSet;
import java.util.List;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;

/** Recognised tasks after what people decided. Immutable. */
public final class DecidedTasks {

    /** What is known about a type beside its description. */
    record TypeState(String key, boolean named, boolean accepted) {}

    private final RecognizedTasks tasks;
    private final List<TypeState> states;
    private final BitSet decided;
    private final BitSet accepted;
    private final List<Conflict> conflicts;
    private final Decisions decisions;

    DecidedTasks(
            RecognizedTasks tasks,
            List<TypeState> states,
            BitSet decided,
            BitSet accepted,
            List<Conflict> conflicts,
            Decisions decisions) {
        this.tasks = tasks;
        this.states = List.copyOf(states);
        this.decided = decided;
        this.accepted = accepted;
        this.conflicts = List.copyOf(conflicts);
        this.decisions = decisions;
    }

    /**
     * @return the tasks found where nothing is decided nor kept: types have keys, but {@link #decisions()} does not know them
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static DecidedTasks undecided(EventLog log, RecognizedTasks found, Progress progress) {
        return new DecisionRun(log, found, Decisions.NONE, false, progress).run();
    }

    /** @return the tasks and types as decided */
    public RecognizedTasks tasks() {
        return tasks;
    }

    /** @return identity of a type, the same in every later result, for example {@code T3} */
    public String key(TaskType type) {
        return states.get(type.id()).key();
    }

    /** @return whether a person named the type */
    public boolean named(TaskType type) {
        return states.get(type.id()).named();
    }

    /** @return whether a person said that the type is right */
    public boolean accepted(TaskType type) {
        return states.get(type.id()).accepted();
    }

    /** @return whether a person decided about this task: its type, or that it is right */
    public boolean decided(TaskInstance task) {
        return decided.get(task.id());
    }

    /** @return whether a person said that the task is right as it is */
    public boolean accepted(TaskInstance task) {
        return accepted.get(task.id());
    }

    /** @return the decisions that could not be applied as they were meant */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** @return the decisions, knowing the types seen this time; what to add to and to keep */
    public Decisions decisions() {
        return decisions;
    }
}
