/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Learns {@link ActRules} from the pairs of neighbours of a stream; a pair is known by the position of its later event.
 * Nobody does two things in the time of one: a kind of neighbours that nearly
 * always follow each other quicker than nearly all other events do is one act told twice. A kind is two texts of a column, a column that
 * both share, and the columns in which they differ. How quick is learned: the pause that best tells the kind from all neighbours
 * that are no such act (Youden's index).
 */
final class ActLearner {

    private static final int LEAST_PAIRS = 20;

    /** Share of the pairs of a kind that are quick, less the share of quick ones among all other neighbours. */
    private static final double SURE = 0.8;

    /** A column where two events meet the same text by chance less often than this can show that they tell of the same thing. */
    private static final double TELLING = 0.1;

    /** Where these differ, the same activity is done somewhere else and is no act told twice. */
    private static final Set<Attribute> PLACES =
            EnumSet.of(Attribute.APPLICATION, Attribute.WINDOW, Attribute.PAGE, Attribute.URL, Attribute.DOCUMENT);

    private static final int BINS_PER_DOUBLING = 4;
    private static final int MOST_RULES = 64;

    private final EventStream stream;
    private final int columns;
    private final long places;
    private final int activity;
    private final int[] bin;
    private final LongIntMap kinds = new LongIntMap(1024);
    private final List<ActRules.Rule> ruleOf = new ArrayList<>();
    private int[] kindOf = new int[1024];
    private int[] pairOf = new int[1024];
    private int memberships;

    ActLearner(EventStream stream) {
        this.stream = stream;
        this.columns = Math.min(ActRules.MOST_COLUMNS, stream.columns().size());
        this.places = PLACES.stream()
                .mapToInt(stream::column)
                .filter(c -> c >= 0 && c < columns)
                .mapToLong(c -> 1L << c)
                .reduce(0, (a, b) -> a | b);
        this.activity = stream.column(Attribute.ACTIVITY);
        this.bin = new int[stream.size()];
        Arrays.fill(bin, -1);
    }

    /** A column of one text tells nothing apart. */
    private boolean tells(int column) {
        return stream.columns().get(column).distinct() > 2;
    }

    List<ActRules.Rule> rules(Progress progress) {
        double[] chance = new double[columns];
        Arrays.setAll(chance, c -> chance(stream.columns().get(c)));
        for (int actor = 0; actor < stream.actors(); actor++) {
            for (int i = stream.start(actor) + 1; i < stream.end(actor); i++) {
                if ((i & 8191) == 0) {
                    progress.checkCancelled();
                }
                long pause = stream.time(i) - stream.time(i - 1);
                if (pause >= 0) {
                    bin[i] = bin(pause);
                    pair(i, chance);
                }
            }
        }
        return chosen(pairsByKind());
    }

    /** @return how likely it is that two events with texts in a column have the same */
    private double chance(EventStream.TextColumn column) {
        int[] count = new int[column.distinct()];
        for (int i = 0; i < stream.size(); i++) {
            count[stream.id(column, i)]++;
        }
        double filled = stream.size() - count[0];
        double same = 0;
        for (int id = 1; id < count.length; id++) {
            same += count[id] / filled * (count[id] - 1) / Math.max(1, filled - 1);
        }
        return same;
    }

    private void pair(int position, double[] chance) {
        long differing = 0;
        long shared = 0;
        int telling = -1;
        for (int c = 0; c < columns; c++) {
            int first = stream.id(stream.columns().get(c), position - 1);
            int second = stream.id(stream.columns().get(c), position);
            if (first > 0 && second > 0 && first != second) {
                differing |= 1L << c;
            } else if (first > 0 && second > 0) {
                shared |= 1L << c;
                telling = chance[c] < TELLING && (telling < 0 || chance[c] < chance[telling]) ? c : telling;
            }
        }
        boolean same = activity >= 0 && (shared >> activity & 1) == 1 && tells(activity) && (differing & places) == 0;
        boolean elsewhere = Long.bitCount(differing) >= Long.bitCount(shared) - 1;
        telling = elsewhere ? telling : -1; // two different acts on one element are no act told twice
        if (!same && telling < 0) {
            return;
        }
        for (int c = 0; c < columns; c++) {
            EventStream.TextColumn column = stream.columns().get(c);
            int first = stream.id(column, position - 1);
            int second = stream.id(column, position);
            if ((shared >> c & 1) == 1 && tells(c)) {
                if (same || telling >= 0) {
                    add(position, c, first, second, same ? activity : telling, differing);
                }
            } else if (telling >= 0 && (differing >> c & 1) == 1) {
                add(position, c, first, second, telling, differing);
                add(position, c, first, ActRules.ANY, telling, differing);
                add(position, c, ActRules.ANY, second, telling, differing);
            }
        }
    }

    private void add(int position, int column, int first, int second, int shared, long differing) {
        long key = differing;
        for (int part : new int[] {column, shared, first, second}) {
            key = (key ^ part) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        int kind = kinds.id(key);
        if (kind == ruleOf.size()) {
            ruleOf.add(new ActRules.Rule(column, first, second, shared, differing, 0));
        }
        if (memberships == kindOf.length) {
            kindOf = Arrays.copyOf(kindOf, memberships * 2);
            pairOf = Arrays.copyOf(pairOf, memberships * 2);
        }
        kindOf[memberships] = kind;
        pairOf[memberships++] = position;
    }

    /** @return the kinds that have enough pairs */
    private List<Kind> pairsByKind() {
        int[] size = new int[ruleOf.size()];
        for (int m = 0; m < memberships; m++) {
            size[kindOf[m]]++;
        }
        int[][] pairs = new int[size.length][];
        Arrays.setAll(pairs, kind -> size[kind] < LEAST_PAIRS ? new int[0] : new int[size[kind]]);
        int[] next = new int[size.length];
        for (int m = 0; m < memberships; m++) {
            int kind = kindOf[m];
            if (pairs[kind].length > 0) {
                pairs[kind][next[kind]++] = pairOf[m];
            }
        }
        List<Kind> enough = new ArrayList<>();
        for (int kind = 0; kind < pairs.length; kind++) {
            if (pairs[kind].length > 0) {
                int[] pauses = histogram(pairs[kind]);
                enough.add(new Kind(ruleOf.get(kind), pairs[kind], pauses, median(pauses)));
            }
        }
        return enough;
    }

    /**
     * @param pauses how many of the pairs have a pause in each bin
     * @param middle bin of the middle one
     */
    private record Kind(ActRules.Rule rule, int[] pairs, int[] pauses, int middle) {}

    /**
     * The quickest kinds are set apart from all other neighbours where that tells the two best apart; then each kind is compared
     * with those others. Again without what was found, as the very quick hide the quick.
     */
    private List<ActRules.Rule> chosen(List<Kind> kinds) {
        List<ActRules.Rule> chosen = new ArrayList<>();
        BitSet explained = new BitSet();
        int before;
        do {
            before = chosen.size();
            choose(kinds, others(kinds, explained), explained, chosen);
        } while (chosen.size() > before && chosen.size() < MOST_RULES);
        return chosen;
    }

    private void choose(List<Kind> kinds, int[] others, BitSet explained, List<ActRules.Rule> chosen) {
        kinds.sort(Comparator.<Kind>comparingInt(kind -> -kind.pairs.length)
                .thenComparingInt(
                        kind -> stream.columns().get(kind.rule.column()).distinct()));
        for (Kind kind : kinds) {
            Threshold threshold = Threshold.between(kind.pauses, others);
            if (chosen.size() < MOST_RULES && threshold.index >= SURE) {
                int before = explained.cardinality();
                Arrays.stream(kind.pairs)
                        .filter(pair -> bin[pair] <= threshold.bin)
                        .forEach(explained::set);
                if (explained.cardinality() - before >= LEAST_PAIRS) {
                    chosen.add(kind.rule.within(longest(threshold.bin)));
                }
            }
        }
    }

    /** @return how many of the pairs have a pause in each bin, without those explained and the quickest kinds */
    private int[] others(List<Kind> kinds, BitSet explained) {
        kinds.sort(Comparator.comparingInt(Kind::middle));
        int[] quick = new int[bin(Long.MAX_VALUE) + 1];
        int[] rest = new int[quick.length];
        for (int pair = 0; pair < bin.length; pair++) {
            if (bin[pair] >= 0 && !explained.get(pair)) {
                rest[bin[pair]]++;
            }
        }
        int[] best = rest.clone();
        double bestIndex = 0;
        BitSet taken = (BitSet) explained.clone();
        for (Kind kind : kinds) {
            for (int pair : kind.pairs) {
                if (!taken.get(pair)) {
                    taken.set(pair);
                    quick[bin[pair]]++;
                    rest[bin[pair]]--;
                }
            }
            double index = Threshold.between(quick, rest).index;
            if (index > bestIndex) {
                bestIndex = index;
                best = rest.clone();
            }
        }
        return best;
    }

    private int[] histogram(int[] pairs) {
        int[] histogram = new int[bin(Long.MAX_VALUE) + 1];
        for (int pair : pairs) {
            histogram[bin[pair]]++;
        }
        return histogram;
    }

    private static int median(int[] histogram) {
        int half = (sum(histogram) + 1) / 2;
        int b = 0;
        for (int seen = histogram[0]; seen < half; seen += histogram[b]) {
            b++;
        }
        return b;
    }

    private static int sum(int[] histogram) {
        int sum = 0;
        for (int times : histogram) {
            sum += times;
        }
        return sum;
    }

    /**
     * @param bin   the bin up to which most of the ones, and fewest of the others are; the lowest of several
     * @param index share of the ones up to there less that of the others
     */
    private record Threshold(int bin, double index) {
        static Threshold between(int[] ones, int[] others) {
            double all = Math.max(1, sum(ones));
            double allOthers = Math.max(1, sum(others));
            Threshold best = new Threshold(0, 0);
            long below = 0;
            long othersBelow = 0;
            for (int b = 0; b < ones.length && allOthers >= LEAST_PAIRS; b++) {
                below += ones[b];
                othersBelow += others[b];
                double index = below / all - othersBelow / allOthers;
                best = index > best.index ? new Threshold(b, index) : best;
            }
            return best;
        }
    }

    private static int bin(long pause) {
        return pause == 0 ? 0 : 1 + (int) (BINS_PER_DOUBLING * Math.log(pause) / Math.log(2));
    }

    /** @return the longest pause in a bin */
    private static long longest(int bin) {
        return bin == 0 ? 0 : (long) Math.pow(2, (double) bin / BINS_PER_DOUBLING);
    }
}
