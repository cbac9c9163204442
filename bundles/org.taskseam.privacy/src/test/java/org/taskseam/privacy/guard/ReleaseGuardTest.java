/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseGuardTest {
    private final ReleaseGuard guard = new ReleaseGuard(5);

    private static PersonSums people(int first, int number, long each) {
        PersonSums sums = new PersonSums();
        for (int person = first; person < first + number; person++) {
            sums.add(person, each, 10 * each);
        }
        return sums;
    }

    @Test
    void fourPeopleAreTooFewFiveAreNot() {
        assertFalse(guard.allows(people(0, 4, 10)));
        assertTrue(guard.allows(people(0, 5, 10)));
        assertFalse(guard.allowsSum(people(0, 4, 10)));
        assertTrue(guard.allowsSum(people(0, 5, 10)));
        assertThrows(IllegalArgumentException.class, () -> new ReleaseGuard(4));
        assertEquals(5, guard.k());
    }

    @Test
    void theSamePersonTwiceIsOnePerson() {
        PersonSums twice = people(0, 4, 10);
        twice.addAll(people(0, 4, 10));
        assertEquals(new Support(4, 80, 20, 800, 200), twice.support());
        assertFalse(guard.allows(twice));
    }

    @Test
    void whoDidNothingDoesNotCount() {
        PersonSums sums = people(0, 4, 10);
        sums.add(9, 0, 500);
        assertEquals(new Support(4, 40, 10, 400, 100), sums.support());
    }

    @Test
    void nobodyHasMoreThanHalf() {
        PersonSums count = people(0, 5, 10);
        count.add(5, 51, 0);
        assertFalse(guard.allows(count));
        assertTrue(guard.allowsSum(count));
        PersonSums half = people(0, 5, 10);
        half.add(5, 50, 501);
        assertTrue(guard.allows(half), "exactly half is allowed");
        assertFalse(guard.allowsSum(half));
        assertTrue(new Support(6, 1, 0, 1000, 500).sumAllowed(5), "exactly half is allowed");
    }

    @Test
    void manyPeopleAreToldApart() {
        PersonSums sums = new PersonSums();
        for (int i = 0; i < 10_000; i++) {
            sums.add(i * 7919 % 1_000, 1, 2);
        }
        assertEquals(new Support(1_000, 10_000, 10, 20_000, 20), sums.support());
        assertThrows(IllegalArgumentException.class, () -> sums.add(-1, 1, 1));
    }

    @Test
    void sumsMayBeginWhenManyAreThereAlready() {
        PersonSums sums = new PersonSums();
        for (int person = 0; person < 40; person++) {
            sums.add(person, 1, 0);
            assertEquals(person + 1, sums.support().people());
        }
        for (int person = 100; person > 0; person--) {
            sums.add(person, 1, person);
            sums.add(person, 0, person);
        }
        assertEquals(new Support(101, 140, 2, 10_100, 200), sums.support());
    }

    @Test
    void countsAndPeopleHaveLimits() {
        PersonSums sums = people(0, 1, (1L << 36) - 1);
        assertThrows(IllegalArgumentException.class, () -> sums.add(0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> sums.add(0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> sums.add(1 << 27, 1, 0));
        sums.add((1 << 27) - 1, (1L << 36) - 1, 0);
        assertEquals(2 * ((1L << 36) - 1), sums.support().count());
        assertEquals((1 << 27) - 1, people((1 << 27) - 1, 1, 7).only());
    }

    @Test
    void onlyNamesTheOneThereIs() {
        assertEquals(-1, new PersonSums().only());
        assertEquals(3, people(3, 1, 1).only());
        assertEquals(-1, people(3, 2, 1).only());
        PersonSums idle = people(3, 1, 1);
        idle.add(4, 0, 7);
        assertEquals(3, idle.only());
    }

    @Test
    void aRestOfNobodyIsSafe() {
        assertTrue(guard.isSafeRest(new PersonSums()));
        assertFalse(guard.isSafeRest(people(0, 1, 1)));
        assertTrue(guard.isSafeRest(people(0, 5, 1)));
    }

    @Test
    void theNextSmallestPartGoesWithOneThatIsTooSmall() {
        Map<String, PersonSums> parts = new LinkedHashMap<>();
        parts.put("large", people(0, 9, 30));
        parts.put("middle", people(10, 6, 20));
        parts.put("small", people(20, 2, 10));
        assertEquals(Set.of("large"), guard.release(parts));
        parts.put("small", people(20, 5, 10));
        assertEquals(Set.of("large", "middle", "small"), guard.release(parts));
        parts.put("small", people(20, 2, 10));
        parts.put("smaller", people(30, 3, 10));
        assertEquals(Set.of("large", "middle"), guard.release(parts), "five people are withheld together");
        assertEquals(Set.of(), guard.release(Map.of("alone", people(0, 1, 1))));
    }
}
