/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Joins the turns of a loop that were cut apart, and other parts of one task that look like short tasks of its type. Behind a part the
 * same type always goes on, where behind a whole task the actor is free to do something else. So if segments of a type that end (or
 * begin) with some step have one of their type right behind (before) them nearly always, and far more often than the other segments of
 * the type, they are parts. Two of them are joined where the second begins with what was done in the first, as turns do, or where on the
 * other side, too, one of the type is nearly always there. How often whole tasks of a type are done in a row does not matter.
 */
public final class PartsOfTasks {

    /** Of this share of the parts the next one is beside it. */
    private static final double NEARLY_ALWAYS = 0.9;

    /** Minus the log of how unlikely it must be that so many would have one if they were like the other segments. */
    private static final double LOG_UNLIKELY = Math.log(1e4);

    /** The same of rows of them, of which there must be so many: work done in batches is a row, too, but few. */
    private static final double LOG_UNLIKELY_ROWS = Math.log(20);

    private static final int LEAST_ROWS = 4;

    /** Segments of a type that end with an activity, or begin with it. */
    public record Parts(int type, int activity, boolean end) {
        private static final Comparator<Parts> IN_ORDER = Comparator.comparingInt(Parts::type)
                .thenComparingInt(Parts::activity)
                .thenComparing(Parts::end);
    }

    private final Segments segments;
    private final int[] activity;
    private final int[] first;
    private final int[] last;

    /** The segments with a type in the order in which they begin, actor after actor. */
    private final int[] order;

    /** Of each segment that begins when another of its actor has ended, that one; else -1. */
    private final int[] before;

    /** Whether a segment begins with what was done in the one before it. */
    private final boolean[] again;

    private PartsOfTasks(EventStream stream, Segments segments, int[] activity, int activities) {
        this.segments = segments;
        this.activity = activity;
        first = new int[segments.count()];
        last = new int[segments.count()];
        before = new int[segments.count()];
        Arrays.fill(first, -1);
        Arrays.fill(before, -1);
        again = new boolean[segments.count()];
        int[] begun = new int[segments.count()];
        int[] lastDoneIn = new int[activities];
        Arrays.fill(lastDoneIn, -1);
        int count = 0;
        for (int actor = 0; actor < stream.actors(); actor++) {
            int previous = -1;
            for (int i = stream.start(actor); i < stream.end(actor); i++) {
                if (segments.typeAt(i) >= 0) {
                    int s = segments.of(i);
                    if (first[s] < 0) {
                        first[s] = i;
                        before[s] = previous;
                        begun[count++] = s;
                        again[s] = previous >= 0 && lastDoneIn[activity[i]] == previous;
                    }
                    lastDoneIn[activity[i]] = s;
                    last[s] = i;
                    previous = s;
                }
            }
        }
        order = Arrays.copyOf(begun, count);
        for (int s : order) {
            before[s] = before[s] >= 0 && last[before[s]] < first[s] ? before[s] : -1;
        }
    }

    /**
     * Joins parts of one kind, the one that most speaks for.
     *
     * @param except kinds that are not to be joined
     * @return the kind, or null if there is none
     */
    public static @Nullable Parts join(
            EventStream stream, Segments segments, int[] activity, int activities, Set<Parts> except) {
        PartsOfTasks parts = new PartsOfTasks(stream, segments, activity, activities);
        Sides ends = parts.new Sides(true);
        Sides begins = parts.new Sides(false);
        Parts most = mostLikely(ends.parts(), begins.parts(), except);
        if (most != null) {
            parts.join(most, most.end ? begins : ends);
        }
        return most;
    }

    private static @Nullable Parts mostLikely(Map<Parts, Double> ends, Map<Parts, Double> begins, Set<Parts> except) {
        return Stream.of(ends, begins)
                .flatMap(of -> of.entrySet().stream())
                .filter(of -> !except.contains(of.getKey()))
                .max(Map.Entry.<Parts, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Parts.IN_ORDER)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void join(Parts kind, Sides others) {
        int[] into = new int[segments.count()];
        Arrays.setAll(into, s -> s);
        for (int s : order) {
            if (sameType(s)
                    && (again[s] || others.nearlyAlways(s))
                    && segments.type(s) == kind.type
                    && kind.activity == (kind.end ? activity[last[before[s]]] : activity[first[s]])) {
                into[s] = into[before[s]];
            }
        }
        segments.merge(into);
    }

    private boolean sameType(int s) {
        return before[s] >= 0 && segments.type(before[s]) == segments.type(s);
    }

    /** The ends of segments behind which another segment begins, or the begins of segments before which another one has ended. */
    private final class Sides {
        private final boolean ends;
        private final LongIntMap kinds = new LongIntMap(1024);
        private final List<Tally> all = new ArrayList<>();

        /** Of segments of one kind in a row only the one at which the row ends (begins). */
        private final List<Tally> rows = new ArrayList<>();

        private final Tally[] ofType = new Tally[segments.types()];

        Sides(boolean ends) {
            this.ends = ends;
            Arrays.setAll(ofType, type -> new Tally());
            for (int s : order) {
                if (before[s] >= 0) {
                    int kind = kinds.id(key(s));
                    if (kind == all.size()) {
                        all.add(new Tally());
                        rows.add(new Tally());
                    }
                    all.get(kind).add(sameType(s));
                    ofType[segments.type(ends ? before[s] : s)].add(sameType(s));
                    if (!inRow(s)) {
                        rows.get(kind).add(sameType(s));
                    }
                }
            }
        }

        private boolean inRow(int s) {
            return sameType(s)
                    && (ends
                            ? activity[last[before[s]]] == activity[last[s]]
                            : activity[first[before[s]]] == activity[first[s]]);
        }

        /** @return whether one of the type is nearly always beside segments that end (begin) as this one's neighbour (this one) does */
        boolean nearlyAlways(int s) {
            Tally beside = all.get(kinds.get(key(s), -1));
            return beside.same >= LEAST_ROWS && beside.nearlyAlways();
        }

        private long key(int s) {
            return ends
                    ? LongIntMap.key(segments.type(before[s]), activity[last[before[s]]])
                    : LongIntMap.key(segments.type(s), activity[first[s]]);
        }

        /** @return with what parts end (begin), and how unlikely (minus its log) they would be if they were tasks like the others */
        Map<Parts, Double> parts() {
            Map<Parts, Double> parts = new HashMap<>();
            kinds.forEach((key, kind) -> {
                int type = (int) (key >>> Integer.SIZE);
                double others = ofType[type].shareWithout(all.get(kind));
                double unlikely = all.get(kind).unlikely(others);
                boolean often = all.get(kind).nearlyAlways() && unlikely >= LOG_UNLIKELY;
                if (often
                        && rows.get(kind).same >= LEAST_ROWS
                        && rows.get(kind).unlikely(others) >= LOG_UNLIKELY_ROWS) {
                    parts.put(new Parts(type, (int) key, ends), unlikely);
                }
            });
            return parts;
        }
    }

    /** How often segments have one of their type beside them. */
    private static final class Tally {
        private int times;
        private int same;

        void add(boolean sameType) {
            times++;
            same += sameType ? 1 : 0;
        }

        boolean nearlyAlways() {
            return same >= NEARLY_ALWAYS * times;
        }

        /** @return share of those that are not among others of these; 1 where there are none */
        double shareWithout(Tally others) {
            return (same - others.same + 1.0) / (times - others.times + 1);
        }

        /** @return minus the log (Chernoff's bound) of the probability of so many, or more, where each has one with such a probability */
        double unlikely(double probability) {
            double share = (double) same / times;
            if (times == 0 || share <= probability) {
                return 0;
            }
            double rest = share < 1 ? (1 - share) * Math.log((1 - share) / (1 - probability)) : 0;
            return times * (share * Math.log(share / probability) + rest);
        }
    }
}
