/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.types;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.mining.recognition.internal.boundaries.BoundaryScore;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Joins segments of two types when one follows the other, or each the other, far more often than chance within the work of the
 * same actor: then both are parts of one task that was cut in two.
 */
public final class DependentTypes {

    private static final int LEAST_PAIRS = 4;

    /** Where either follows the other, chance has two ways to make a pair. */
    private static final int LEAST_PAIRS_EITHER_WAY = 6;

    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_LIFT = 1.7;
    private static final int MOST_TYPES = 1500;

    /** By how many more than by chance, and by which share of those left, one must follow the other if not that many times as often. */
    private static final int LEAST_MORE = 4;

    private static final double LEAST_OF_THE_REST = 0.8;

    private final Segments segments;

    /** The segments with a type in the order in which they begin, actor after actor. */
    private int[] order;

    private final int[] actor;

    /** Of each segment the one worked on when it begins, -1 for none; first position, last, and how sure it is that a task begins. */
    private final int[] before;

    private final int[] first;
    private final int[] last;
    private final double[] boundary;

    /** The segment that each one has become a part of; itself if of none. */
    private final int[] into;

    /** Two types, of which the second follows the first, or either the other. */
    public record Pair(int x, int y, boolean eitherWay) {
        private boolean isBefore(Pair other) {
            return LongIntMap.key(x, y) < LongIntMap.key(other.x, other.y);
        }

        /** @return whether segments of these types, one right behind the other, may be one task */
        private boolean is(int before, int after) {
            return before == x && after == y || eitherWay && before == y && after == x;
        }
    }

    private DependentTypes(EventStream stream, Segments segments, BoundaryScore boundaries) {
        this.segments = segments;
        int n = segments.count();
        before = new int[n];
        first = new int[n];
        last = new int[n];
        boundary = new double[n];
        into = new int[n];
        Arrays.setAll(into, s -> s);
        Arrays.fill(first, -1);
        actor = new int[n];
        int[] begun = new int[n];
        int count = 0;
        for (int a = 0; a < stream.actors(); a++) {
            int previous = -1;
            for (int i = stream.start(a); i < stream.end(a); i++) {
                if (segments.typeAt(i) >= 0) {
                    int s = segments.of(i);
                    if (first[s] < 0) {
                        first[s] = i;
                        actor[s] = a;
                        before[s] = previous;
                        boundary[s] = tempered(boundaries.most(previous < 0 ? i : last[previous] + 1, i));
                        begun[count++] = s;
                    }
                    last[s] = i;
                    previous = s;
                }
            }
        }
        order = Arrays.copyOf(begun, count);
    }

    /** Tells very sure places from surer ones: to the power of a third the odds are far from one in both. */
    private static double tempered(double p) {
        double odds = Math.cbrt(p / (1 - p));
        return odds / (1 + odds);
    }

    /** Joins the most dependent pair of types of which the one follows the other, and again, as long as there is one. */
    public static void join(EventStream stream, Segments segments, BoundaryScore boundaries, int most) {
        if (segments.types() == 0 || segments.types() > MOST_TYPES) {
            return;
        }
        DependentTypes types = new DependentTypes(stream, segments, boundaries);
        Pair pair = types.mostDependent(false, Set.of());
        for (int joined = 0; pair != null && joined < most; joined++) {
            types.join(pair);
            pair = types.mostDependent(false, Set.of());
        }
        segments.merge(types.into);
    }

    /**
     * Joins the most dependent pair of types of which either follows the other.
     *
     * @param except pairs that are not to be joined
     * @return the pair, or null if there is none
     */
    public static @Nullable Pair joinEitherWay(
            EventStream stream, Segments segments, BoundaryScore boundaries, Set<Pair> except) {
        if (segments.types() == 0 || segments.types() > MOST_TYPES) {
            return null;
        }
        DependentTypes types = new DependentTypes(stream, segments, boundaries);
        Pair pair = types.mostDependent(true, except);
        if (pair != null) {
            types.join(pair);
            segments.merge(types.into);
        }
        return pair;
    }

    private @Nullable Pair mostDependent(boolean eitherWay, Set<Pair> except) {
        LongIntMap ids = new LongIntMap(1024);
        int[] times = new int[order.length];
        double[] sure = new double[order.length];
        int[] found = new int[into.length];
        Arrays.fill(found, -1);
        for (int s : order) {
            if (follows(s)) {
                int x = segments.type(before[s]);
                int y = segments.type(s);
                int pair = ids.id(eitherWay ? LongIntMap.key(Math.min(x, y), Math.max(x, y)) : LongIntMap.key(x, y));
                // of segments in turn every second one is joined to the one before
                if (!eitherWay || found[before[s]] != pair) {
                    found[s] = pair;
                    times[pair]++;
                    sure[pair] += boundary[s];
                }
            }
        }
        int least = eitherWay ? LEAST_PAIRS_EITHER_WAY : LEAST_PAIRS;
        Actors actors = new Actors();
        Pair[] best = {null};
        double[] most = {0};
        ids.forEach((key, id) -> {
            Pair pair = new Pair((int) (key >>> Integer.SIZE), (int) key, eitherWay);
            int segmentsOfRarer = Math.min(actors.segments(pair.x), actors.segments(pair.y));
            double share = times[id] / (double) segmentsOfRarer;
            if (pair.x != pair.y && times[id] >= least && share >= LEAST_SHARE) {
                double merit = share * (1.2 - sure[id] / times[id]) * Math.log(times[id]);
                boolean better = merit > most[0] || merit == most[0] && best[0] != null && pair.isBefore(best[0]);
                if (better && !except.contains(pair) && isMore(times[id], actors.expected(pair), segmentsOfRarer)) {
                    most[0] = merit;
                    best[0] = pair;
                }
            }
        });
        return best[0];
    }

    /** @return whether one follows the other so much more often than by chance; what always follows cannot do so many times as often */
    private static boolean isMore(int times, double expected, int most) {
        return times >= LEAST_LIFT * expected
                || times - expected >= LEAST_MORE && times - expected >= LEAST_OF_THE_REST * (most - expected);
    }

    /** @return whether a segment begins when the one before it has ended */
    private boolean follows(int s) {
        return before[s] >= 0 && last[before[s]] < first[s];
    }

    /** Joins segments of the two types, first those where a task is least likely to begin. */
    private void join(Pair pair) {
        int[] follow = Arrays.stream(order)
                .filter(s -> follows(s) && pair.is(segments.type(before[s]), segments.type(s)))
                .boxed()
                .sorted(Comparator.comparingDouble(s -> boundary[s]))
                .mapToInt(s -> s)
                .toArray();
        boolean[] second = new boolean[into.length];
        boolean[] taken = new boolean[into.length];
        for (int s : follow) {
            if (!taken[s] && !taken[before[s]]) {
                taken[s] = true;
                taken[before[s]] = true;
                second[s] = true;
            }
        }
        for (int s : order) {
            if (second[s]) {
                into[s] = before[s];
                last[before[s]] = Math.max(last[before[s]], last[s]);
            }
        }
        Arrays.setAll(into, s -> into[into[s]]);
        order = Arrays.stream(order).filter(s -> !second[s]).toArray();
        for (int s : order) {
            before[s] = before[s] < 0 ? -1 : into[before[s]];
        }
        for (int s = 0; s < into.length; s++) {
            if (segments.type(s) == pair.y) {
                segments.retype(s, pair.x);
            }
        }
    }

    /** Whose segments are of which type. */
    private final class Actors {
        /** The actors of the segments of each type, type after type, in order. */
        private final int[] of = new int[order.length];

        private final int[] start = new int[segments.types() + 1];
        private final int[] segmentsOf;

        Actors() {
            for (int s : order) {
                start[segments.type(s) + 1]++;
            }
            Arrays.parallelPrefix(start, Integer::sum);
            int[] next = start.clone();
            segmentsOf = new int[Arrays.stream(order).map(s -> actor[s]).max().orElse(0) + 1];
            for (int s : order) {
                of[next[segments.type(s)]++] = actor[s];
                segmentsOf[actor[s]]++;
            }
        }

        int segments(int type) {
            return start[type + 1] - start[type];
        }

        /** @return how often there would be such a pair if every actor did his tasks in any order */
        double expected(Pair pair) {
            return expected(pair.x, pair.y) + (pair.eitherWay ? expected(pair.y, pair.x) : 0);
        }

        private double expected(int x, int y) {
            double sum = 0;
            int j = start[y];
            for (int i = start[x]; i < start[x + 1]; ) {
                int own = of[i];
                int ofX = 0;
                int ofY = 0;
                for (; i < start[x + 1] && of[i] == own; i++) {
                    ofX++;
                }
                for (; j < start[y + 1] && of[j] <= own; j++) {
                    ofY += of[j] == own ? 1 : 0;
                }
                sum += (double) ofX * ofY / segmentsOf[own];
            }
            return sum;
        }
    }
}
