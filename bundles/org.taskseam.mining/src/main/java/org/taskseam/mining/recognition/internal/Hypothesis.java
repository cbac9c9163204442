/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

/**
 * One reading of a stream so far: the task that is being worked on, the suspended ones, and the way that led here.
 * A slot
 * holds a task's state, the range of positions worked on it last, the first position ever, and its number.
 */
final class Hypothesis {

    /** Suspended tasks that are remembered. */
    static final int MOST_SUSPENDED = 3;

    private static final int WIDTH = 5;
    private static final int STATE = 0;
    private static final int RUN_START = 1;
    private static final int LAST = 2;
    private static final int FIRST_START = 3;
    private static final int NUMBER = 4;

    private final int[] slot = new int[(MOST_SUSPENDED + 1) * WIDTH];
    private int slots;

    /** Whether slot 0 is being worked on; otherwise every slot is suspended. */
    boolean active;

    double score;
    int node = -1;
    long key;

    /** Forgets everything: a stream begins. */
    void clear() {
        slots = 0;
        active = false;
        score = 0;
        node = -1;
    }

    void copy(Hypothesis other) {
        score = other.score;
        node = other.node;
        slots = other.slots;
        active = other.active;
        System.arraycopy(other.slot, 0, slot, 0, other.slots * WIDTH);
    }

    int slots() {
        return slots;
    }

    int state(int index) {
        return slot[index * WIDTH + STATE];
    }

    int last(int index) {
        return slot[index * WIDTH + LAST];
    }

    int number() {
        return slot[NUMBER];
    }

    boolean canSuspend() {
        return slots <= MOST_SUSPENDED;
    }

    /** @return the slot that an earlier position belongs to, or -1 */
    int owner(int position) {
        for (int s = 0; s < slots; s++) {
            if (position >= slot[s * WIDTH + RUN_START] && position <= slot[s * WIDTH + LAST]) {
                return s;
            }
        }
        for (int s = 0; s < slots; s++) {
            int first = slot[s * WIDTH + FIRST_START];
            if (first >= 0 && position >= first && position < slot[s * WIDTH + RUN_START]) {
                return s;
            }
        }
        return -1;
    }

    void goOn(int state, int position) {
        if (state >= 0) {
            slot[STATE] = state;
        }
        slot[LAST] = position;
    }

    /** Begins a task; the active one ends, or is suspended. */
    void begin(int state, int position, int number, boolean suspend) {
        if (suspend || !active) {
            makeRoom();
        }
        set(state, position, -1, number);
    }

    /** Resumes a suspended task; the active one ends, or is suspended. */
    void resume(int index, int state, int position, boolean suspend) {
        int from = index * WIDTH;
        int number = slot[from + NUMBER];
        int first = slot[from + FIRST_START] >= 0 ? slot[from + FIRST_START] : slot[from + RUN_START];
        System.arraycopy(slot, from + WIDTH, slot, from, (slots - index - 1) * WIDTH);
        slots--;
        if (suspend || !active) {
            makeRoom();
        }
        set(state, position, first, number);
    }

    private void makeRoom() {
        int kept = Math.min(slots, MOST_SUSPENDED);
        System.arraycopy(slot, 0, slot, WIDTH, kept * WIDTH);
        slots = kept + 1;
    }

    private void set(int state, int position, int first, int number) {
        slots = Math.max(slots, 1);
        slot[STATE] = state;
        slot[RUN_START] = position;
        slot[LAST] = position;
        slot[FIRST_START] = first;
        slot[NUMBER] = number;
        active = true;
    }

    /** Readings with equal open tasks have the same future; only the better one is kept. */
    void updateKey() {
        long hash = active ? 7 : 3;
        for (int s = 0; s < slots; s++) {
            hash = hash * 0x9E3779B97F4A7C15L ^ state(s) + 1L ^ hash >>> 29;
        }
        key = hash;
    }
}
