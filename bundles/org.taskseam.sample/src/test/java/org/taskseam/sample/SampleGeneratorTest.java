/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

class SampleGeneratorTest {

    private static final List<SampleEvent> STANDARD = events(SampleSettings.STANDARD);

    private static List<SampleEvent> events(SampleSettings settings) {
        List<SampleEvent> events = new ArrayList<>();
        new SampleGenerator(settings).generate(events::add, Progress.NONE);
        return events;
    }

    @Test
    void theSameSettingsGiveTheSameBytesForEver() throws Exception {
        String digest = "3ec4bf495f4529ea0990d8ab359be9d241fcf6d87946ba60d751760bc52a0917";
        assertEquals(digest, sha256(csv(new SampleSettings(2, 12, 7))), "If the change is meant, write the new digest");
        assertEquals(csv(new SampleSettings(1, 3, 5)), csv(new SampleSettings(1, 3, 5)));
    }

    @Test
    void anotherSeedGivesOtherEvents() throws Exception {
        assertTrue(!csv(new SampleSettings(1, 1, 1)).equals(csv(new SampleSettings(1, 1, 2))));
    }

    @Test
    void moreDaysAndPeopleLeaveTheFirstOnesAsTheyAre() {
        List<SampleEvent> one = events(new SampleSettings(1, 1, 3));
        List<SampleEvent> many = events(new SampleSettings(2, 2, 3));
        assertEquals(one, many.subList(0, one.size()));
    }

    @Test
    void theOfficeHasTwelvePeopleThreeTeamsEightApplicationsAndSevenTaskTypes() {
        Map<String, Set<String>> teams = STANDARD.stream()
                .collect(Collectors.groupingBy(
                        SampleEvent::team, TreeMap::new, Collectors.mapping(SampleEvent::person, Collectors.toSet())));
        assertEquals(List.of(5, 2, 5), teams.values().stream().map(Set::size).toList());
        assertEquals(8, distinct(e -> e.application()).size());
        assertEquals(7, distinct(e -> e.taskType()).size());
        for (String type : distinct(e -> e.taskType())) {
            long people = STANDARD.stream()
                    .filter(e -> type.equals(e.taskType()))
                    .map(SampleEvent::person)
                    .distinct()
                    .count();
            assertTrue(people >= 5, type + " is done by " + people);
        }
    }

    private static Set<String> distinct(Function<SampleEvent, String> field) {
        return STANDARD.stream()
                .map(field)
                .filter(v -> v != null && !v.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsPastedIsWhatThePersonCopiedLastForTheSameTask() {
        Map<Integer, String> clipboard = new HashMap<>();
        int pastes = 0;
        int acrossApplications = 0;
        Map<Integer, String> source = new HashMap<>();
        for (SampleEvent event : STANDARD) {
            if (event.action().equals("copy")) {
                clipboard.put(event.instance(), event.clipboard());
                source.put(event.instance(), event.application());
            } else if (event.action().equals("paste")) {
                assertEquals(clipboard.get(event.instance()), event.value(), event::toString);
                pastes++;
                acrossApplications += source.get(event.instance()).equals(event.application()) ? 0 : 1;
            }
        }
        assertTrue(pastes > 5_000, pastes + " pastes");
        assertTrue(acrossApplications > pastes / 2, acrossApplications + " across applications");
    }

    @Test
    void aPersonDoesOneThingAtATime() {
        Map<String, OffsetDateTime> last = new HashMap<>();
        for (SampleEvent event : STANDARD) {
            OffsetDateTime before = last.put(event.person(), event.time());
            assertTrue(before == null || before.isBefore(event.time()), event::toString);
        }
    }

    @Test
    void tasksInterleaveAndSomeTimeBelongsToNone() {
        Map<String, Set<Integer>> left = new HashMap<>();
        Map<String, Integer> current = new HashMap<>();
        Set<Integer> resumed = new HashSet<>();
        int none = 0;
        for (SampleEvent event : STANDARD) {
            if (event.instance() < 0) {
                none++;
                continue;
            }
            Integer before = current.put(event.person(), event.instance());
            Set<Integer> earlier = left.computeIfAbsent(event.person(), p -> new HashSet<>());
            if (before != null && before != event.instance()) {
                earlier.add(before);
            }
            if (earlier.contains(event.instance())) {
                resumed.add(event.instance());
            }
        }
        assertTrue(resumed.size() > 300, resumed.size() + " tasks resumed");
        assertTrue(none > STANDARD.size() / 50 && none < STANDARD.size() / 10, none + " events of no task");
    }

    @Test
    void theLogHasTheEventsOfTheCsv() {
        SampleGenerator generator = new SampleGenerator(new SampleSettings(1, 12, 1));
        EventLog log = generator.log();
        EventLog labelled = generator.labelledLog();
        List<SampleEvent> events = events(new SampleSettings(1, 12, 1));
        assertEquals(events.size(), log.size());
        assertEquals(12, log.actorCount());
        assertTrue(!log.has(Attribute.CASE), "the truth stays apart");
        long tasks = events.stream()
                .filter(e -> e.taskType() != null)
                .map(SampleEvent::instance)
                .distinct()
                .count();
        assertEquals(tasks, Cases.of(labelled, CaseNotion.column("task")).count());
    }

    @Test
    void truthNamesEveryEventOnce() throws IOException {
        StringWriter text = new StringWriter();
        Consumer<SampleEvent> truth = SampleCsv.truth(text);
        List<SampleEvent> events = events(new SampleSettings(1, 1, 1));
        events.forEach(truth);
        String[] lines = text.toString().split("\n");
        assertEquals("event_id,instance,type", lines[0]);
        assertEquals(events.size() + 1, lines.length);
        assertTrue(lines[1].equals("1,,"), lines[1]);
        assertTrue(lines[2].matches("2,1,[A-Z].+"), lines[2]);
    }

    @Test
    void generationCanBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        SampleGenerator generator = new SampleGenerator(SampleSettings.STANDARD);
        assertThrows(CancellationException.class, () -> generator.generate(e -> {}, cancelled));
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SampleSettings(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleSettings(1, SampleSettings.MAX_PEOPLE + 1, 1));
    }

    private static String csv(SampleSettings settings) throws IOException {
        StringWriter text = new StringWriter();
        new SampleGenerator(settings).generate(SampleCsv.events(text), Progress.NONE);
        return text.toString();
    }

    private static String sha256(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
