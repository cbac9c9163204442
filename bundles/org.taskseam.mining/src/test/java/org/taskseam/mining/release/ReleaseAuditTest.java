/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.mining.release.LinearAudit.Column;

class ReleaseAuditTest {

    private static String audited(Ways ways) {
        Ways.Withholding after = ways.withholding().audited();
        return after.map() + " " + after.variants();
    }

    /** Only one person ever did b alone: b's starts are five more than a to b otherwise, with it six. */
    @Test
    void aCountThatDiffersByOnePersonsWayGivesWay() {
        Ways ways = new Ways().take("01234", "ac").take("01234", "bb").take("3", "b");
        assertEquals("-=11 a=5 b=11 c=5 | -a -b ac b- bb c-", ways.withholding().map());
        assertEquals("-=11 a=5 b>6 c=5 | -a -b ac b- c- [ac]", audited(ways));
    }

    @Test
    void whatTellsOfNobodyStays() {
        assertEquals(
                "-=15 a=15 b=10 c=15 | -a ab ac bc c- [abc, ac]",
                audited(new Ways().take("0123401234", "abc").take("01234", "ac")));
    }

    /** What two did together is nobody's alone. */
    @Test
    void whatSeveralDoTogetherTellsOfNeither() {
        Ways ways = new Ways().take("01234", "ac").take("01234", "bb");
        assertEquals("-=11 a=5 b=13 c=5 | -a -b ac b- bb c- [ac]", audited(ways.together("034", "bbb")));
        assertEquals(
                "->5 a=5 b>7 c=5 | -a ac bb c- [ac]",
                audited(new Ways().take("01234", "ac").take("01234", "bb").take("3", "bbb")));
    }

    /** More than could be held against each other in time: the most frequent are told. */
    @Test
    void ofVeryManyTheMostFrequentAreTold() {
        Ways ways = new Ways();
        for (int way = 0; way < 520; way++) {
            ways.take(way < 310 ? "012345" : "01234", String.valueOf((char) (0x4E00 + way)));
        }
        Ways.Withholding after = ways.withholding();
        assertEquals(520, after.variants().size());
        after.audited();
        assertEquals(300, after.variants().size());
        long exact = after.support.activities().keySet().stream()
                .filter(activity -> after.arcs.shows(activity) && after.arcs.isExact(activity))
                .count();
        assertEquals(300, exact);
        assertEquals(1_000, after.map().split("[|]")[1].trim().split(" ").length);
        assertTrue(after.arcs.shows(after.id("\u4e00")) && after.arcs.isExact(after.id("\u4e00")));
        assertTrue(after.variants().contains("\u4e00"));
    }

    /** Nobody is told of afterwards, and where nobody was told of before, nothing is withheld. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterItNobodyIsToldOf(long seed) {
        Random random = new Random(seed);
        int mended = 0;
        int left = 0;
        for (int round = 0; round < 150; round++) {
            Ways.Withholding release = ArcWithholdingTest.random(random).withholding();
            String before = release.map() + release.variants();
            boolean tells = tells(release);
            release.audited();
            String after = release.map() + release.variants();
            assertEquals(tells, !before.equals(after), before + " then " + after);
            assertTrue(!tells(release), after);
            mended += tells ? 1 : 0;
            left += tells ? 0 : 1;
        }
        assertTrue(mended > 15 && left > 15, mended + " mended, " + left + " left");
    }

    /** A long case is known by stretches: who differs in the last one only is found. */
    @Test
    void longCasesTellByTheirStretches() {
        String habit = "ab".repeat(10);
        Ways ways = new Ways().take("01234", habit).take("01234", "ba").take("2", habit + "abb");
        assertEquals("-=11 a=66 b>66 | -a -b a- ab b- ba", ways.withholding().map());
        assertEquals("->6 a=66 b>61 | -a ab ba []", audited(ways));
    }

    /** Answers and cases as the attacker has them; a case of more than one person is nobody's. */
    private static boolean tells(Ways.Withholding release) {
        Map<Object, Integer> answers = new HashMap<>();
        release.support.arcs().keySet().stream()
                .filter(arc -> release.arcs.shows(CaseSupport.from(arc), CaseSupport.to(arc)))
                .forEach(arc -> answers.put(arc, answers.size()));
        release.support.activities().keySet().stream()
                .filter(activity -> release.arcs.shows(activity) && release.arcs.isExact(activity))
                .forEach(activity -> answers.put(activity, answers.size()));
        if (release.arcs.isExact(CaseSupport.OUTSIDE)) {
            answers.put(CaseSupport.OUTSIDE, answers.size());
        }
        release.variants().forEach(variant -> answers.put(variant, answers.size()));
        Map<Integer, Collection<Column>> people = new HashMap<>();
        Set<Column> shared = new HashSet<>();
        EventCursor events = release.cases.cursor();
        for (int c = 0; c < release.cases.count(); c++) {
            release.cases.open(c, events);
            List<Integer> way = new ArrayList<>();
            Set<Integer> who = new HashSet<>();
            while (events.next()) {
                way.add(release.log.activities().get(events.row()));
                who.add(release.log.actor(events.row()));
            }
            (who.size() > 1 ? shared : people.computeIfAbsent(who.iterator().next(), k -> new HashSet<>()))
                    .add(column(release, answers, way));
        }
        return Elimination.tellsOfSomebody(answers.size(), List.copyOf(people.values()), shared);
    }

    private static Column column(Ways.Withholding release, Map<Object, Integer> answers, List<Integer> way) {
        TreeMap<Integer, Integer> adds = new TreeMap<>();
        List<Object> told = new ArrayList<>();
        int before = CaseSupport.OUTSIDE;
        StringBuilder letters = new StringBuilder();
        for (int activity : way) {
            told.add(CaseSupport.key(before, activity));
            told.add(activity);
            letters.append(release.log.activities().dictionary().text(activity));
            before = activity;
        }
        told.addAll(List.of(CaseSupport.key(before, CaseSupport.OUTSIDE), CaseSupport.OUTSIDE, letters.toString()));
        for (Object answer : told) {
            if (answers.containsKey(answer)) {
                adds.merge(answers.get(answer), 1, Integer::sum);
            }
        }
        return new Column(
                adds.keySet().stream().mapToInt(Integer::intValue).toArray(),
                adds.values().stream().mapToInt(Integer::intValue).toArray());
    }
}
