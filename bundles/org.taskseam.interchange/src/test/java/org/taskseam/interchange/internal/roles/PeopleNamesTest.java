/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.roles;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleNamesTest {

    private static final List<String> NAMES = List.of(
            "Anna Andersson",
            "Ali O\u2019Brien",
            "alice_smith",
            "Andr\u00e9-Pierre, Claire",
            " Anja\u2003",
            "ANDREW T. J. Miller",
            "\u00c7elik Ay\u015fe",
            "Bob",
            "-Carla-");

    private static boolean areNames(String... others) {
        List<String> values = new ArrayList<>(NAMES);
        values.addAll(List.of(others));
        return PeopleNames.are(values);
    }

    @Test
    void oneOfTenMayBeSomethingElse() {
        assertTrue(areNames("user 12"));
        assertFalse(areNames("user 12", "user 13"));
        assertFalse(PeopleNames.are(List.of("user 12", "Bob", "Anna", "Carla")), "one of four");
    }

    @Test
    void wordsOfWorkAreShapedLikeNamesAndAreNone() {
        assertFalse(PeopleNames.are(List.of("open", "scroll", "Post invoice", "Bob")));
    }

    @Test
    void whatHasNoWordOrTooManyIsNoName() {
        for (String other : List.of("", " - ", "Anna and Bob went to work", "Anna (sick)", "\uD83D\uDE00 Anna")) {
            assertTrue(areNames(other), other);
            assertFalse(areNames(other, other + ","), other);
        }
    }

    @Test
    void nothingIsNoName() {
        assertFalse(PeopleNames.are(List.of()));
    }
}
