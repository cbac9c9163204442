/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.Arrays;
import org.taskseam.eventlog.Attribute;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * Whether a column without a known meaning has to do with the work at all. A battery's charge, the minute or the number of a
 * process foretell their own next value well, but say nothing of what is done. What is relevant says something of a column whose
 * meaning is known, of the same event, and it must hold: what one half of every actor's stream shows is measured in the other.
 */
final class ColumnRelevance {

    /** Nats that must be gained in all and per event that has a value. */
    private static final double LEAST_GAIN = 8;

    private static final double LEAST_GAIN_PER_EVENT = 0.1;
    private static final double PRIOR = 2;

    private static final Attribute[] WORK = {
        Attribute.ACTIVITY,
        Attribute.APPLICATION,
        Attribute.ACTION,
        Attribute.ELEMENT,
        Attribute.GROUP,
        Attribute.PAGE,
        Attribute.WINDOW
    };

    /** A column with texts in nearly all events shows something; one with texts in some of them is filled in. */
    private static final double SHOWN = 0.9;

    /** How much of whether a shown value changes must be known by the work for it to be a value of the work. */
    private static final double LEAST_OF_CHANGES = 0.25;

    private final int[] actor;
    private final boolean[] later;
    private final int[][] known;

    ColumnRelevance(EventStream stream) {
        actor = new int[stream.size()];
        later = new boolean[stream.size()];
        for (int actor = 0; actor < stream.actors(); actor++) {
            int middle = stream.start(actor) + (stream.end(actor) - stream.start(actor)) / 2;
            Arrays.fill(later, middle, stream.end(actor), true);
            Arrays.fill(this.actor, stream.start(actor), stream.end(actor), actor);
        }
        known = Arrays.stream(WORK)
                .mapToInt(stream::column)
                .filter(column -> column >= 0 && stream.columns().get(column).distinct() > 2)
                .mapToObj(column -> ids(stream, stream.columns().get(column)))
                .toArray(int[][]::new);
    }

    private static int[] ids(EventStream stream, EventStream.TextColumn column) {
        int[] ids = new int[stream.size()];
        Arrays.setAll(ids, i -> stream.id(column, i));
        return ids;
    }

    /**
     * @param value value of each event in a column without a known meaning
     * @param none  the value of events without one
     */
    boolean isRelevant(int[] value, int none) {
        int filled = 0;
        for (int v : value) {
            filled += v == none ? 0 : 1;
        }
        int[] shared = ofSeveral(value, none);
        for (int[] work : known) {
            double gain = gain(shared, none, work);
            if (gain > LEAST_GAIN && gain > LEAST_GAIN_PER_EVENT * filled) {
                return true;
            }
        }
        return known.length == 0;
    }

    /** @return the values without those of one actor among others, which tell who it was */
    private int[] ofSeveral(int[] value, int none) {
        if (actor.length == 0 || actor[0] == actor[actor.length - 1]) {
            return value;
        }
        int[] only = new int[size(value)];
        boolean[] several = new boolean[only.length];
        Arrays.fill(only, -1);
        for (int i = 0; i < value.length; i++) {
            several[value[i]] |= only[value[i]] >= 0 && only[value[i]] != actor[i];
            only[value[i]] = actor[i];
        }
        return Arrays.stream(value).map(v -> several[v] ? v : none).toArray();
    }

    private static int size(int[] values) {
        return Arrays.stream(values).max().orElse(0) + 1;
    }

    /**
     * The number of an order is shown until the next one is worked on; minutes and charges change whatever is done.
     *
     * @param value value of each event in a column that is not relevant
     * @param none  the value of events without one
     * @return whether equal values may tell that events belong together
     */
    boolean mayCarry(int[] value, int none) {
        long filled = Arrays.stream(value).filter(v -> v != none).count();
        if (known.length == 0 || filled < SHOWN * value.length) {
            return true;
        }
        int[] changed = new int[value.length];
        int changes = 0;
        for (int i = 1; i < value.length; i++) {
            changed[i] = actor[i] == actor[i - 1] && value[i] != value[i - 1] ? 1 : 0;
            changes += changed[i];
        }
        double share = (double) changes / Math.max(1, value.length);
        double unknown = -value.length * (share * Math.log(share) + (1 - share) * Math.log(1 - share));
        return changes > 0
                && Arrays.stream(known).anyMatch(work -> gain(work, -1, changed) > LEAST_OF_CHANGES * unknown);
    }

    /** @return nats by which the work of the events with a value is better known for it */
    private double gain(int[] value, int none, int[] work) {
        Half[] halves = {new Half(value, work), new Half(value, work)};
        for (int i = 0; i < value.length; i++) {
            halves[later[i] ? 1 : 0].count(value[i], work[i]);
        }
        double gain = 0;
        for (int i = 0; i < value.length; i++) {
            if (value[i] != none) {
                gain += halves[later[i] ? 0 : 1].gain(value[i], work[i]);
            }
        }
        return gain;
    }

    /** What one half of the events shows. */
    private static final class Half {
        private final LongIntMap pairs = new LongIntMap(1024);
        private final int[] values;
        private final int[] works;
        private int all;

        Half(int[] value, int[] work) {
            values = new int[size(value)];
            works = new int[size(work)];
        }

        void count(int value, int work) {
            pairs.add(LongIntMap.key(value, work), 1);
            values[value]++;
            works[work]++;
            all++;
        }

        double gain(int value, int work) {
            double before = (works[work] + 0.5) / (all + 0.5 * works.length);
            double after = (pairs.get(LongIntMap.key(value, work), 0) + PRIOR * before) / (values[value] + PRIOR);
            return Math.log(after / before);
        }
    }
}
