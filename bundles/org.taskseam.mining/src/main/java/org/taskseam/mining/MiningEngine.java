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
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.internal.MiningTexts;

/** Runs miners over a log, on one thread or several, with the same results. */
public final class MiningEngine {

    private static final int EVENTS_PER_THREAD = 2_000_000;

    private final int threads;

    /** @param threads 1 or more */
    public MiningEngine(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
        this.threads = threads;
    }

    /** @return an engine that uses as many cores as pay for a log: another one costs a second set of states and its merging */
    public static MiningEngine suited(EventLog log) {
        int paying = 1 + log.size() / EVENTS_PER_THREAD;
        return new MiningEngine(Math.min(paying, Runtime.getRuntime().availableProcessors()));
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
        Cases sessions = miners.stream().anyMatch(m -> m.scope() == Miner.Scope.SESSIONS)
                ? Cases.of(cases.log(), CaseNotion.session())
                : cases;
        Map<String, Object> results = new HashMap<>();
        for (List<Miner<?, ?>> together : MinerOrder.waves(miners)) {
            MiningContext context = new MiningContext(cases.log(), activities, results);
            Cases groups = together.get(0).scope() == Miner.Scope.SESSIONS ? sessions : cases;
            progress.begin(step(together.get(0)), groups.count());
            for (Folding<?, ?> folding : fold(together, context, groups, progress)) {
                results.put(folding.id(), folding.finish());
                progress.checkCancelled();
            }
        }
        return new MiningResults(results);
    }

    /** What a miner calls itself, if it has a name for people. */
    private static String step(Miner<?, ?> miner) {
        return miner.title().equals(miner.id()) ? MiningTexts.text("step.mining") : miner.title();
    }

    private List<Folding<?, ?>> fold(List<Miner<?, ?>> miners, MiningContext context, Cases groups, Progress progress) {
        int parts = Math.min(threads, Math.max(1, groups.count()));
        if (parts == 1) {
            return Folding.of(miners, context, groups, 0, groups.count(), progress);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(parts)) {
            List<Future<List<Folding<?, ?>>>> folded = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                int from = (int) ((long) groups.count() * part / parts);
                int to = (int) (groups.count() * (part + 1L) / parts);
                folded.add(pool.submit(() -> Folding.of(miners, context, groups, from, to, progress)));
            }
            List<Folding<?, ?>> merged = result(folded.get(0));
            for (Future<List<Folding<?, ?>>> next : folded.subList(1, parts)) {
                List<Folding<?, ?>> right = result(next);
                for (int i = 0; i < merged.size(); i++) {
                    merged.get(i).merge(right.get(i));
                }
            }
            return merged;
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
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
