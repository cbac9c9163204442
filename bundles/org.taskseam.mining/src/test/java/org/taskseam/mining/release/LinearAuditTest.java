/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.release.LinearAudit.Column;

/** The audit against elimination over the rational numbers, person by person. */
class LinearAuditTest {

    private static Column column(int... amounts) {
        int[] answers = new int[amounts.length];
        int[] told = new int[amounts.length];
        int count = 0;
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] != 0) {
                answers[count] = i;
                told[count++] = amounts[i];
            }
        }
        return new Column(Arrays.copyOf(answers, count), Arrays.copyOf(told, count));
    }

    private static BitSet telling(int answers, List<Collection<Column>> people, List<Column> shared) {
        return new LinearAudit(answers, people, shared, Progress.NONE).telling();
    }

    private static BitSet answers(int... indices) {
        BitSet set = new BitSet();
        for (int index : indices) {
            set.set(index);
        }
        return set;
    }

    @Test
    void anAnswerAboutOnePersonTells() {
        assertEquals(answers(1), telling(2, List.of(List.of(column(1, 1)), List.of(column(1, 0))), List.of()));
    }

    @Test
    void aDifferenceOfAnswersTellsAndTheLaterOneGoes() {
        List<Collection<Column>> people = List.of(List.of(column(1, 1)), List.of(column(1, 1)), List.of(column(1, 0)));
        assertEquals(answers(1), telling(2, people, List.of()));
    }

    @Test
    void whatOthersDoTogetherHidesAPerson() {
        assertEquals(answers(0), telling(1, List.of(List.of(column(1))), List.of()));
        assertEquals(answers(), telling(1, List.of(List.of(column(1))), List.of(column(2))));
        assertEquals(answers(), telling(3, List.of(), List.of(column(0, 1, 0))));
    }

    @Test
    void columnsAreEqualByWhatTheyAdd() {
        assertEquals(column(0, 2), column(0, 2));
        assertEquals(column(0, 2).hashCode(), column(0, 2).hashCode());
        assertNotEquals(column(0, 2), column(2, 0));
        assertNotEquals(column(0, 2), column(0, 3));
        assertNotEquals(column(0, 2).hashCode(), column(0, 3).hashCode());
    }

    @Test
    void aCancelEndsIt() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        List<Collection<Column>> one = List.of(List.of(column(1)));
        assertThrows(CancellationException.class, () -> new LinearAudit(1, one, List.of(), cancelled));
    }

    /** Small systems of which many tell of somebody and many do not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thoseWhoAreToldOfAreThoseWhomEliminationFinds(long seed) {
        Random random = new Random(seed);
        int told = 0;
        int silent = 0;
        for (int round = 0; round < 500; round++) {
            int size = 1 + random.nextInt(8);
            List<Collection<Column>> people = new ArrayList<>();
            for (int person = random.nextInt(7); person >= 0; person--) {
                people.add(columns(random, size, 1 + random.nextInt(3)));
            }
            List<Column> shared = columns(random, size, random.nextInt(3));
            boolean tells = Elimination.tellsOfSomebody(size, people, shared);
            BitSet telling = telling(size, people, shared);
            assertEquals(tells, !telling.isEmpty(), () -> people + " and " + shared);
            told += tells ? 1 : 0;
            silent += tells ? 0 : 1;
            for (int answer = telling.nextSetBit(0); answer >= 0; answer = telling.nextSetBit(answer + 1)) {
                assertTrue(answer < size);
            }
        }
        assertTrue(told > 100 && silent > 100, told + " told, " + silent + " silent");
    }

    private static List<Column> columns(Random random, int size, int count) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] amounts = new int[size];
            for (int answer = 0; answer < size; answer++) {
                amounts[answer] = random.nextInt(5) < 3 ? 0 : 1 + random.nextInt(3);
            }
            columns.add(column(amounts));
        }
        return columns;
    }
}
