/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.privacy.guard.PersonSums;

/** Maps as {@link Ways.Withholding#map()} writes them. */
class ArcWithholdingTest {

    private static final String TWICE = "0123401234";
    private static final String TEN = "0123456789";

    private static String map(Ways ways) {
        return ways.withholding().map();
    }

    @Test
    void whatFiveDoAlikeIsTold() {
        assertEquals("-=5 a=5 b=5 | -a ab b-", map(new Ways().take("01234", "ab")));
        assertEquals(
                "-=15 a=15 b=10 c=15 | -a ab ac bc c-",
                map(new Ways().take(TWICE, "abc").take("01234", "ac")));
    }

    @Test
    void whatFourDoOrOneMostlyIsNot() {
        assertEquals("->0 | ", map(new Ways().take("0123", "ab")));
        assertEquals("->0 | ", map(new Ways().take("01234", "ab").take("0000", "ab")));
        assertEquals(
                "-=8 a=8 b=8 | -a ab b-", map(new Ways().take("01234", "ab").take("000", "ab")));
    }

    /** An activity that is frequent with many, but has most of its cases with one. */
    @Test
    void anActivityStandsOnItsCasesToo() {
        assertEquals("->0 | ", map(new Ways().take("1234", "aaaa").take("000000", "a")));
        assertEquals("-=6 a>6 | -a a-", map(new Ways().take("1234", "aaaa").take("00", "a")));
    }

    /** One person went another way once: counts become sums of arcs, so that no rest is that way. */
    @Test
    void aCountGivesWayWhereItsRestIsOnePersons() {
        assertEquals(
                "-=11 a>11 b=11 | -a ab b-", map(new Ways().take(TWICE, "ab").take("0", "aab")));
        assertEquals("-=11 a>11 c>11 | -a c-", map(new Ways().take(TWICE, "abc").take("0", "ac")));
    }

    /** Without counts, ends less starts of an activity still tell of the one who went back: frequent arcs go, too. */
    @Test
    void arcsGoWhereTheDifferenceOfInAndOutIsOnePersons() {
        assertEquals("->10 b>10 | b-", map(new Ways().take(TWICE, "ab").take("0", "ba")));
        assertEquals("->10 a>10 b>10 | -a b-", map(new Ways().take(TWICE, "ab").together("01", "ba")));
    }

    /** What five people do, each in a way of his or her own, hides each of them. */
    @Test
    void waysOfSeveralHideEachOther() {
        Ways ways = new Ways().take(TWICE, "ab").take("01234", "ba");
        assertEquals("-=15 a=15 b=15 | -a -b a- ab b- ba", map(ways));
        Ways skips = new Ways().take(TWICE, "ab");
        for (int person = 0; person < 5; person++) {
            skips.take(String.valueOf(person), "a" + "cdefg".charAt(person) + "b");
        }
        assertEquals(
                "-=15 a=15 b=15 | -a ab b-", map(skips), "also where each does something of which nothing is told");
    }

    /** Two parts that only one person's steps join: the sums over each part would tell of these steps. */
    @Test
    void whatOnlyOnePersonJoinsIsNotCutOff() {
        Ways apart = new Ways().take(TEN, "ab").take(TEN, "cd");
        assertEquals("-=20 a=10 b=10 c=10 d=10 | -a -c ab b- cd d-", map(apart));
        assertEquals(
                "-=22 a>11 b>11 c>11 d>11 | -a -c b- d-",
                map(apart.take("5", "ad").take("6", "cb")));
        assertEquals(
                "-=22 d>11 | d-",
                map(new Ways().take(TEN, "ab").take(TEN, "cd").take("5", "ad").take("5", "cb")));
    }

    @Test
    void whatIsWithheldLaterIsInNoSum() {
        Ways.Withholding map = new Ways().take(TWICE, "abc").take("01234", "ac").withholding();
        map.arcs.withholdArc(map.arc("ab"));
        map.arcs.withholdArc(map.arc("ab"));
        assertEquals("-=15 a=15 b=10 c=15 | -a ac bc c-", map.map());
        assertEquals(5, map.arcs.told(map.id("a")) - 10, "fifteen begin with it");
        map.arcs.withholdArc(map.arc("-a"));
        assertEquals(5, map.arcs.told(map.id("a")));
        map.arcs.withholdCount(map.id("a"));
        map.arcs.withholdCount(map.id("b"));
        map.arcs.withholdArc(map.arc("bc"));
        assertEquals("-=15 a>5 b>0 c=15 | ac c-", map.map());
        map.arcs.withholdWhatIsEmpty();
        assertEquals("-=15 a>5 c=15 | ac c-", map.map());
        assertFalse(map.arcs.shows(map.id("b")));
        map.arcs.withholdCount(CaseSupport.OUTSIDE);
        assertEquals(15, map.arcs.told(CaseSupport.OUTSIDE));
        assertFalse(map.arcs.isExact(CaseSupport.OUTSIDE));
    }

    /**
     * The two rules of the class, asked of what it left of random maps, each in the plainest way. How much is told stands
     * here, too: withholding everything would be safe.
     */
    @ParameterizedTest
    @CsvSource({"1, 2247, 534, 478", "2, 2171, 556, 465", "3, 1997, 506, 480"})
    void noRestAndNoCutIsOnePersons(long seed, int arcs, int counts, int bounds) {
        Random random = new Random(seed);
        int shown = 0;
        int exact = 0;
        int lowerBounds = 0;
        for (int round = 0; round < 300; round++) {
            Ways.Withholding map = random(random).withholding();
            for (long arc : map.support.arcs().keySet()) {
                int from = CaseSupport.from(arc);
                int to = CaseSupport.to(arc);
                if (map.arcs.shows(from, to)) {
                    shown++;
                    assertTrue(Ways.GUARD.allows(map.support.arcs().get(arc)), map.map());
                    assertTrue(isShown(map, from) && isShown(map, to), map.map());
                }
            }
            for (int activity : map.support.activities().keySet()) {
                if (map.arcs.shows(activity)) {
                    exact += map.arcs.isExact(activity) ? 1 : 0;
                    lowerBounds += map.arcs.isExact(activity) ? 0 : 1;
                    restIsSafe(map, activity);
                }
            }
            noCutIsOnePersons(map);
        }
        assertEquals(List.of(arcs, counts, bounds), List.of(shown, exact, lowerBounds));
    }

    /** Habits of all, and a few cases of few. */
    static Ways random(Random random) {
        Ways ways = new Ways();
        int activities = 3 + random.nextInt(4);
        String people = TEN.substring(0, 5 + random.nextInt(4));
        for (int habit = 1 + random.nextInt(activities); habit > 0; habit--) {
            ways.take(people, way(activities, random));
        }
        for (int own = random.nextInt(activities); own > 0; own--) {
            int person = random.nextInt(people.length());
            ways.take(people.substring(person, person + 1), way(activities, random));
        }
        return ways;
    }

    private static String way(int activities, Random random) {
        StringBuilder way = new StringBuilder();
        for (int step = random.nextInt(5); step >= 0; step--) {
            way.append((char) ('a' + random.nextInt(activities)));
        }
        return way.toString();
    }

    private static boolean isShown(Ways.Withholding map, int vertex) {
        return vertex == CaseSupport.OUTSIDE || map.arcs.shows(vertex);
    }

    private static void restIsSafe(Ways.Withholding map, int activity) {
        PersonSums out = new PersonSums();
        PersonSums in = new PersonSums();
        PersonSums both = new PersonSums();
        withheld(map).forEach((arc, people) -> {
            if (CaseSupport.from(arc) == activity) {
                out.addAll(people);
            }
            if (CaseSupport.to(arc) == activity) {
                in.addAll(people);
            }
            if (CaseSupport.from(arc) == activity ^ CaseSupport.to(arc) == activity) {
                both.addAll(people);
            }
        });
        if (map.arcs.isExact(activity)) {
            assertTrue(Ways.GUARD.isSafeRest(out) && Ways.GUARD.isSafeRest(in), map.map());
        } else {
            assertTrue(Ways.GUARD.isSafeRest(both) || onlyRepeats(map, activity), map.map());
        }
    }

    private static boolean onlyRepeats(Ways.Withholding map, int activity) {
        return map.support.arcs().keySet().stream()
                .filter(arc -> CaseSupport.from(arc) == activity ^ CaseSupport.to(arc) == activity)
                .noneMatch(arc -> map.arcs.shows(CaseSupport.from(arc), CaseSupport.to(arc)));
    }

    private static Map<Long, PersonSums> withheld(Ways.Withholding map) {
        Map<Long, PersonSums> withheld = new HashMap<>(map.support.arcs());
        withheld.keySet().removeIf(arc -> map.arcs.shows(CaseSupport.from(arc), CaseSupport.to(arc)));
        return withheld;
    }

    /** No steps of one person alone hold parts together of both of which something is told, on whatever way between them. */
    private static void noCutIsOnePersons(Ways.Withholding map) {
        Map<Long, PersonSums> withheld = withheld(map);
        Set<String> told = told(map);
        withheld.values().stream()
                .map(PersonSums::only)
                .distinct()
                .filter(only -> only >= 0)
                .forEach(only -> {
                    List<Long> others = new ArrayList<>(withheld.keySet());
                    others.removeIf(other -> withheld.get(other).only() == only);
                    for (String vertex : told) {
                        List<String> held = part(map, List.copyOf(withheld.keySet()), vertex);
                        held.retainAll(told);
                        assertTrue(part(map, others, vertex).containsAll(held), map.map());
                    }
                });
    }

    private static Set<String> told(Ways.Withholding map) {
        Set<String> told = new HashSet<>();
        for (int activity : map.support.activities().keySet()) {
            if (map.arcs.shows(activity)) {
                told.addAll(Set.of("out" + activity, "in" + activity));
            }
        }
        if (!told.isEmpty()) {
            told.addAll(Set.of("out" + CaseSupport.OUTSIDE, "in" + CaseSupport.OUTSIDE));
        }
        return told;
    }

    /** What hangs together with a row (out) or a column (in) by arcs; without a true count they are one. */
    private static List<String> part(Ways.Withholding map, List<Long> arcs, String start) {
        List<String> part = new ArrayList<>(List.of(start));
        for (int next = 0; next < part.size(); next++) {
            String vertex = part.get(next);
            int activity = Integer.parseInt(vertex.replaceAll("[a-z]", ""));
            if (!map.arcs.isExact(activity)) {
                add(part, "out" + activity);
                add(part, "in" + activity);
            }
            for (long arc : arcs) {
                if (vertex.equals("out" + CaseSupport.from(arc))) {
                    add(part, "in" + CaseSupport.to(arc));
                }
                if (vertex.equals("in" + CaseSupport.to(arc))) {
                    add(part, "out" + CaseSupport.from(arc));
                }
            }
        }
        return part;
    }

    private static void add(List<String> part, String vertex) {
        if (!part.contains(vertex)) {
            part.add(vertex);
        }
    }
}
