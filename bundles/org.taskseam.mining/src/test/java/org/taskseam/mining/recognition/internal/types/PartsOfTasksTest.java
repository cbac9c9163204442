/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.mining.recognition.internal.events.Segments;
import org.taskseam.mining.recognition.internal.models.LetterTasks;

class PartsOfTasksTest {

    private static final String TURN = "ABC ";
    private static final String LAST_TURN = "ABCDE ";
    private static final String LATER_TURN = "CDG ";
    private static final String SECOND_PART = "FGH ";
    private static final String OTHER = "KLM ";
    private static final String KINDS = "AK";
    private static final int ACTIVITIES = 32;
    private static final int TASKS = 80;
    private static final int TWICE = 2;
    private static final int THREE = 3;

    private interface Next {
        String of(Random random);
    }

    /** Segments of type 0, but those that begin with K. */
    private static LetterTasks tasks(Next next) {
        Random random = new Random(3);
        String letters =
                IntStream.range(0, TASKS).mapToObj(k -> next.of(random)).collect(Collectors.joining());
        return typed(letters);
    }

    private static LetterTasks typed(String letters) {
        LetterTasks tasks = LetterTasks.of(letters);
        int[] types = Arrays.stream(letters.split(" "))
                .mapToInt(task -> task.startsWith("K") ? 1 : 0)
                .toArray();
        tasks.segments().setTypes(types, KINDS.length());
        return tasks;
    }

    private static PartsOfTasks.@Nullable Parts join(LetterTasks tasks, Set<PartsOfTasks.Parts> except) {
        return PartsOfTasks.join(tasks.stream(), tasks.segments(), tasks.activity(), ACTIVITIES, except);
    }

    private static String looped(Random random) {
        return TURN.repeat(random.nextInt(TWICE + 1)) + LAST_TURN + (random.nextBoolean() ? OTHER : "");
    }

    @Test
    void turnsBeforeTheLastAreJoinedToIt() {
        LetterTasks tasks = tasks(PartsOfTasksTest::looped);
        PartsOfTasks.Parts parts = Objects.requireNonNull(join(tasks, Set.of()));
        assertEquals(0, parts.type());
        Segments joined = tasks.segments().compact(false);
        String steps = tasks.steps();
        long lastTurns = steps.chars().filter(c -> c == 'E').count();
        assertEquals(lastTurns + steps.chars().filter(c -> c == 'M').count(), joined.count());
        for (int i = 1; i < steps.length(); i++) {
            if (joined.of(i) != joined.of(i - 1)) {
                assertTrue("EM".indexOf(steps.charAt(i - 1)) >= 0, "ended behind " + steps.charAt(i - 1));
            }
        }
    }

    @Test
    void turnsBehindTheFirstAreJoinedToIt() {
        LetterTasks tasks = tasks(random ->
                LAST_TURN + LATER_TURN.repeat(random.nextInt(TWICE + 1)) + (random.nextBoolean() ? OTHER : ""));
        PartsOfTasks.Parts parts = Objects.requireNonNull(join(tasks, Set.of()));
        assertFalse(parts.end());
        Segments joined = tasks.segments().compact(false);
        String steps = tasks.steps();
        assertEquals(steps.chars().filter(c -> c == 'A' || c == 'M').count(), joined.count());
    }

    private static String inTwoParts(Random random) {
        return random.nextBoolean() ? TURN + SECOND_PART : OTHER;
    }

    @Test
    void partsThatGoTogetherAreOneTask() {
        LetterTasks tasks = tasks(PartsOfTasksTest::inTwoParts);
        Objects.requireNonNull(join(tasks, Set.of()));
        Segments joined = tasks.segments().compact(false);
        String steps = tasks.steps();
        assertEquals(steps.chars().filter(c -> c == 'H' || c == 'M').count(), joined.count());
    }

    /** What interrupts parts, or follows other types as well, does not go on with them. */
    @Test
    void whatAlsoFollowsOthersIsNoPart() {
        LetterTasks tasks = tasks(random -> switch (random.nextInt(THREE)) {
            case 0 -> TURN + SECOND_PART;
            case 1 -> OTHER + SECOND_PART;
            default -> LAST_TURN + OTHER;
        });
        int before = tasks.segments().count();
        join(tasks, Set.of());
        assertEquals(before, tasks.segments().compact(false).count());
    }

    @Test
    void shortTasksDoneInARowAsOftenAsOthersStayApart() {
        LetterTasks tasks = tasks(random -> (random.nextBoolean() ? TURN : LAST_TURN).repeat(1 + random.nextInt(TWICE))
                + (random.nextBoolean() ? OTHER : ""));
        assertNull(join(tasks, Set.of()));
    }

    @Test
    void aBatchOfShortTasksStaysApart() {
        assertNull(join(typed((LAST_TURN + OTHER).repeat(TASKS) + TURN.repeat(TASKS) + OTHER), Set.of()));
    }

    @Test
    void nothingElseThanOneTypeTellsNoParts() {
        assertNull(join(tasks(random -> random.nextBoolean() ? TURN : LAST_TURN), Set.of()));
    }

    @Test
    void partsThatAreLeftOutAreNotJoined() {
        LetterTasks tasks = tasks(PartsOfTasksTest::looped);
        PartsOfTasks.Parts parts = Objects.requireNonNull(join(tasks, Set.of()));
        LetterTasks again = tasks(PartsOfTasksTest::looped);
        assertNull(join(again, Set.of(parts)));
        assertEquals(
                tasks(PartsOfTasksTest::looped).segments().count(),
                again.segments().count());
    }
}
