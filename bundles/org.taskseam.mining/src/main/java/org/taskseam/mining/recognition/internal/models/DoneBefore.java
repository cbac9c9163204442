/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.models;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * What a task has done before tells how it goes on: a step that tasks of its type do once is hardly done again, one that is not done
 * yet is waited for. Compares, for each way from one state to the next, how often it was taken when the task had been in the next
 * state before with how often tasks that stood there had been. Of ways not seen before, the state they lead to tells it. A task's
 * states are marks in 64 bits; in a type of more states, some share a mark.
 */
final class DoneBefore {

    /** So many ways taken are thought of beside those seen. */
    private static final double THOUGHT_OF = 4;

    private static final double LEAST = 0.005;
    private static final double LEAST_MET = 0.02;

    private final long[] mark;
    private final double[] wayAgain;
    private final double[] wayFirst;
    private final double[] stateAgain;
    private final double[] stateFirst;

    /** The ways from each state side by side: where they begin; which way stands at each place, and where it leads. */
    private final int[] start;

    private final int[] wayAt;
    private final int[] toAt;

    /** Of models that nothing was counted for. */
    DoneBefore() {
        mark = new long[0];
        wayAgain = new double[0];
        wayFirst = new double[0];
        stateAgain = new double[0];
        stateFirst = new double[0];
        start = new int[0];
        wayAt = new int[0];
        toAt = new int[0];
    }

    /** Counts the typed segments that were counted. */
    DoneBefore(Segments segments, int[] activity, TaskCounts tasks) {
        mark = new long[tasks.states()];
        int[] marked = new int[tasks.types()];
        for (int state = 0; state < mark.length; state++) {
            mark[state] = 1L << marked[tasks.type(state)]++;
        }
        stateAgain = new double[mark.length];
        stateFirst = new double[mark.length];
        wayAgain = new double[tasks.ways()];
        wayFirst = new double[wayAgain.length];
        start = new int[mark.length + 1];
        wayAt = new int[wayAgain.length];
        toAt = new int[wayAgain.length];
        arrange(tasks);
        Counts counts = new Counts(tasks);
        counts.add(segments, activity);
        for (int state = 0; state < mark.length; state++) {
            double met = met(counts.eventsAfter[state] + 1, tasks.eventsOfType(tasks.type(state)) + 2);
            double again = again(counts.repeats[state], tasks.visits(state), met);
            stateAgain[state] = Math.log(again / met);
            stateFirst[state] = Math.log((1 - again) / (1 - met));
        }
        for (int at = 0; at < wayAt.length; at++) {
            int way = wayAt[at];
            int from = tasks.wayFrom(way);
            double met = met(counts.met[at] + 0.5, tasks.visits(from) - tasks.ends(from) + 1);
            double expected = Math.min(1 - LEAST_MET, met * Math.exp(stateAgain[tasks.wayTo(way)]));
            double again = again(counts.taken[way], tasks.wayCount(way), expected);
            wayAgain[way] = Math.log(again / met);
            wayFirst[way] = Math.log((1 - again) / (1 - met));
        }
    }

    private void arrange(TaskCounts tasks) {
        for (int way = 0; way < wayAt.length; way++) {
            start[tasks.wayFrom(way) + 1]++;
        }
        for (int state = 0; state < mark.length; state++) {
            start[state + 1] += start[state];
        }
        int[] next = start.clone();
        for (int way = 0; way < wayAt.length; way++) {
            int at = next[tasks.wayFrom(way)]++;
            wayAt[at] = way;
            toAt[at] = tasks.wayTo(way);
        }
    }

    private static double met(double times, double of) {
        return Math.clamp(times / of, LEAST_MET, 1 - LEAST_MET);
    }

    private static double again(double times, double of, double expected) {
        return Math.clamp((times + THOUGHT_OF * expected) / (of + THOUGHT_OF), LEAST, 1 - 2 * LEAST);
    }

    /** @return the mark of a state among those of its type */
    long mark(int state) {
        return mark[state];
    }

    /** @return the way from a state to another, or -1 for a new one */
    int way(int from, int to) {
        int end = start[from + 1];
        for (int at = start[from]; at < end; at++) {
            if (toAt[at] == to) {
                return wayAt[at];
            }
        }
        return -1;
    }

    /**
     * @param way the way taken, -1 for a new one, which leads to the state {@code to}
     * @return nats by which it is likelier to be taken for what the task has done before
     */
    double log(int way, int to, boolean done) {
        if (way < 0) {
            return done ? stateAgain[to] : stateFirst[to];
        }
        return done ? wayAgain[way] : wayFirst[way];
    }

    /** What is met in segments. */
    private final class Counts {
        private final TaskCounts tasks;

        /** Of each state, visits that are not the first of a task, and events of tasks that had visited it. */
        private final int[] repeats = new int[mark.length];

        private final long[] eventsAfter = new long[mark.length];

        /** Of each way, how often a task took it that had been where it leads. */
        private final int[] taken = new int[wayAt.length];

        /** Of the way at each place, how often a task went on from where it begins that had been where it leads. */
        private final int[] met = new int[wayAt.length];

        Counts(TaskCounts tasks) {
            this.tasks = tasks;
        }

        void add(Segments segments, int[] activity) {
            int[] left = segments.lengths();
            long[] done = new long[segments.count()];
            int[] last = new int[segments.count()];
            Arrays.fill(last, -1);
            for (int i = 0; i < segments.events(); i++) {
                int type = segments.typeAt(i);
                if (type >= 0) {
                    int s = segments.of(i);
                    int state = tasks.state(type, activity[i]);
                    left[s]--;
                    if (last[s] >= 0) {
                        goOn(last[s], done[s]);
                    }
                    if ((done[s] & mark[state]) == 0) {
                        eventsAfter[state] += left[s];
                    } else {
                        repeats[state]++;
                        taken[way(last[s], state)]++;
                    }
                    done[s] |= mark[state];
                    last[s] = state;
                }
            }
        }

        private void goOn(int state, long done) {
            int end = start[state + 1];
            for (int at = start[state]; at < end; at++) {
                if ((mark[toAt[at]] & done) != 0) {
                    met[at]++;
                }
            }
        }
    }
}
