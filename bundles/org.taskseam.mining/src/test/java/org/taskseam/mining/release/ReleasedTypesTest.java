/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.recognition.TaskInstance;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.privacy.guard.Support;

/** What is told of types of tasks that were found. */
class ReleasedTypesTest {

    private static final Support MANY = new Support(6, 24, 4, 6_000, 1_000);
    private static final Support FEW = new Support(4, 24, 6, 6_000, 1_500);
    private static final Support ONE_COUNTS = new Support(6, 24, 14, 6_000, 1_000);
    private static final Support ONE_WORKS = new Support(6, 24, 4, 6_000, 3_500);

    private final List<TaskInstance> tasks = new ArrayList<>();
    private final EventLog log;
    private final int[] taskOfRow;

    /**
     * Six people with twelve events each: four of a task of a type of all, four of one of half of them, four of none. Of the
     * time in the first type, the first person has {@code share} seconds and everybody else has ten.
     */
    ReleasedTypesTest() {
        EventRows rows = DifferencingAttack.rows();
        for (int person = 0; person < 6; person++) {
            for (int i = 0; i < 12; i++) {
                rows.event(1_000_000L + i * 1_000L, "p" + person).text(0, "step");
            }
        }
        log = rows.toLog();
        taskOfRow = new int[log.size()];
        Arrays.fill(taskOfRow, RecognizedTasks.NONE);
    }

    private RecognizedTasks found(int secondsOfTheFirst, Support... ofRoutines) {
        for (int actor = 0; actor < 6; actor++) {
            task(actor, 0, log.firstRow(actor), actor == 0 ? secondsOfTheFirst : 10);
            task(actor, actor < 3 ? 1 : 2, log.firstRow(actor) + 4, 10);
        }
        List<Routine> routines = Arrays.stream(ofRoutines)
                .map(support -> new Routine(
                        List.of("a", "b"),
                        0,
                        24,
                        23,
                        1,
                        0.5,
                        Duration.ofMillis(61_234),
                        0.9,
                        0.8,
                        support,
                        List.of("x")))
                .toList();
        return new RecognizedTasks(
                "test",
                taskOfRow,
                tasks,
                List.of(type(0, 6, routines), type(1, 3, routines), type(2, 3, List.of())),
                List.of(),
                Duration.ofMinutes(1));
    }

    private static TaskType type(int id, int tasks, List<Routine> routines) {
        return new TaskType(
                id,
                "type " + id,
                List.of("step"),
                tasks,
                4L * tasks,
                tasks,
                Duration.ofMillis(61_234),
                0,
                List.of(),
                1,
                routines,
                List.of());
    }

    private void task(int actor, int type, int first, int seconds) {
        int id = tasks.size();
        Arrays.fill(taskOfRow, first, first + 4, id);
        tasks.add(new TaskInstance(
                id,
                type,
                actor,
                first,
                first + 3,
                4,
                1,
                Instant.ofEpochSecond(1_000),
                Instant.ofEpochSecond(1_003),
                Duration.ofSeconds(seconds),
                0.9,
                List.of()));
    }

    @Test
    void ofFewOccurrencesNoShareIsTold() {
        Routine nineteen =
                new Routine(List.of("a", "b"), 0, 19, 19, 1, .5, Duration.ofSeconds(60), .9, .8, MANY, List.of("x"));
        ReleasedTypes released = new ReleasedTypes(log, found(10), Audience.ANALYSTS);
        Routine told = released.routines(type(0, 6, List.of(nineteen))).getFirst();
        assertEquals(20, told.occurrences());
        assertEquals(Rounding.WITHHELD, told.determinism());
        assertEquals(Rounding.WITHHELD, told.dataFromFlow());
        ReleasedTypes own = new ReleasedTypes(log, found(10), Audience.HOLDER);
        assertEquals(.9, own.routines(type(0, 6, List.of(nineteen))).getFirst().determinism());
    }

    @Test
    void analystsAreToldInTensOfTypesOfEnoughPeople() {
        RecognizedTasks found = found(10, MANY, FEW, ONE_COUNTS, ONE_WORKS);
        ReleasedTypes released = new ReleasedTypes(log, found, Audience.ANALYSTS);
        assertTrue(released.isGuarded());
        assertEquals(List.of(0), released.types().stream().map(TaskType::id).toList());
        TaskType told = released.types().getFirst();
        assertEquals(10, told.tasks());
        assertEquals(20, told.events());
        assertEquals(Duration.ofSeconds(61), told.worked());
        assertTrue(released.tells(found.types().get(0)));
        assertFalse(released.tells(found.types().get(1)));
        assertTrue(released.tellsTime(found.types().get(0)));
        assertFalse(released.tellsTime(found.types().get(1)));
        assertEquals(OptionalLong.of(20), released.unassignedEvents());
        assertEquals(50, released.events());
        assertEquals(
                List.of(new Routine(
                        List.of("a", "b"),
                        0,
                        20,
                        20,
                        1,
                        0.5,
                        Duration.ofSeconds(61),
                        1.0, // of 24 in halves
                        1.0,
                        MANY.peopleOnly(),
                        List.of("x"))),
                told.routines());
        assertEquals(told.routines(), released.routines(found.types().get(0)));
        assertEquals(List.of(), released.routines(found.types().get(1)), "of a type that is not told");
    }

    @Test
    void aSharePerPersonOfMoreThanHalfIsNotTold() {
        assertTrue(new ReleasedTypes(log, found(50), Audience.ANALYSTS).tellsTime(type(0, 6, List.of())));
        tasks.clear();
        ReleasedTypes released = new ReleasedTypes(log, found(51), Audience.ANALYSTS);
        assertTrue(released.tells(type(0, 6, List.of())));
        assertFalse(released.tellsTime(type(0, 6, List.of())));
    }

    @Test
    void aTypeOfManyEventsButFewTasksIsNotTold() {
        for (int actor = 0; actor < 6; actor++) {
            task(actor % 2, 0, log.firstRow(actor), 10);
        }
        RecognizedTasks found =
                new RecognizedTasks("test", taskOfRow, tasks, List.of(type(0, 6, List.of())), List.of(), Duration.ZERO);
        assertEquals(List.of(), new ReleasedTypes(log, found, Audience.ANALYSTS).types());
    }

    @Test
    void eventsInNoTaskOfFewPeopleAreNotTold() {
        for (int actor = 0; actor < 6; actor++) {
            int id = tasks.size();
            task(actor, 0, log.firstRow(actor), 10);
            int rest = actor < 2 ? 8 : 12;
            Arrays.fill(taskOfRow, log.firstRow(actor), log.firstRow(actor) + rest, id);
        }
        RecognizedTasks found =
                new RecognizedTasks("test", taskOfRow, tasks, List.of(type(0, 6, List.of())), List.of(), Duration.ZERO);
        ReleasedTypes released = new ReleasedTypes(log, found, Audience.ANALYSTS);
        assertEquals(OptionalLong.empty(), released.unassignedEvents());
        assertEquals(OptionalLong.of(8), new ReleasedTypes(log, found, Audience.HOLDER).unassignedEvents());
    }

    @Test
    void withoutEventsInNoTaskNoneAreTold() {
        for (int actor = 0; actor < 6; actor++) {
            int id = tasks.size();
            task(actor, 0, log.firstRow(actor), 10);
            Arrays.fill(taskOfRow, log.firstRow(actor), log.endRow(actor), id);
        }
        RecognizedTasks found =
                new RecognizedTasks("test", taskOfRow, tasks, List.of(type(0, 6, List.of())), List.of(), Duration.ZERO);
        assertEquals(OptionalLong.of(0), new ReleasedTypes(log, found, Audience.ANALYSTS).unassignedEvents());
    }

    @Test
    void whoHoldsTheLogIsToldEverything() {
        RecognizedTasks found = found(51, MANY, FEW, ONE_COUNTS, ONE_WORKS);
        ReleasedTypes released = new ReleasedTypes(log, found, Audience.HOLDER);
        assertFalse(released.isGuarded());
        assertEquals(found.types(), released.types());
        assertTrue(released.tells(found.types().get(1)));
        assertTrue(released.tellsTime(found.types().get(1)));
        assertEquals(OptionalLong.of(24), released.unassignedEvents());
        assertEquals(72, released.events());
        assertEquals(
                found.types().get(1).routines(), released.routines(found.types().get(1)));
    }
}
