/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.learned;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.TaskCounts;

/**
 * How many events the task types do not explain: those of no task, and those that begin a task or go on with it in a way that
 * no other task of the type has shown. New kinds of work show in both: a known type may take over what looks like its own.
 */
public final class Drift {

    /** Fewer events say nothing. */
    private static final int LEAST_EVENTS = 300;

    /** So many times as many unexplained events as when all was learned are chance, and a few more. */
    private static final double MORE = 1.2;

    private static final double A_FEW = 0.02;

    private static final int NOT_BEGUN = -1;
    private static final int UNKNOWN = -2;

    private Drift() {}

    /**
     * @param counts what is known of the types
     * @param own    how often they count each event themselves, 1 or 0
     * @param which  positions that count
     * @return number of events that are not explained
     */
    public static int unexplained(
            EventStream stream, Segments segments, int[] activity, TaskCounts counts, int own, IntPredicate which) {
        int[] last = new int[segments.count()];
        Arrays.fill(last, NOT_BEGUN);
        int unexplained = 0;
        for (int i = 0; i < stream.size(); i++) {
            int s = segments.of(i);
            boolean explained = false;
            if (s >= 0) {
                int state = counts.state(segments.type(s), activity[i]);
                explained = last[s] == NOT_BEGUN
                        ? state >= 0 && counts.begins(state) > own
                        : last[s] != UNKNOWN && counts.wayCount(last[s], activity[i]) > own;
                last[s] = state < 0 ? UNKNOWN : state;
            }
            unexplained += explained || !which.test(i) ? 0 : 1;
        }
        return unexplained;
    }

    /** @return how many of so many unexplained ones of some new events are more than chance */
    public static double beyondChance(int unexplained, int events, double usual) {
        return unexplained - (MORE * usual + A_FEW) * events;
    }

    /** @return whether so many of some new events are more than chance */
    public static boolean isTooMuch(int unexplained, int events, double usual) {
        return events >= LEAST_EVENTS && beyondChance(unexplained, events, usual) > 0;
    }
}
