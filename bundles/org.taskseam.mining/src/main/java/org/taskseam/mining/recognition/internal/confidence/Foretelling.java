/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.confidence;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.util.LongIntMap;

/**
 * How well the type of a task foretells those of the actor's tasks before and after it. Parts of tasks stand in an order, whole
 * tasks hardly do. What an actor does often is foretold without looking at the tasks beside.
 */
final class Foretelling {

    /** How many times the types beside must have been seen to be believed half; the best of these, or not at all. */
    private static final double[] HALF_BELIEVED = {0.5, 2, 8, 32, 128};

    /** So many tasks of an actor count as much as what all do. */
    private static final double FAMILIAR = 5;

    private final Segments tasks;
    private final int[] actor;
    private final LongIntMap ofActorAndType = new LongIntMap(1024);
    private final int[] ofActor;
    private final int[] ofType;

    private Foretelling(Segments tasks, int[] actor) {
        this.tasks = tasks;
        this.actor = actor;
        ofType = new int[tasks.types()];
        ofActor = new int[IntStream.of(actor).max().orElse(0) + 1];
        for (int task = 0; task < actor.length; task++) {
            ofType[tasks.type(task)]++;
            ofActor[actor[task]]++;
            ofActorAndType.add(LongIntMap.key(actor[task], tasks.type(task)), 1);
        }
    }

    /** @return nats for each task and side beyond what is known of the actor, each task foretold from the others; at least 0 */
    static double of(Segments tasks, int[] actor, int[] firstPosition) {
        return new Foretelling(tasks, actor).beside(firstPosition);
    }

    private double beside(int[] firstPosition) {
        int[] order = IntStream.range(0, actor.length)
                .boxed()
                .sorted(Comparator.comparingInt(task -> firstPosition[task]))
                .mapToInt(task -> task)
                .toArray();
        LongIntMap pairs = new LongIntMap(1024);
        int[] followed = new int[ofType.length];
        int[] follows = new int[ofType.length];
        for (int i = 1; i < order.length; i++) {
            if (actor[order[i - 1]] == actor[order[i]]) {
                pairs.add(pair(order, i), 1);
                followed[tasks.type(order[i - 1])]++;
                follows[tasks.type(order[i])]++;
            }
        }
        double best = 0;
        for (double halfBelieved : HALF_BELIEVED) {
            double sum = 0;
            for (int i = 1; i < order.length; i++) {
                if (actor[order[i - 1]] == actor[order[i]]) {
                    int others = pairs.get(pair(order, i), 0) - 1;
                    sum += gain(others, followed[tasks.type(order[i - 1])] - 1, usual(order[i]), halfBelieved);
                    sum += gain(others, follows[tasks.type(order[i])] - 1, usual(order[i - 1]), halfBelieved);
                }
            }
            best = Math.max(best, sum / (2 * order.length));
        }
        return best;
    }

    private long pair(int[] order, int i) {
        return LongIntMap.key(tasks.type(order[i - 1]), tasks.type(order[i]));
    }

    private static double gain(int times, int of, double usual, double halfBelieved) {
        return Math.log((times + halfBelieved * usual) / ((of + halfBelieved) * usual));
    }

    /** @return how likely the task's type is by the actor's other tasks */
    private double usual(int task) {
        int type = tasks.type(task);
        double ofAll = (ofType[type] - 0.5) / (actor.length - 1 + 0.5 * ofType.length);
        int own = ofActorAndType.get(LongIntMap.key(actor[task], type), 0) - 1;
        return (own + FAMILIAR * ofAll) / (ofActor[actor[task]] - 1 + FAMILIAR);
    }
}
