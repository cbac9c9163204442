/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.RecognizedTasks;

/**
 * The decisions made in a project, in order, with the types seen so far. Immutable: every change gives new decisions, so that
 * undo is going back to the old ones. Kept by {@link DecisionFile}.
 */
public final class Decisions {

    /** Nothing decided, no type seen. */
    public static final Decisions NONE = new Decisions(List.of(), List.of(), 1);

    /** Most decisions of a project. */
    public static final int MOST = 100_000;

    private final List<KnownType> types;
    private final List<Decision> made;
    private final int nextKey;

    Decisions(List<KnownType> types, List<Decision> made, int nextKey) {
        if (made.size() > MOST) {
            throw new IllegalArgumentException("A project takes at most " + MOST + " decisions about tasks");
        }
        this.types = List.copyOf(types);
        this.made = List.copyOf(made);
        this.nextKey = nextKey;
    }

    /** @return the decisions, first made first */
    public List<Decision> made() {
        return made;
    }

    /** @return whether tasks were ever found */
    public boolean knowsTypes() {
        return !types.isEmpty();
    }

    /** @return the types seen so far */
    List<KnownType> types() {
        return types;
    }

    int nextKeyNumber() {
        return nextKey;
    }

    /** @return a key that no type has had, for the new type of a split */
    public String newKey() {
        return "T" + nextKey;
    }

    /** @return these decisions and one more */
    public Decisions plus(Decision decision) {
        List<Decision> more = new ArrayList<>(made);
        more.add(decision);
        boolean newType =
                decision instanceof Decision.Split split && split.newType().equals(newKey());
        return new Decisions(types, more, newType ? nextKey + 1 : nextKey);
    }

    /** @return these decisions without the one at a position; later ones stay */
    public Decisions without(int index) {
        List<Decision> less = new ArrayList<>(made);
        less.remove(index);
        return new Decisions(types, less, nextKey);
    }

    /** @return these decisions without the last one, the same if there is none */
    public Decisions undone() {
        return made.isEmpty() ? this : without(made.size() - 1);
    }

    /**
     * @param erased tasks whose events are no more
     * @return these decisions without those about such tasks, and without what was learned of types: they are known by their
     *     other tasks until they are found again; a type without any is gone
     */
    public Decisions forgetting(Predicate<TaskRef> erased) {
        List<KnownType> left = new ArrayList<>();
        for (KnownType type : types) {
            List<TaskRef> anchors =
                    type.anchors().stream().filter(erased.negate()).toList();
            if (!anchors.isEmpty()) {
                left.add(new KnownType(type.key(), type.name(), TypeProfile.EMPTY, anchors));
            }
        }
        List<Decision> less = made.stream()
                .filter(decision -> switch (decision) {
                    case Decision.Assign d -> !erased.test(d.task());
                    case Decision.AcceptTask d -> !erased.test(d.task());
                    case Decision.NoTask d -> !erased.test(d.task());
                    default -> true;
                })
                .toList();
        return new Decisions(left, less, nextKey);
    }

    Decisions seen(List<KnownType> seen, int next) {
        return new Decisions(seen, made, next);
    }

    /** @return keys of the types that decisions are about */
    Set<String> keysDecidedOn() {
        Set<String> keys = new TreeSet<>();
        for (Decision decision : made) {
            switch (decision) {
                case Decision.Rename d -> keys.add(d.type());
                case Decision.Merge d -> {
                    keys.add(d.into());
                    keys.addAll(d.from());
                }
                case Decision.Split d -> {
                    keys.add(d.type());
                    keys.add(d.newType());
                }
                case Decision.Assign d -> keys.add(d.type());
                case Decision.AcceptTask d -> keys.add(d.type());
                case Decision.AcceptType d -> keys.add(d.type());
                case Decision.RejectType d -> keys.add(d.type());
                case Decision.NoTask d -> {
                    // about no type
                }
            }
        }
        return keys;
    }

    /**
     * Puts what a recogniser found right by what people decided.
     *
     * @param log   the log in which it was found
     * @param found what a recogniser found
     * @return tasks and types as decided, with the decisions that could not be applied; {@link DecidedTasks#decisions()} knows
     *     the types seen this time and is what to keep
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public DecidedTasks applyTo(EventLog log, RecognizedTasks found, Progress progress) {
        return new DecisionRun(log, found, this, true, progress).run();
    }
}
