/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import java.util.Arrays;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.DataFlow;
import org.taskseam.mining.recognition.internal.models.OtherTasks;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskModels;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Joins segments that carry on each other's values: each is the other's best partner. Where types are known, only pieces are
 * joined: together they must not be longer than a task of their type usually is, and of one type they must not look like two
 * whole tasks, the one ended when the other begins.
 */
public final class LinkJoin {

    private static final int SCALE = 10;
    private static final int LEAST = 2 * SCALE;
    private static final double MOST_PER_LINK = 4;
    private static final double LONGER = 1.6;

    /** Whether two segments, of which the first gets the events of the second if not, look like two whole tasks. */
    private interface Whole {
        boolean test(int a, int b);
    }

    private LinkJoin() {}

    /** @return segments whose types are not known yet after joining */
    public static Segments join(Segments segments, DataFlow flow) {
        return join(segments, flow, (a, b) -> false);
    }

    /**
     * @param models of the types of the segments
     * @return the segments after joining
     */
    public static Segments join(Segments segments, DataFlow flow, TaskModels models, int[] activity) {
        int n = segments.count();
        OtherTasks others = new OtherTasks(models);
        int[] first = filled(n);
        int[] last = filled(n);
        for (int i = 0; i < segments.events(); i++) {
            int s = segments.of(i);
            if (s >= 0) {
                first[s] = first[s] < 0 ? i : first[s];
                last[s] = i;
            }
        }
        return join(segments, flow, (a, b) -> {
            int type = segments.type(a);
            boolean whole = type >= 0
                    && segments.type(b) == type
                    && last[a] < first[b]
                    && others.ratherEnd(models.state(type, activity[last[a]]))
                    && others.ratherBegin(models.state(type, activity[first[b]]));
            last[a] = whole ? last[a] : Math.max(last[a], last[b]);
            return whole;
        });
    }

    private static Segments join(Segments segments, DataFlow flow, Whole whole) {
        LongIntMap weight = new LongIntMap(1024);
        for (int link = 0; link < flow.count(); link++) {
            if (flow.strong(link)) {
                int a = segments.of(flow.from(link));
                int b = segments.of(flow.to(link));
                if (a >= 0 && b >= 0 && a != b) {
                    int amount = (int) (SCALE * Math.min(MOST_PER_LINK, flow.weight(link) - 2));
                    weight.add(LongIntMap.key(Math.min(a, b), Math.max(a, b)), amount);
                }
            }
        }
        int n = segments.count();
        int[] earlier = filled(n);
        int[] later = filled(n);
        int[] earlierWeight = new int[n];
        int[] laterWeight = new int[n];
        weight.forEach((key, w) -> {
            int a = (int) (key >>> 32);
            int b = (int) key;
            if (w > earlierWeight[b] || w == earlierWeight[b] && a > earlier[b]) {
                earlierWeight[b] = w;
                earlier[b] = a;
            }
            if (w > laterWeight[a] || w == laterWeight[a] && b < later[a]) {
                laterWeight[a] = w;
                later[a] = b;
            }
        });
        int[] into = new int[n];
        int[] length = segments.lengths();
        int[] typical = Refinement.typicalLengths(segments, length);
        for (int b = 0; b < n; b++) {
            int a = earlier[b];
            boolean partners = a >= 0 && earlierWeight[b] >= LEAST && later[a] == b;
            if (partners && fits(segments, typical, length, into[a], b) && !whole.test(into[a], b)) {
                into[b] = into[a];
                length[into[a]] += length[b];
            } else {
                into[b] = b;
            }
        }
        segments.merge(into);
        return segments.compact(false);
    }

    private static boolean fits(Segments segments, int[] typical, int[] length, int a, int b) {
        int typeA = segments.type(a);
        int typeB = segments.type(b);
        if (typeA < 0 || typeB < 0) {
            return true;
        }
        return length[a] + length[b] <= LONGER * Math.max(typical[typeA], typical[typeB]);
    }

    private static int[] filled(int n) {
        int[] array = new int[n];
        Arrays.fill(array, -1);
        return array;
    }
}
