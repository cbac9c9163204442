/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.Optional;
import java.util.Set;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Finds something in an event log by folding its cases or sessions one after the other. Because two states can be merged, the
 * same miner runs on one thread, on all cores and on a cluster: the order in which cases are folded and states are merged
 * must not change the result. Found by {@link java.util.ServiceLoader} and, unchanged, as an OSGi service.
 *
 * <p>A miner holds its settings, never the state of a run; it is safe for use by several threads.
 *
 * @param <S> what is collected while folding; used by one thread at a time
 * @param <R> the result, immutable
 */
public interface Miner<S, R> {

    /** What a miner folds. */
    enum Scope {
        /** One call for every case. */
        CASES,
        /** One call for every session. */
        SESSIONS
    }

    /** @return short technical name, unique, such as {@code directly-follows} */
    String id();

    /** @return name for people, in the language of the running program */
    default String title() {
        return id();
    }

    /** @return what is folded */
    default Scope scope() {
        return Scope.CASES;
    }

    /** @return ids of miners whose results this one reads in {@link #begin} and {@link #finish} */
    default Set<String> dependsOn() {
        return Set.of();
    }

    /** @return an empty state */
    S begin(MiningContext context);

    /**
     * Adds a case or a session to a state.
     *
     * @param events stands before the first event; there is at least one
     */
    void fold(S state, EventCursor events);

    /** @return both states together; the arguments are not used afterwards */
    S merge(S left, S right);

    /** @return the result of everything that was folded */
    R finish(MiningContext context, S state);

    /**
     * What of a result may be told to analysts: figures that stand on enough people, of whom none has more than half. A
     * miner that does not say so is not shown in projects of people.
     *
     * @return the result as the guard allows it, empty if nothing may be told
     */
    default Optional<R> release(R result, ReleaseGuard guard) {
        return Optional.empty();
    }
}
