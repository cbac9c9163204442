/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.confidence;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskCounts;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/** What can be counted about every recognised task in one pass over the stream. */
public final class TaskFacts {

    public final int[] events;
    public final int[] runs;
    public final int[] firstPosition;
    public final int[] lastPosition;
    public final int[] firstRow;
    public final int[] lastRow;
    final int[] lastState;
    final int[] firstState;
    final int[] usualSteps;
    final int[] linksInside;
    final int[] linksOut;
    final int[] foreignInside;
    public final double[] gain;
    public final int[] typical;
    public final int[] actor;

    public TaskFacts(EventStream stream, Segments segments, int[] activity, TaskModels models, DataFlow flow) {
        int n = segments.count();
        events = segments.lengths();
        runs = new int[n];
        firstPosition = filled(n);
        lastPosition = filled(n);
        firstRow = filled(n);
        lastRow = filled(n);
        lastState = filled(n);
        firstState = filled(n);
        usualSteps = new int[n];
        linksInside = new int[n];
        linksOut = new int[n];
        foreignInside = new int[n];
        actor = new int[n];
        for (int a = 0; a < stream.actors(); a++) {
            int previous = Segments.NONE;
            for (int i = stream.start(a); i < stream.end(a); i++) {
                int s = segments.of(i);
                if (s >= 0) {
                    actor[s] = a;
                    count(stream, segments, activity, models.counts(), i, previous);
                    previous = s;
                }
            }
        }
        for (int s = 0; s < n; s++) {
            foreignInside[s] = lastPosition[s] - firstPosition[s] + 1 - events[s];
        }
        countLinks(segments, flow);
        gain = Refinement.gains(segments, activity, models);
        typical = Refinement.typicalLengths(segments, events);
    }

    private void count(EventStream stream, Segments segments, int[] activity, TaskCounts counts, int i, int previous) {
        int s = segments.of(i);
        int row = stream.row(i);
        int state = counts.state(segments.type(s), activity[i]);
        if (firstPosition[s] < 0) {
            firstPosition[s] = i;
            firstState[s] = state;
            firstRow[s] = row;
            lastRow[s] = row;
        } else {
            usualSteps[s] += counts.wayCount(lastState[s], activity[i]) > 1 ? 1 : 0;
        }
        runs[s] += previous == s ? 0 : 1;
        lastPosition[s] = i;
        lastState[s] = state;
        firstRow[s] = Math.min(firstRow[s], row);
        lastRow[s] = Math.max(lastRow[s], row);
    }

    private void countLinks(Segments segments, DataFlow flow) {
        for (int link = 0; link < flow.count(); link++) {
            if (flow.strong(link)) {
                int from = segments.of(flow.from(link));
                int to = segments.of(flow.to(link));
                if (from == to && from >= 0) {
                    linksInside[from]++;
                } else {
                    if (from >= 0) {
                        linksOut[from]++;
                    }
                    if (to >= 0) {
                        linksOut[to]++;
                    }
                }
            }
        }
    }

    private static int[] filled(int n) {
        int[] array = new int[n];
        Arrays.fill(array, -1);
        return array;
    }
}
