/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.segments;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.OtherTasks;
import org.taskseam.mining.recognition.internal.models.Refinement;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * Takes whole tasks of other types out of segments that were read as one task, also where they were left and gone on with, which
 * {@link Untangling} does not see. Done once, when everything is learned: what is taken out during learning changes what the types
 * are, and not for the better.
 */
public final class TurnTaking {

    /** Longer segments are left: the time grows with the square of their events. */
    private static final int LONGEST = 400;

    private static final int SHORTEST = 3;

    /** A whole task is no shorter than this share of the typical length of its type; a segment that holds one is longer than its own. */
    private static final double WHOLE = 0.8;

    private static final double LONGER = 1.4;

    private final int[] activity;
    private final TaskModels models;
    private final OtherTasks others;
    private final int[] typical;
    private final int[] of;
    private int[] type;
    private int count;

    /** A task of another type, and which of the events are its. */
    private record Taken(int type, TwoTasks.Reading reading) {}

    private TurnTaking(Segments segments, int[] activity, TaskModels models) {
        this.activity = activity;
        this.models = models;
        others = new OtherTasks(models);
        typical = Refinement.typicalLengths(segments, segments.lengths());
        count = segments.count();
        of = IntStream.range(0, segments.events()).map(segments::of).toArray();
        type = IntStream.range(0, count).map(segments::type).toArray();
    }

    /**
     * @param models counted for the segments
     * @return the segments, with types, and those that were taken out of them
     */
    public static Segments apply(Segments segments, int[] activity, TaskModels models, Progress progress) {
        TurnTaking turns = new TurnTaking(segments, activity, models);
        segments.eachTask((events, segment) -> {
            progress.checkCancelled();
            turns.takeOut(segment, segments.type(segment), events);
        });
        Segments apart = new Segments(turns.of, turns.count);
        apart.setTypes(Arrays.copyOf(turns.type, turns.count), segments.types());
        return apart;
    }

    private void takeOut(int segment, int own, int[] events) {
        int[] left = events;
        while (left.length >= LONGER * typical[own] && left.length <= LONGEST) {
            Taken taken = surest(
                    own, Arrays.stream(left).map(event -> activity[event]).toArray());
            if (taken == null) {
                return;
            }
            if (count == type.length) {
                type = Arrays.copyOf(type, count * 2);
            }
            type[count] = taken.type;
            for (int k = 0; k < left.length; k++) {
                of[left[k]] = taken.reading.other()[k] ? count : segment;
            }
            count++;
            left = Arrays.stream(left).filter(event -> of[event] == segment).toArray();
        }
    }

    private @Nullable Taken surest(int own, int[] activities) {
        Taken surest = null;
        for (int other = 0; other < models.types(); other++) {
            if (other != own && mayHold(other, activities)) {
                TwoTasks.Reading reading = TwoTasks.of(models, others, own, other, activities);
                if (reading != null
                        && isWhole(other, reading.othersLength())
                        && activities.length - reading.othersLength() >= SHORTEST
                        && (surest == null || reading.gain() > surest.reading.gain())) {
                    surest = new Taken(other, reading);
                }
            }
        }
        return surest;
    }

    private boolean mayHold(int other, int[] activities) {
        int known = 0;
        for (int a : activities) {
            known += models.state(other, a) >= 0 ? 1 : 0;
        }
        return isWhole(other, known);
    }

    private boolean isWhole(int other, int length) {
        return length >= SHORTEST && typical[other] >= SHORTEST && length >= WHOLE * typical[other];
    }
}
