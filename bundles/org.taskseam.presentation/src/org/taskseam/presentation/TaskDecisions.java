/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.recognition.decision.Authorship;
import org.taskseam.mining.recognition.decision.Conflict;
import org.taskseam.mining.recognition.decision.DecidedTasks;
import org.taskseam.mining.recognition.decision.Decision;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.decision.Decisions;
import org.taskseam.mining.recognition.decision.SplitBy;
import org.taskseam.mining.recognition.decision.TaskRefs;

/**
 * What an analyst decides about the tasks of the open project. Every decision is kept in the project's folder at once, applied
 * in the background, and can be taken back. For the thread of the views only.
 */
public final class TaskDecisions {

    private final Analysis analysis;
    private final Background background;
    private final Supplier<LogMining> mining;
    private final Supplier<Optional<Path>> folder;
    private final Observable<String> problem = new Observable<>("");
    private final Observable<Boolean> applying = new Observable<>(false);
    private final Deque<Decision> undone = new ArrayDeque<>();
    private final Store store = new Store();
    private Decisions decisions = Decisions.NONE;
    private long sequence;
    private EventLog source;
    private DecidedTasks known;
    private TaskRefs refs;

    /**
     * @param mining applies decisions
     * @param folder of the open project; empty for one that is kept nowhere
     */
    public TaskDecisions(
            Analysis analysis, Background background, Supplier<LogMining> mining, Supplier<Optional<Path>> folder) {
        this.analysis = analysis;
        this.background = background;
        this.mining = mining;
        this.folder = folder;
        analysis.project().follow(answer -> projectChanged());
    }

    /** Decisions of another project, or of the same one after they were applied. */
    private void projectChanged() {
        DecidedTasks next = analysis.mined()
                .flatMap(MinedProject::recognition)
                .map(Recognition::decided)
                .orElse(null);
        if (next == known) {
            return;
        }
        known = next;
        EventLog log = analysis.mined()
                .flatMap(MinedProject::recognition)
                .map(Recognition::source)
                .orElse(null);
        if (log != source) {
            source = log;
            refs = null;
            undone.clear();
            store.forget();
        }
        decisions = next == null ? Decisions.NONE : next.decisions();
        applying.set(false);
    }

    /** @return why the last decision could not be kept or applied, in a sentence; empty if it could */
    public Observable<String> problem() {
        return problem;
    }

    /** @return whether decisions are on their way into the views */
    public Observable<Boolean> applying() {
        return applying;
    }

    /** @return decisions that are still on their way into the views, for work that would overtake them */
    public Optional<Decisions> pending() {
        return applying.get() ? Optional.of(decisions) : Optional.empty();
    }

    /** Keeps the types that were found, so that they have the same keys next time and tasks are found by themselves. */
    public void remember() {
        if (known != null && !applying.get()) {
            keep(decisions);
        }
    }

    /** @return the decisions made so far */
    public List<Decision> made() {
        return decisions.made();
    }

    /** @return the decisions that could not be applied as they were meant */
    public List<Conflict> conflicts() {
        return known == null ? List.of() : known.conflicts();
    }

    /** Names a type. */
    public void rename(TaskType type, String name) {
        if (!name.isBlank() && !name.strip().equals(type.name())) {
            decide(new Decision.Rename(key(type), name.strip(), now()));
        }
    }

    /**
     * Makes types one.
     *
     * @param seen the tasks in which the types were seen
     * @param into the type that stays
     * @param from the types that become it
     */
    public void merge(Recognition seen, TaskType into, List<TaskType> from) {
        if (!from.isEmpty()) {
            decide(new Decision.Merge(
                    seen.decided().key(into),
                    from.stream().map(seen.decided()::key).collect(Collectors.toSet()),
                    now()));
        }
    }

    /**
     * Makes some of a type's tasks a type of their own.
     *
     * @param seen the tasks in which the type was seen
     */
    public void split(Recognition seen, TaskType type, SplitBy which, String name) {
        decide(new Decision.Split(seen.decided().key(type), which, decisions.newKey(), name.strip(), now()));
    }

    /** Says that a type is right. */
    public void accept(TaskType type) {
        decide(new Decision.AcceptType(key(type), now()));
    }

    /** Says that a type is none. */
    public void reject(TaskType type) {
        decide(new Decision.RejectType(key(type), now()));
    }

    /**
     * Says that a task is right.
     *
     * @param seen the tasks in which it was seen; decisions made since then do not matter
     */
    public void accept(Recognition seen, TaskInstance task) {
        TaskType type = seen.tasks().types().get(task.type());
        decide(new Decision.AcceptTask(
                refs().of(seen.tasks(), task), seen.decided().key(type), now()));
    }

    /** Puts a task into another type. Task and type are of the same {@code seen}. */
    public void assign(Recognition seen, TaskInstance task, TaskType type) {
        decide(new Decision.Assign(refs().of(seen.tasks(), task), seen.decided().key(type), now()));
    }

    /** Says that a task is none. */
    public void dismiss(Recognition seen, TaskInstance task) {
        decide(new Decision.NoTask(refs().of(seen.tasks(), task), now()));
    }

    private String key(TaskType type) {
        return known.key(type);
    }

    private TaskRefs refs() {
        if (refs == null) {
            refs = new TaskRefs(source);
        }
        return refs;
    }

    private static Authorship now() {
        return new Authorship(
                Authorship.Role.ANALYST,
                Authorship.Origin.WORKBENCH,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private void decide(Decision decision) {
        if (known != null) {
            undone.clear();
            apply(decisions.plus(decision));
        }
    }

    /** @return whether there is something to take back */
    public boolean canUndo() {
        return !decisions.made().isEmpty();
    }

    /** @return whether something was taken back that can be done again */
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Takes the last decision back, also one of an earlier day. */
    public void undo() {
        if (canUndo() && known != null) {
            undone.push(decisions.made().getLast());
            apply(decisions.undone());
        }
    }

    /** Does again what was taken back last. */
    public void redo() {
        if (canRedo() && known != null) {
            apply(decisions.plus(undone.pop()));
        }
    }

    private void apply(Decisions next) {
        problem.set(""); // the same reason is told for each decision
        decisions = next;
        keep(next);
        MinedProject project = analysis.mined().orElseThrow();
        applying.set(true);
        analysis.change(
                Words.get("decisions.applying"), progress -> mining.get().decide(project, next, progress), answer -> {
                    applying.set(false);
                    if (answer instanceof Answer.Complete<MinedProject>(MinedProject mined)) {
                        keep(mined.recognition().orElseThrow().decided().decisions());
                    } else if (answer instanceof Answer.Failed<MinedProject>(String reason)) {
                        problem.set(reason);
                    }
                });
    }

    private void keep(Decisions next) {
        long number = ++sequence;
        folder.get()
                .ifPresent(place -> background.start(
                        Words.get("decisions.keeping"), progress -> store.save(place, next, number), answer -> {
                            if (answer.isFinal()) {
                                problem.set(answer instanceof Answer.Failed<Decisions>(String reason) ? reason : "");
                            }
                        }));
    }

    /** Writes one after the other, whatever thread it is called from. */
    private static final class Store {

        private Path folder;
        private DecisionFile file;
        private long last;

        synchronized void forget() {
            folder = null;
        }

        /** What was made later is not replaced by what was made before. */
        synchronized Decisions save(Path place, Decisions decisions, long number) throws IOException {
            if (!place.equals(folder)) {
                folder = place;
                file = DecisionFile.in(place);
                file.load();
            }
            if (number > last) {
                last = number;
                file.save(decisions);
            }
            return decisions;
        }
    }
}
