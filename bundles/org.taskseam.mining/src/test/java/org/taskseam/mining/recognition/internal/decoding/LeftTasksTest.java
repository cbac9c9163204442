/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.decoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.events.Segments;

class LeftTasksTest {

    private static final int ANY = 64;

    /** @param tasks a letter for each event, a dot for one of no task */
    private static Segments tasks(String tasks) {
        Segments segments = new Segments(
                tasks.chars().map(c -> c == '.' ? Segments.NONE : c - 'a').toArray(), 26);
        segments.setTypes(new int[26], 1);
        return segments;
    }

    @Test
    void theTaskLeftLastComesFirst() {
        Segments segments = tasks("aab.bacc.c....unread");

        LeftTasks left = LeftTasks.before(segments, 0, 14, ANY);

        assertArrayEquals(new int[] {2, 0, 1}, left.task());
        assertArrayEquals(new int[] {9, 5, 4}, left.last());
        assertArrayEquals(new int[] {2, 0, 1, 0}, left.runTask());
        assertArrayEquals(new int[] {6, 5, 2, 0}, left.runFrom());
        assertEquals(1, left.number(0));
        assertEquals(-1, left.number(7));
    }

    @Test
    void anActorsFirstEventsHaveNoneBefore() {
        assertEquals(0, LeftTasks.before(tasks("aab"), 3, 3, ANY).task().length);
        assertEquals(0, LeftTasks.before(tasks("...b"), 0, 3, ANY).runTask().length);
    }

    @Test
    void onlySoManyChangesAndTasksAreLookedAt() {
        assertArrayEquals(
                new int[] {2, 1}, LeftTasks.before(tasks("aabbcc"), 0, 6, 2).runTask());
        String many = IntStream.range(0, 26)
                .mapToObj(t -> String.valueOf((char) ('a' + t)))
                .reduce("", String::concat);
        assertEquals(
                Hypothesis.MOST_LEFT + 1,
                LeftTasks.before(tasks(many), 0, 26, ANY).task().length);
    }
}
