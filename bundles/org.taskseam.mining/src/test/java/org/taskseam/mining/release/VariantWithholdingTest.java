/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VariantWithholdingTest {

    private static final String TWICE = "0123401234";

    private static List<String> variants(Ways ways) {
        return ways.withholding().variants();
    }

    @Test
    void whatFivePeopleDoAndTheMapShowsIsTold() {
        assertEquals(
                List.of("abc", "ac"), variants(new Ways().take(TWICE, "abc").take("01234", "ac")));
        assertEquals(List.of(), variants(new Ways().take("0123", "ab").take("4", "a")));
        assertEquals(List.of(), variants(new Ways().take(TWICE, "abc").take("0", "ac")), "the map lacks a to b");
    }

    /** All arcs are in the map, and without another variant what an arc has beyond those told is one person's. */
    @Test
    void theLeastFrequentHidesTheRest() {
        Ways ways = new Ways().take(TWICE, "ab").take("01234", "abab");
        assertEquals(List.of("ab", "abab"), variants(ways));
        assertEquals(List.of("ab"), variants(ways.take("0", "ababab")));
        assertEquals("-=16 a=23 b=23 | -a ab b- ba", ways.withholding().map(), "of the map nothing is withheld");
    }

    @Test
    void aRestOfFivePeopleIsToldByNothing() {
        Ways ways = new Ways().take(TWICE, "ab").take("01234", "abab");
        for (int person = 0; person < 5; person++) {
            ways.take(String.valueOf(person), "ab".repeat(3 + person));
        }
        assertEquals(List.of("ab", "abab"), variants(ways));
    }

    /** The first arc of the one rest is fine, the last is not. */
    @Test
    void eachArcHasARestOfItsOwn() {
        Ways ways =
                new Ways().take(TWICE, "a").take(TWICE, "b").take("01234", "ab").take("01234", "ba");
        for (int person = 0; person < 5; person++) {
            ways.take(String.valueOf(person), "ab".repeat(2 + person));
        }
        assertEquals(List.of("a", "b", "ab", "ba"), variants(ways));
        assertEquals(List.of("a", "b", "ab"), variants(ways.take("0", "babababababababababababababababa")));
    }

    @Test
    void whatIsWithheldLaterIsGone() {
        Ways.Withholding one = new Ways().take(TWICE, "abc").take("01234", "ac").withholding();
        one.variants.withhold(Sequences.hash(List.of(one.id("a"), one.id("c"))));
        assertEquals(List.of("abc"), one.variants());
        one.arcs.withholdArc(one.arc("c-"));
        assertEquals(List.of(), one.variants());
    }
}
