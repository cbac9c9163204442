/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.internal.events.EventStream;
import org.taskseam.mining.recognition.internal.events.Segments;

/**
 * The tasks of a stream that are known from earlier. Of each actor those of the first events, if these are the ones they were,
 * up to shortly before their end: the last ones may read otherwise now that it is known what came next.
 */
public final class KnownTasks {

    /** Last known events that are read again; of few events a tenth. */
    private static final int AGAIN = 200;

    private final EventStream stream;
    private final int[] from;
    private final int[] learned;
    private final int[] end;
    private final int[] of;
    private int[] type = new int[64];
    private int tasks;

    public KnownTasks(EventStream stream, LearnedTasks known, int[] activity) {
        this.stream = stream;
        this.from = new int[stream.actors()];
        this.learned = new int[stream.actors()];
        this.end = new int[stream.actors()];
        this.of = new int[stream.size()];
        Map<String, LearnedTasks.Actor> byActor = new HashMap<>();
        known.actors().forEach(actor -> byActor.put(actor.actor(), actor));
        for (int a = 0; a < stream.actors(); a++) {
            LearnedTasks.Actor actor = byActor.get(stream.actorDigest(a));
            int start = stream.start(a);
            int size = stream.end(a) - start;
            from[a] = start;
            int same = actor == null ? 0 : same(actor, activity, start, size);
            learned[a] = start + (actor == null ? 0 : Math.min(actor.learned(), size));
            end[a] = start + same;
            if (actor != null && same > 0) {
                read(actor, start, start + same);
                from[a] = same == size ? stream.end(a) : start + same - Math.min(AGAIN, same / 10);
            }
            Arrays.fill(of, from[a], stream.end(a), Segments.UNREAD);
        }
    }

    /** @return number of first events of an actor that are the ones they were */
    private int same(LearnedTasks.Actor actor, int[] activity, int start, int size) {
        List<String> now = digests(stream, activity, start, start + Math.min(actor.events(), size));
        int same = 0;
        for (int i = 0; i < Math.min(now.size(), actor.digests().size()); i++) {
            int events = Math.min((i + 1) * LearnedTasks.Actor.STRIDE, actor.events());
            if (events > size || !now.get(i).equals(actor.digests().get(i))) {
                break;
            }
            same = events;
        }
        return same;
    }

    /** @return what shows that events are the same, as far as recognition looks at them */
    public static List<String> digests(EventStream stream, int[] activity, int start, int end) {
        List<String> digests = new ArrayList<>();
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = (hash ^ stream.time(i)) * 0x9E3779B97F4A7C15L;
            hash = (hash ^ hash >>> 29 ^ activity[i]) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 32;
            if (i + 1 == end || (i + 1 - start) % LearnedTasks.Actor.STRIDE == 0) {
                digests.add(Long.toHexString(hash));
            }
        }
        return digests;
    }

    private void read(LearnedTasks.Actor actor, int start, int end) {
        int first = tasks;
        int[] at = {start};
        TaskStretches.read(actor.tasks(), (length, task, typeOf) -> {
            if (typeOf >= 0) {
                type = tasks == type.length ? Arrays.copyOf(type, tasks * 2) : type;
                type[tasks++] = typeOf;
            }
            Arrays.fill(
                    of, Math.min(end, at[0]), Math.min(end, at[0] + length), task < 0 ? Segments.NONE : first + task);
            at[0] += length;
        });
    }

    /** @return the position behind the events of an actor whose tasks are known */
    public int end(int actor) {
        return end[actor];
    }

    /** @return number of events whose tasks are known */
    public int events() {
        int sum = 0;
        for (int actor = 0; actor < end.length; actor++) {
            sum += end[actor] - stream.start(actor);
        }
        return sum;
    }

    /** @return position from which on each actor's events are to be read */
    public int[] from() {
        return from;
    }

    /** @return the position behind the events of an actor that all was learned from */
    public int learned(int actor) {
        return learned[actor];
    }

    /** @return number of events that all was learned from and that are still there */
    public int learned() {
        int sum = 0;
        for (int actor = 0; actor < learned.length; actor++) {
            sum += learned[actor] - stream.start(actor);
        }
        return sum;
    }

    /** @return the tasks; events to be read are unread */
    public Segments segments(int types) {
        int[] kept = new int[tasks];
        Arrays.fill(kept, Segments.NONE);
        int count = 0;
        int[] id = of.clone();
        int[] typeOf = new int[tasks];
        for (int i = 0; i < id.length; i++) {
            if (id[i] >= 0) {
                if (kept[id[i]] < 0) {
                    typeOf[count] = type[id[i]];
                    kept[id[i]] = count++;
                }
                id[i] = kept[id[i]];
            }
        }
        Segments segments = new Segments(id, count);
        segments.setTypes(Arrays.copyOf(typeOf, count), types);
        return segments;
    }
}
