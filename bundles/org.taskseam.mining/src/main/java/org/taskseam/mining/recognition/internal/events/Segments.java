/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** Which segment every event belongs to, and of what type every segment is; {@link #NONE} where there is none. */
public final class Segments {

    public static final int NONE = -1;

    /** Of an event that nobody has looked at yet. */
    public static final int UNREAD = -2;

    private final int[] of;
    private int[] type;
    private int types;

    /** @param of segment of each event, numbered from 0 without holes, {@link #NONE} or {@link #UNREAD} */
    public Segments(int[] of, int count) {
        this.of = of;
        this.type = new int[count];
        Arrays.fill(type, NONE);
    }

    public Segments copy() {
        Segments copy = new Segments(of.clone(), type.length);
        copy.setTypes(type.clone(), types);
        return copy;
    }

    public int events() {
        return of.length;
    }

    public int count() {
        return type.length;
    }

    public int types() {
        return types;
    }

    public int of(int position) {
        return of[position];
    }

    public int type(int segment) {
        return type[segment];
    }

    /** @return type of the segment of an event */
    public int typeAt(int position) {
        return of[position] < 0 ? NONE : type[of[position]];
    }

    public void setTypes(int[] newType, int newTypes) {
        type = newType;
        types = newTypes;
    }

    /** Declares a segment not to be a task. */
    public void dissolve(int segment) {
        type[segment] = NONE;
    }

    public void retype(int segment, int newType) {
        type[segment] = newType;
    }

    /** Gives an event to a segment. */
    public void add(int position, int segment) {
        of[position] = segment;
    }

    /** Gives the events of segment {@code i} to segment {@code into[i]}. */
    public void merge(int[] into) {
        for (int i = 0; i < of.length; i++) {
            if (of[i] >= 0) {
                of[i] = into[of[i]];
            }
        }
    }

    /** @return the segments without those that have no events, or no type where {@code typedOnly}; numbered in order */
    public Segments compact(boolean typedOnly) {
        int[] id = new int[type.length];
        Arrays.fill(id, NONE);
        int[] compacted = new int[of.length];
        int[] kept = new int[type.length];
        int next = 0;
        for (int i = 0; i < of.length; i++) {
            int segment = of[i];
            if (segment < 0 || typedOnly && type[segment] < 0) {
                compacted[i] = NONE;
            } else {
                if (id[segment] < 0) {
                    kept[next] = type[segment];
                    id[segment] = next++;
                }
                compacted[i] = id[segment];
            }
        }
        Segments result = new Segments(compacted, next);
        result.setTypes(Arrays.copyOf(kept, next), types);
        return result;
    }

    /** @return number of events that have another event before them in their segment, or none, than in other segments */
    public int moved(Segments other) {
        int[] last = positionsBeforeAny(count());
        int[] lastOther = positionsBeforeAny(other.count());
        int moved = 0;
        for (int i = 0; i < of.length; i++) {
            int before = of[i] < 0 ? -2 : last[of[i]];
            int beforeOther = other.of[i] < 0 ? -2 : lastOther[other.of[i]];
            moved += before == beforeOther ? 0 : 1;
            if (of[i] >= 0) {
                last[of[i]] = i;
            }
            if (other.of[i] >= 0) {
                lastOther[other.of[i]] = i;
            }
        }
        return moved;
    }

    /** @return whether the same events are in the same segments, of the same types */
    public boolean isSame(Segments other) {
        return types == other.types && Arrays.equals(of, other.of) && Arrays.equals(type, other.type);
    }

    private static int[] positionsBeforeAny(int count) {
        int[] positions = new int[count];
        Arrays.fill(positions, -1);
        return positions;
    }

    /** Gives the events of each segment that has a type, in order, and its number, once the last of them is passed. */
    public void eachTask(ObjIntConsumer<int[]> visitor) {
        int[] length = lengths();
        int[][] events = new int[length.length][];
        int[] next = new int[length.length];
        for (int i = 0; i < of.length; i++) {
            if (typeAt(i) >= 0) {
                int s = of[i];
                events[s] = next[s] == 0 ? new int[length[s]] : events[s];
                events[s][next[s]++] = i;
                if (next[s] == length[s]) {
                    visitor.accept(events[s], s);
                    events[s] = new int[0];
                }
            }
        }
    }

    /** @return number of events of each segment */
    public int[] lengths() {
        int[] length = new int[type.length];
        for (int segment : of) {
            if (segment >= 0) {
                length[segment]++;
            }
        }
        return length;
    }
}
