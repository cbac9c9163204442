/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.description;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.ActiveTime;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.StepLog;
import org.taskseam.privacy.guard.PersonSums;

/**
 * Routines of one task type: longest runs of steps in which each step nearly always leads to the next and comes from it, so
 * that a run is followed whenever it is begun. First runs without gaps; then runs with a few other steps between, where they
 * are longer. Values that a routine uses either flow from earlier steps of the task or are inputs.
 */
final class Routines {

    private static final int SHORTEST = 3;
    private static final int LEAST_OCCURRENCES = 3;
    private static final double SURE = 0.8;
    private static final int MOST = 20;

    /** Most other steps between two steps of a routine with gaps. */
    private static final int GAP = 3;

    private final EventLog events;
    private final StepLog log;
    private final TypeSteps steps;
    private final List<Integer> tasks;
    private final List<int[]> sequences;

    Routines(EventLog events, StepLog log, TypeSteps steps, int type) {
        this.events = events;
        this.log = log;
        this.steps = steps;
        this.tasks = steps.tasks(type);
        this.sequences = tasks.stream().map(task -> steps.steps(task, log)).toList();
    }

    /** @return the routines, those with most time first */
    List<Routine> find() {
        List<Routine> routines = new ArrayList<>();
        List<Set<Integer>> found = new ArrayList<>();
        for (int gap : new int[] {0, GAP}) {
            for (int[] chain : new SureSteps(sequences, gap, SURE, LEAST_OCCURRENCES).chains()) {
                Set<Integer> own = new HashSet<>();
                Arrays.stream(chain).forEach(own::add);
                if (chain.length >= SHORTEST && found.stream().noneMatch(other -> other.containsAll(own))) {
                    Routine routine = measure(chain, gap);
                    if (routine.occurrences() >= LEAST_OCCURRENCES) {
                        routines.add(routine);
                        found.add(own);
                    }
                }
            }
        }
        routines.sort(Comparator.<Routine, Duration>comparing(Routine::time).reversed());
        return routines.size() > MOST ? routines.subList(0, MOST) : routines;
    }

    /** What is added up over all occurrences of one routine. */
    private final class Sums {
        final int[] chain;
        final int[] unfed;
        final int[] reached;
        private int[] stepAt = {};
        final PersonSums people = new PersonSums();
        final Set<Integer> ways = new HashSet<>();
        int occurrences;
        int tasks;
        long covered;
        long all;
        long millis;
        int withValue;
        int flowing;

        Sums(int[] chain) {
            this.chain = chain;
            this.unfed = new int[chain.length];
            this.reached = new int[chain.length];
        }

        void add(int index, int gap) {
            int[] positions = steps.positions(Routines.this.tasks.get(index));
            all += positions.length;
            if (stepAt.length < positions.length) {
                stepAt = new int[positions.length];
            }
            int before = occurrences;
            long millisBefore = millis;
            int k = 0;
            while (k < positions.length) {
                if (log.step(positions[k]) == chain[0]) {
                    int length = follow(positions, k, gap);
                    occurrences += length == 0 ? 0 : 1;
                    for (int p = 0; p < length; p++) {
                        if (stepAt[p] >= 0) {
                            event(positions[k + p], positions[0], stepAt[p]);
                        }
                    }
                    if (length > 0) {
                        k += length - 1;
                    }
                }
                k++;
            }
            if (occurrences > before) {
                tasks++;
                people.add(events.actor(log.row(positions[0])), occurrences - before, millis - millisBefore);
                ways.add(Arrays.hashCode(sequences.get(index)));
            }
        }

        private void event(int position, int first, int step) {
            covered++;
            millis += ActiveTime.of(events, log.row(position));
            if (log.hasValue(position)) {
                withValue++;
                if (log.fedFrom(position) >= first) {
                    flowing++;
                } else {
                    unfed[step]++;
                }
            }
        }

        /**
         * Sets {@link #stepAt} to the step of the chain at each event from {@code from} on, -1 for what comes between.
         *
         * @return number of events; 0 if the chain is not followed to its end
         */
        private int follow(int[] positions, int from, int gap) {
            int step = 0;
            int between = 0;
            int last = from;
            reached[0]++;
            for (int k = from; k < positions.length; k++) {
                int now = log.step(positions[k]);
                boolean other = k > from && now != log.step(positions[k - 1]);
                if (now == chain[step] && (between == 0 || gap > 0)) {
                    stepAt[k - from] = step;
                    last = k;
                } else if (step + 1 < chain.length && now == chain[step + 1]) {
                    step++;
                    reached[step]++;
                    stepAt[k - from] = step;
                    between = 0;
                    last = k;
                } else {
                    between += other ? 1 : 0;
                    stepAt[k - from] = -1;
                    if (step == chain.length - 1 || between > gap) {
                        break;
                    }
                }
            }
            return step == chain.length - 1 ? last - from + 1 : 0;
        }
    }

    private Routine measure(int[] chain, int gap) {
        Sums sums = new Sums(chain);
        for (int index = 0; index < tasks.size(); index++) {
            sums.add(index, gap);
        }
        List<String> inputs = new ArrayList<>();
        for (int k = 0; k < chain.length; k++) {
            if (sums.unfed[k] * 2 > sums.occurrences) {
                inputs.add(log.label(chain[k]));
            }
        }
        return new Routine(
                log.labels(chain),
                gap,
                sums.occurrences,
                sums.tasks,
                sums.ways.size(),
                sums.all == 0 ? 0 : (double) sums.covered / sums.all,
                Duration.ofMillis(sums.millis),
                sums.reached[0] == 0 ? 0 : (double) sums.occurrences / sums.reached[0],
                sums.withValue == 0 ? 1 : (double) sums.flowing / sums.withValue,
                sums.people.support(),
                inputs);
    }
}
