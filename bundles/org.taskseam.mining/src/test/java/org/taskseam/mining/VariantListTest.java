/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariantListTest {

    private static final Comparator<List<Integer>> BY_IDS = (a, b) -> IntStream.range(0, a.size())
            .map(i -> Integer.compare(a.get(i), b.get(i)))
            .filter(c -> c != 0)
            .findFirst()
            .orElse(0);

    private static final Comparator<Variant> WANTED = Comparator.comparing(Variant::count, Comparator.reverseOrder())
            .thenComparing(v -> v.activities().size())
            .thenComparing(Variant::activities, BY_IDS);

    private final SequenceTable sequences = new SequenceTable();
    private final DurationTable durations = new DurationTable(false);

    /** Sequences of one to four of five activities: some come often, many once. */
    private VariantList variants(int cases) {
        Random random = new Random(7);
        for (int i = 0; i < cases; i++) {
            int[] trace = random.ints(1 + random.nextInt(4), 0, 5).toArray();
            durations.add(sequences.id(trace, 0, trace.length), i);
        }
        return new VariantList(sequences, durations);
    }

    @Test
    void standsByCountThenLengthThenIds() {
        List<Variant> variants = variants(900);
        List<Variant> sorted = new ArrayList<>(variants);
        Collections.shuffle(sorted, new Random(1));
        sorted.sort(WANTED);
        assertTrue(sorted.size() > 300
                && sorted.getLast().count() == 1
                && sorted.getFirst().count() > 10);
        assertEquals(sorted, List.copyOf(variants));
    }

    @Test
    void isTheSameWhereverSomebodyLooksFirst() {
        List<Variant> inOrder = List.copyOf(variants(900));
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, inOrder.size()).boxed().toList());
        Collections.shuffle(places, new Random(2));
        VariantList others = new VariantList(sequences, durations);
        for (int place : places) {
            assertEquals(inOrder.get(place), others.get(place), "place " + place);
        }
    }

    @Test
    void endsWhereItEnds() {
        VariantList none = variants(0);
        assertTrue(none.isEmpty());
        assertThrows(IndexOutOfBoundsException.class, () -> none.get(0));
        VariantList some = variants(5);
        assertThrows(IndexOutOfBoundsException.class, () -> some.get(some.size()));
        assertThrows(IndexOutOfBoundsException.class, () -> some.get(-1));
    }
}
