/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.decoding;

/**
 * One reading of a stream so far: the task that is being worked on (slot 0), those that were left and may be gone on with, the
 * last left first, and the way that led here. A slot holds a task's type and state, the position of its last event, and its number.
 */
final class Hypothesis {

    /** Tasks that were left and may be gone on with. */
    static final int MOST_LEFT = 16;

    private static final int WIDTH = 4;
    private static final int STATE = 0;
    private static final int LAST = 1;
    private static final int NUMBER = 2;
    private static final int TYPE = 3;

    private static final long NO_TASK = 7;

    private final int[] slot = new int[(MOST_LEFT + 1) * WIDTH];
    private final long[] done = new long[MOST_LEFT + 1];
    private int slots;

    double score;
    int node = -1;
    int run = -1;

    /** Readings with equal open tasks have the same future; only the better one is kept. */
    private long key;

    private long keyOfLeft;

    /** Forgets everything: a stream begins. */
    void clear() {
        slots = 0;
        score = 0;
        node = -1;
        run = -1;
        keyOfLeft = NO_TASK;
        key = NO_TASK;
    }

    /** @return what readings with the same open tasks have in common */
    long key() {
        return key;
    }

    /** @return the key of the tasks that were left */
    long keyOfLeft() {
        return keyOfLeft;
    }

    /** @return the key of the tasks but one */
    long keyWithout(int index) {
        return keyOfSlots(0, index);
    }

    /** Has the open tasks of another reading. */
    void copy(Hypothesis other) {
        key = other.key;
        keyOfLeft = other.keyOfLeft;
        slots = other.slots;
        System.arraycopy(other.slot, 0, slot, 0, other.slots * WIDTH);
        System.arraycopy(other.done, 0, done, 0, other.slots);
    }

    int slots() {
        return slots;
    }

    int state(int index) {
        return slot[index * WIDTH + STATE];
    }

    int type(int index) {
        return slot[index * WIDTH + TYPE];
    }

    /** @return the next slot from one on whose type is not marked with a negative number, or their number */
    int slotOfType(int[] marked, int from) {
        int[] all = slot;
        int end = slots * WIDTH;
        for (int at = from * WIDTH + TYPE; at < end; at += WIDTH) {
            if (marked[all[at]] >= 0) {
                return at / WIDTH;
            }
        }
        return slots;
    }

    int last(int index) {
        return slot[index * WIDTH + LAST];
    }

    /** @return the marks of the states that a task has been in */
    long done(int index) {
        return done[index];
    }

    /** @return number of the task that is being worked on; there must be one */
    int number() {
        return slot[NUMBER];
    }

    /** @return the slot of a task, or -1 if it is forgotten */
    int slotOf(int number) {
        for (int s = 0; s < slots; s++) {
            if (slot[s * WIDTH + NUMBER] == number) {
                return s;
            }
        }
        return -1;
    }

    /** Goes on with the task being worked on, in a state, or with what is not of its type. */
    void goOn(int state, long mark, int position) {
        if (state >= 0) {
            slot[STATE] = state;
            done[0] |= mark;
            key = key(keyOfLeft, state);
        }
        slot[LAST] = position;
    }

    /** @return whether a task that was left has to be dropped before another can begin */
    boolean full() {
        return slots > MOST_LEFT;
    }

    /**
     * Has the open tasks of a reading, which may be this one, and begins another; the one being worked on is left.
     *
     * @param without one that is forgotten; as many as there are, if none, of which there must be less than there is room for
     * @param left    the key of the others
     */
    void begin(Hypothesis from, int without, long left, int type, int state, long marks, int position, int number) {
        int behind = from.slots - without - 1;
        slots = Math.max(from.slots, without + 1);
        System.arraycopy(from.slot, 0, slot, WIDTH, without * WIDTH);
        System.arraycopy(from.done, 0, done, 1, without);
        if (behind > 0) {
            int next = without + 1;
            System.arraycopy(from.slot, next * WIDTH, slot, next * WIDTH, behind * WIDTH);
            System.arraycopy(from.done, next, done, next, behind);
        }
        done[0] = marks;
        slot[STATE] = state;
        slot[LAST] = position;
        slot[NUMBER] = number;
        slot[TYPE] = type;
        keyOfLeft = left;
        key = key(left, state);
    }

    /** Has the open tasks of another reading, and goes on with one that was left; the one being worked on is left. */
    void resume(Hypothesis from, int index, long left, int state, long mark, int position) {
        int number = from.slot[index * WIDTH + NUMBER];
        begin(from, index, left, from.type(index), state, from.done[index] | mark, position, number);
    }

    /** @return the key of the tasks from a slot on, but one */
    private long keyOfSlots(int from, int except) {
        long of = NO_TASK;
        for (int s = slots - 1; s >= from; s--) {
            of = s == except ? of : key(of, state(s));
        }
        return of;
    }

    /** @return the key of tasks that were left and one that is worked on, in a state */
    static long key(long left, int state) {
        return left * 0x9E3779B97F4A7C15L ^ state + 1L ^ left >>> 29;
    }
}
