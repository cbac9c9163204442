/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.Progress;

/** What is written is read back as it was, whatever the texts are; an empty text counts as no value. */
class RoundTripTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("case:concept:name", Attribute.CASE),
            Column.text("concept:name", Attribute.ACTIVITY),
            Column.text("app", Attribute.APPLICATION),
            Column.text("free text", Nature.DATA),
            Column.number("length", Attribute.VALUE_LENGTH));

    /** One event; the step keeps an actor's times apart, so that their order is certain. */
    record Event(
            int actor, int step, int offset, String caseName, String activity, String app, String text, int length) {}

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<String> name =
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12).map(RoundTripTest::storable);
        Arbitrary<String> maybe = Arbitraries.oneOf(
                Arbitraries.just(""),
                name,
                Arbitraries.strings().withChars(",;\t\"'\r\n<>& \u00e4x").ofMaxLength(30));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 100_000_000),
                        Arbitraries.integers().between(-18 * 60, 18 * 60),
                        Arbitraries.of("c1", "c2", "\u00e4\"c,3"),
                        name,
                        maybe.map(RoundTripTest::storable),
                        maybe.map(RoundTripTest::storable),
                        Arbitraries.integers().between(-1, 1000))
                .as(Event::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** A text that UTF-8 and XML 1.0 can hold; surrogates that stand alone cannot even be written. */
    private static String storable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? "-" : kept.toString();
    }

    private static EventLog log(List<Event> events) {
        EventRows rows = new EventRows(COLUMNS);
        long time = 1_700_000_000_000L;
        for (Event event : events) {
            time += event.step;
            rows.event(time, event.offset, "actor " + event.actor)
                    .text(0, event.caseName)
                    .text(1, event.activity)
                    .text(2, event.app.isEmpty() ? null : event.app)
                    .text(3, event.text.isEmpty() ? null : event.text);
            if (event.length >= 0) {
                rows.number(4, event.length);
            }
        }
        return rows.toLog();
    }

    private static void assertRoundTrip(EventLog log, String format, String name) throws IOException {
        Path file = Files.createTempFile("round", name);
        try {
            LogFormats.write(log, format, CaseNotion.own(log), file, Progress.NONE);
            Mapping mapping =
                    Mapping.EMPTY.with("time:timestamp", Role.TIME).with("org:resource", Role.of(Attribute.ACTOR));
            String head = name.startsWith(".xes")
                    ? ""
                    : Files.readString(file).lines().findFirst().orElse("");
            for (Column column : COLUMNS) {
                if (head.contains(column.name()) || written(log, column)) {
                    Role role = column.attribute() == null ? Role.DATA : Role.of(column.attribute());
                    mapping = mapping.with(column.name(), role);
                }
            }
            ReadOptions options = ReadOptions.defaults()
                    .withMapping(
                            name.startsWith(".xes")
                                    ? mapping
                                    : mapping.set("delimiter", ",").set("header", "yes"));
            ReadResult result = LogFormats.installed().byId(format).read(file, options, Progress.NONE);
            assertEquals(
                    byActor(log), byActor(result.log()), () -> result.detected().toString());
        } finally {
            Files.delete(file);
        }
    }

    /** Actors with equally many events may change places; the order inside an actor is kept. */
    private static List<String> byActor(EventLog log) {
        List<String> texts = LogTexts.of(log);
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < log.size(); row++) {
            rows.add(row);
        }
        rows.sort(java.util.Comparator.comparing(row -> log.actors().text(log.actor(row))));
        return rows.stream().map(texts::get).toList();
    }

    /** XES has a key only if an event has a value. */
    private static boolean written(EventLog log, Column column) {
        int index = log.indexOf(column.name());
        for (int row = 0; row < log.size(); row++) {
            boolean value = column.kind() == Column.Kind.TEXT
                    ? log.text(index, row) != null
                    : log.numbers(index).get(row) != org.taskseam.eventlog.NumberColumn.NONE;
            if (value) {
                return true;
            }
        }
        return false;
    }

    @Property(tries = 300)
    void csv(@ForAll("events") List<Event> events) throws IOException {
        assertRoundTrip(log(events), "csv", ".csv");
    }

    @Property(tries = 300)
    void xes(@ForAll("events") List<Event> events) throws IOException {
        assertRoundTrip(log(events), "xes", ".xes");
    }

    @Property(tries = 30)
    void packedXes(@ForAll("events") List<Event> events) throws IOException {
        assertRoundTrip(log(events), "xes", ".xes.gz");
    }

    /** More rows than a buffer holds, so that rows and tags lie across its end. */
    @Property(tries = 3)
    void acrossBuffers(@ForAll("events") List<Event> events) throws IOException {
        List<Event> many = new ArrayList<>();
        while (many.size() < 30_000) {
            many.addAll(events);
        }
        EventLog log = log(many);
        assertRoundTrip(log, "csv", ".csv");
        assertRoundTrip(log, "xes", ".xes");
    }
}
