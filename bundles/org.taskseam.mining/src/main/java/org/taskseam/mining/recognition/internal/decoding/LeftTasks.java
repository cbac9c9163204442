/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.decoding;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * The tasks that an actor was at before an event, the last one first, as far as they may be gone on with.
 *
 * @param task    the tasks
 * @param last    last event of each
 * @param runTask the tasks from change to change, the last one first: a task comes again where it was gone on with
 * @param runFrom first event of each of these
 */
record LeftTasks(int[] task, int[] last, int[] runTask, int[] runFrom) {

    /** Events that are looked at, at most. */
    private static final int MOST_EVENTS = 5_000;

    /**
     * @param first first event of the actor
     * @param start event before which is looked
     * @param runs  most changes looked at
     */
    static LeftTasks before(Segments segments, int first, int start, int runs) {
        int[] runTask = new int[runs];
        int[] runFrom = new int[runs];
        int[] task = new int[runs];
        int[] last = new int[runs];
        int run = -1;
        int tasks = 0;
        for (int i = start - 1; i >= Math.max(first, start - MOST_EVENTS); i--) {
            int s = segments.typeAt(i) < 0 ? Segments.NONE : segments.of(i);
            if (s < 0) {
                continue;
            }
            if (run < 0 || runTask[run] != s) {
                if (run + 1 == runs) {
                    break;
                }
                runTask[++run] = s;
                if (Arrays.stream(task, 0, tasks).noneMatch(known -> known == s)) {
                    task[tasks] = s;
                    last[tasks++] = i;
                }
            }
            runFrom[run] = i;
        }
        int kept = Math.min(tasks, Hypothesis.MOST_LEFT + 1);
        return new LeftTasks(
                Arrays.copyOf(task, kept),
                Arrays.copyOf(last, kept),
                Arrays.copyOf(runTask, run + 1),
                Arrays.copyOf(runFrom, run + 1));
    }

    /** @return the first event of the changes looked at */
    int earliest() {
        return runFrom.length == 0 ? 0 : runFrom[runFrom.length - 1];
    }

    /** @return the place of a task among {@link #task}, or -1 */
    int number(int of) {
        for (int k = 0; k < task.length; k++) {
            if (task[k] == of) {
                return k;
            }
        }
        return -1;
    }
}
