/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.StepLog;

/**
 * Routines of one task type: longest runs of steps in which each step nearly always leads to the next and comes
 * from it, so
 * that a run is followed whenever it is begun. Values that a routine uses either flow from earlier steps of the
 * task or are
 * inputs.
 */
final class Routines {

    private static final int SHORTEST = 3;
    private static final int LEAST_OCCURRENCES = 3;
    private static final double SURE = 0.8;
    private static final int MOST = 20;

    private final EventLog events;
    private final StepLog log;
    private final TypeSteps steps;
    private final int type;

    Routines(EventLog events, StepLog log, TypeSteps steps, int type) {
        this.events = events;
        this.log = log;
        this.steps = steps;
        this.type = type;
    }

    /** @return the routines, those with most time first */
    List<Routine> find() {
        LongIntMap follows = new LongIntMap(256);
        LongIntMap out = new LongIntMap(256);
        LongIntMap in = new LongIntMap(256);
        for (int task : steps.tasks(type)) {
            int[] s = steps.steps(task, log);
            for (int k = 0; k < s.length; k++) {
                out.add(s[k], 1);
                in.add(s[k], 1);
                if (k > 0) {
                    follows.add(LongIntMap.key(s[k - 1], s[k]), 1);
                }
            }
        }
        Set<Integer> used = new HashSet<>();
        List<Routine> routines = new ArrayList<>();
        for (int[] chain : chains(follows, out, in)) {
            if (chain.length >= SHORTEST && used.add(chain[0])) {
                Routine routine = measure(chain, follows, out);
                if (routine.occurrences() >= LEAST_OCCURRENCES) {
                    routines.add(routine);
                }
            }
        }
        routines.sort(Comparator.<Routine, Duration>comparing(Routine::time).reversed());
        return routines.size() > MOST ? routines.subList(0, MOST) : routines;
    }

    private List<int[]> chains(LongIntMap follows, LongIntMap out, LongIntMap in) {
        LongIntMap next = new LongIntMap(256);
        Set<Integer> hasPrevious = new HashSet<>();
        Set<Integer> nodes = new LinkedHashSet<>();
        long[] sure = new long[follows.size()];
        int[] count = new int[1];
        follows.forEach((key, n) -> {
            int a = (int) (key >>> 32);
            int b = (int) key;
            if (n >= LEAST_OCCURRENCES && n >= SURE * out.get(a, 0) && n >= SURE * in.get(b, 0) && a != b) {
                sure[count[0]++] = key;
            }
        });
        Arrays.sort(sure, 0, count[0]);
        for (int i = 0; i < count[0]; i++) {
            int a = (int) (sure[i] >>> 32);
            int b = (int) sure[i];
            next.put(a, b);
            hasPrevious.add(b);
            nodes.add(a);
        }
        List<int[]> chains = new ArrayList<>();
        for (int start : nodes) {
            if (!hasPrevious.contains(start)) {
                List<Integer> chain = new ArrayList<>();
                Set<Integer> seen = new HashSet<>();
                for (int at = start; at >= 0 && seen.add(at); at = next.get(at, -1)) {
                    chain.add(at);
                }
                chains.add(chain.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return chains;
    }

    private Routine measure(int[] chain, LongIntMap follows, LongIntMap out) {
        int occurrences = 0;
        int tasksWith = 0;
        long covered = 0;
        long all = 0;
        long millis = 0;
        int withValue = 0;
        int flowing = 0;
        Set<Integer> actors = new HashSet<>();
        int[] unfed = new int[chain.length];
        for (int task : steps.tasks(type)) {
            int[] positions = steps.positions(task);
            all += positions.length;
            int before = occurrences;
            for (int k = 0; k < positions.length; k++) {
                int end = log.step(positions[k]) == chain[0] && (k == 0 || log.step(positions[k - 1]) != chain[0])
                        ? match(positions, k, chain)
                        : -1;
                if (end >= 0) {
                    occurrences++;
                    covered += end - k + 1L;
                    millis += Math.max(0, time(positions[end]) - time(positions[k]));
                    int step = 0;
                    for (int p = k; p <= end; p++) {
                        step = log.step(positions[p]) == chain[step] ? step : step + 1;
                        if (log.hasValue(positions[p])) {
                            withValue++;
                            if (log.fedFrom(positions[p]) >= positions[0]) {
                                flowing++;
                            } else {
                                unfed[step]++;
                            }
                        }
                    }
                }
            }
            if (occurrences > before) {
                tasksWith++;
                actors.add(events.actor(log.row(positions[0])));
            }
        }
        double determinism = 1;
        for (int k = 0; k + 1 < chain.length; k++) {
            determinism *= (double) follows.get(LongIntMap.key(chain[k], chain[k + 1]), 0) / out.get(chain[k], 1);
        }
        List<String> inputs = new ArrayList<>();
        for (int k = 0; k < chain.length; k++) {
            if (unfed[k] * 2 > occurrences) {
                inputs.add(log.label(chain[k]));
            }
        }
        return new Routine(
                log.labels(chain),
                occurrences,
                tasksWith,
                all == 0 ? 0 : (double) covered / all,
                Duration.ofMillis(millis),
                determinism,
                withValue == 0 ? 1 : (double) flowing / withValue,
                actors.size(),
                inputs);
    }

    /** @return index of the last event of the chain begun at {@code from}, or -1 if it is not followed */
    private int match(int[] positions, int from, int[] chain) {
        int step = 0;
        int k = from;
        int last = from;
        while (k < positions.length) {
            int a = log.step(positions[k]);
            if (a == chain[step]) {
                last = k++;
            } else if (step + 1 < chain.length && a == chain[step + 1]) {
                step++;
            } else {
                break;
            }
        }
        return step == chain.length - 1 ? last : -1;
    }

    private long time(int position) {
        return events.timeMillis(log.row(position));
    }
}
