/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;

/** Runs miners over a log, on one thread or several, with the same results. */
public final class MiningEngine {

    private static final int CASES_BETWEEN_QUESTIONS = 256;

    private final int threads;

    /** @param threads 1 or more */
    public MiningEngine(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
        this.threads = threads;
    }

    /** @return an engine that uses all cores */
    public static MiningEngine onAllCores() {
        return new MiningEngine(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Runs miners on the log's own activities.
     *
     * @throws CancellationException if the progress is cancelled
     * @throws MinerCycleException if miners depend on each other in a circle
     */
    public MiningResults run(
            EventLog log, CaseNotion notion, Collection<? extends Miner<?, ?>> miners, Progress progress) {
        return run(log, log.activities(), notion, miners, progress);
    }

    /**
     * Runs miners on the activities that a column names.
     *
     * @param activities ids that name the activities; events without one are passed over by miners
     */
    public MiningResults run(
            EventLog log,
            IdColumn activities,
            CaseNotion notion,
            Collection<? extends Miner<?, ?>> miners,
            Progress progress) {
        return run(activities, Cases.of(log, notion), miners, progress);
    }

    /** Runs miners on cases that are already grouped. */
    public MiningResults run(
            IdColumn activities, Cases cases, Collection<? extends Miner<?, ?>> miners, Progress progress) {
        List<Miner<?, ?>> sorted = MinerOrder.sort(miners);
        Cases sessions = sorted.stream().anyMatch(m -> m.scope() == Miner.Scope.SESSIONS)
                ? Cases.of(cases.log(), CaseNotion.session())
                : cases;
        Map<String, Object> results = new HashMap<>();
        for (Miner<?, ?> miner : sorted) {
            Cases groups = miner.scope() == Miner.Scope.SESSIONS ? sessions : cases;
            progress.begin(miner.title(), groups.count());
            MiningContext context = new MiningContext(cases.log(), activities, results);
            results.put(miner.id(), mine(miner, context, groups, progress));
        }
        return new MiningResults(results);
    }

    private <S, R> R mine(Miner<S, R> miner, MiningContext context, Cases groups, Progress progress) {
        int parts = Math.min(threads, Math.max(1, groups.count()));
        if (parts == 1) {
            return miner.finish(context, fold(miner, context, groups, 0, groups.count(), progress));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(parts)) {
            List<Future<S>> states = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                int from = (int) ((long) groups.count() * part / parts);
                int to = (int) ((long) groups.count() * (part + 1) / parts);
                states.add(pool.submit(() -> fold(miner, context, groups, from, to, progress)));
            }
            S merged = result(states.get(0));
            for (Future<S> state : states.subList(1, states.size())) {
                merged = miner.merge(merged, result(state));
            }
            return miner.finish(context, merged);
        }
    }

    private static <S> S fold(
            Miner<S, ?> miner, MiningContext context, Cases groups, int from, int to, Progress progress) {
        S state = miner.begin(context);
        EventCursor events = groups.cursor();
        int told = from;
        for (int group = from; group < to; group++) {
            if (group - told == CASES_BETWEEN_QUESTIONS) {
                progress.checkCancelled();
                progress.worked(CASES_BETWEEN_QUESTIONS);
                told = group;
            }
            groups.open(group, events);
            miner.fold(state, events);
        }
        progress.checkCancelled();
        progress.worked(to - told);
        return state;
    }

    private static <S> S result(Future<S> state) {
        try {
            return state.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        }
    }
}
