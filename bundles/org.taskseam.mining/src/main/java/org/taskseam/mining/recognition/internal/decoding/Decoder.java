/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.decoding;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Pauses;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.flow.Links;
import org.taskseam.mining.recognition.internal.models.TaskModels;

/**
 * Reads the streams of all actors as tasks, actors side by side; what an actor's stream reads as does not depend on the number
 * of threads.
 */
public record Decoder(EventStream stream, int[] activity, Pauses pauses, Links links, TaskModels models) {

    /**
     * Readings followed at a time, and nats by which they are less likely than the likeliest at most; models that few events were
     * counted for leave more of them possible.
     */
    private static final int READINGS = 8;

    private static final double BEHIND = 10;
    private static final int READINGS_OF_FEW = 12;
    private static final double BEHIND_OF_FEW = 14;
    private static final int FEW = 200_000;

    /** @return the tasks in all events */
    public Segments all(Progress progress) {
        int[] from = IntStream.range(0, stream.actors()).map(stream::start).toArray();
        int[] unread = new int[stream.size()];
        Arrays.fill(unread, Segments.UNREAD);
        return after(from, new Segments(unread, 0), progress);
    }

    /**
     * @param from position for each actor from which on is read
     * @param kept the tasks before, which are left as they are but may be gone on with
     * @return all tasks, with their types
     */
    public Segments after(int[] from, Segments kept, Progress progress) {
        int[] into = new int[stream.size()];
        Arrays.setAll(into, kept::of);
        BeamSearch.Tasks[] found = new BeamSearch.Tasks[stream.actors()];
        boolean few = stream.size() < FEW;
        int readings = few ? READINGS_OF_FEW : READINGS;
        double behind = few ? BEHIND_OF_FEW : BEHIND;
        ThreadLocal<BeamSearch> decoder = ThreadLocal.withInitial(
                () -> new BeamSearch(stream, activity, pauses, links, models, readings, behind, kept, into));
        IntStream.range(0, stream.actors())
                .parallel()
                .forEach(actor -> found[actor] = decoder.get().decode(actor, from[actor], progress));
        int[] typeOf = new int
                [kept.count()
                        + Arrays.stream(found)
                                .mapToInt(tasks -> tasks.types().length)
                                .sum()];
        Arrays.setAll(typeOf, s -> s < kept.count() ? kept.type(s) : Segments.NONE);
        int count = kept.count();
        for (int actor = 0; actor < stream.actors(); actor++) {
            int[] types = found[actor].types();
            int[] goneOn = found[actor].kept();
            System.arraycopy(types, 0, typeOf, count, types.length);
            for (int i = from[actor]; i < stream.end(actor); i++) {
                int number = into[i];
                into[i] = number < 0
                        ? Segments.NONE
                        : number < goneOn.length ? goneOn[number] : count + number - goneOn.length;
            }
            count += types.length;
        }
        Segments decoded = new Segments(into, count);
        decoded.setTypes(typeOf, models.types());
        return decoded.compact(false);
    }
}
