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

    /** Of models that nothing was counted for. */
    DoneBefore() {
        mark = new long[0];
        wayAgain = new double[0];
        wayFirst = new double[0];
        stateAgain = new double[0];
        stateFirst = new double[0];
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
        Counts counts = new Counts(mark, tasks);
        counts.add(segments, activity);
        for (int state = 0; state < mark.length; state++) {
            double met = met(counts.eventsAfter[state] + 1, tasks.eventsOfType(tasks.type(state)) + 2);
            double again = again(counts.repeats[state], tasks.visits(state), met);
            stateAgain[state] = Math.log(again / met);
            stateFirst[state] = Math.log((1 - again) / (1 - met));
        }
        for (int way = 0; way < wayAgain.length; way++) {
            int from = tasks.wayFrom(way);
            double met = met(counts.met(way) + 0.5, tasks.visits(from) - tasks.ends(from) + 1);
            double expected = Math.min(1 - LEAST_MET, met * Math.exp(stateAgain[tasks.wayTo(way)]));
            double again = again(counts.taken[way], tasks.wayCount(way), expected);
            wayAgain[way] = Math.log(again / met);
            wayFirst[way] = Math.log((1 - again) / (1 - met));
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
    private static final class Counts {
        private final long[] mark;
        private final TaskCounts tasks;

        /** Of each state, visits that are not the first of a task, and events of tasks that had visited it. */
        private final int[] repeats;

        private final long[] eventsAfter;

        /** Of each way, how often a task took it that had been where it leads. */
        private final int[] taken;

        /** The ways from each state side by side: where they begin, and the place of each. */
        private final int[] start;

        private final int[] place;

        /** In this order, the marks of where ways lead, and how often a task went on that had been there. */
        private final long[] markAt;

        private final int[] metAt;

        Counts(long[] mark, TaskCounts tasks) {
            this.mark = mark;
            this.tasks = tasks;
            repeats = new int[mark.length];
            eventsAfter = new long[mark.length];
            taken = new int[tasks.ways()];
            start = new int[mark.length + 1];
            for (int way = 0; way < taken.length; way++) {
                start[tasks.wayFrom(way) + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            int[] next = start.clone();
            place = new int[taken.length];
            markAt = new long[taken.length];
            metAt = new int[taken.length];
            for (int way = 0; way < taken.length; way++) {
                place[way] = next[tasks.wayFrom(way)]++;
                markAt[place[way]] = mark[tasks.wayTo(way)];
            }
        }

        /** @return how often a task that had been where a way leads went on from where it begins */
        int met(int way) {
            return metAt[place[way]];
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
                        taken[tasks.way(last[s], activity[i])]++;
                    }
                    done[s] |= mark[state];
                    last[s] = state;
                }
            }
        }

        private void goOn(int state, long done) {
            for (int at = start[state]; at < start[state + 1]; at++) {
                if ((markAt[at] & done) != 0) {
                    metAt[at]++;
                }
            }
        }
    }
}
