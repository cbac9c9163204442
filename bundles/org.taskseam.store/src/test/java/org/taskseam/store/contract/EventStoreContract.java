/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;
import org.taskseam.eventlog.NumberColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.store.Batch;
import org.taskseam.store.Document;
import org.taskseam.store.EventQuery;
import org.taskseam.store.EventStore;
import org.taskseam.store.EventStores;
import org.taskseam.store.StoreException;

/** What every {@link EventStore} must do. An implementation extends this class and says how a store is made. */
public abstract class EventStoreContract {

    protected static final List<Column> COLUMNS = List.of(
            Column.text("activity", Attribute.ACTIVITY),
            Column.text("app", Attribute.APPLICATION),
            Column.text("case", Attribute.CASE),
            Column.text("note", Nature.DATA),
            Column.number("length", Attribute.VALUE_LENGTH));

    private EventStore store = EventStores.inMemory();

    /** @return a new, empty store */
    protected abstract EventStore create() throws Exception;

    /** @return the store, closed and opened again; the store itself where it can't be opened again */
    protected abstract EventStore reopen(EventStore store) throws Exception;

    @BeforeEach
    void createStore() throws Exception {
        store = create();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void anEmptyStoreHasNoEvents() {
        EventLog log = store.scan(EventQuery.all(), Progress.NONE);
        assertEquals(0, log.size());
        assertEquals(0, log.actorCount());
        assertEquals(0, store.statistics().events());
        assertNull(store.statistics().first());
        assertEquals(0, store.erase(EventFilter.all(), Progress.NONE));
        store.compact(Progress.NONE);
    }

    @Test
    void whatWasAppendedIsRead() throws Exception {
        EventLog log = log(1, 9000, 3);
        assertTrue(store.append(Batch.of("b", log)));
        assertSameEvents(log, store.scan(EventQuery.all(), Progress.NONE));
        store = reopen(store);
        EventLog read = store.scan(EventQuery.all(), Progress.NONE);
        assertSameEvents(log, read);
        assertEquals(COLUMNS, read.columns());
        assertEquals(COLUMNS, store.columns());
        assertEquals(log.sessionCount(), read.sessionCount());
        assertEquals(9000, store.statistics().events());
        assertEquals(3, store.statistics().actors());
        assertEquals(Instant.ofEpochMilli(earliest(log)), store.statistics().first());
        assertEquals(Set.of("actor 0", "actor 1", "actor 2"), store.actors());
    }

    @Test
    void repeatingABatchIsHarmless() throws Exception {
        EventLog log = log(1, 500, 2);
        assertTrue(store.append(Batch.of("b", log)));
        assertFalse(store.append(Batch.of("b", log)));
        store = reopen(store);
        assertFalse(store.append(Batch.of("b", log)));
        assertEquals(500, store.statistics().events());
    }

    @Test
    void rangesAndFurtherLogsAddUp() throws Exception {
        EventLog log = log(1, 5000, 3);
        for (int row = 0; row < log.size(); row += 700) {
            assertTrue(store.append(new Batch("r" + row, log, row, Math.min(row + 700, log.size()))));
            if (row == 2100) {
                store = reopen(store);
            }
        }
        assertSameEvents(log, store.scan(EventQuery.all(), Progress.NONE));
        EventLog more = log(2, 3000, 5);
        assertTrue(store.append(Batch.of("more", more)));
        EventLog both = store.scan(EventQuery.all(), Progress.NONE);
        List<String> expected = events(log);
        expected.addAll(events(more));
        assertEquals(
                expected.stream().sorted().toList(),
                events(both).stream().sorted().toList());
    }

    @Test
    void severalRangesAtOnceAreAddedAsAWholeWithoutThoseThatAreThere() throws Exception {
        EventLog log = log(1, 9000, 2);
        List<Batch> ranges = new ArrayList<>();
        for (int row = 0; row < log.size(); row += 1000) {
            ranges.add(new Batch("r" + row, log, row, row + 1000));
        }
        assertTrue(store.append(ranges.get(3)));
        assertEquals(5, store.append(ranges.subList(0, 6)));
        store = reopen(store);
        assertEquals(3, store.append(ranges));
        assertEquals(0, store.append(ranges));
        assertEquals(0, store.append(List.of()));
        EventLog other = log(2, 10, 1);
        assertEquals(1, store.append(List.of(Batch.of("twice", other), Batch.of("twice", other))));
        assertEquals(9010, store.statistics().events());
        List<String> expected = events(log);
        expected.addAll(events(other));
        store = reopen(store);
        assertEquals(
                expected.stream().sorted().toList(),
                events(store.scan(EventQuery.all(), Progress.NONE)).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void rangesThatFollowEachOtherShareTheirBlocks() {
        EventLog log = log(1, 6000, 1);
        List<Batch> ranges = new ArrayList<>();
        for (int row = 0; row < log.size(); row += 100) {
            ranges.add(new Batch("r" + row, log, row, row + 100));
        }
        assertEquals(60, store.append(ranges));
        assertEquals(3, store.statistics().blocks());
        assertEquals(1, store.statistics().small());
    }

    @Test
    void blocksThatEarlierVersionsHeldForFullAreLeftAsTheyAre() {
        EventLog log = log(1, 3 * 1984, 1);
        for (int row = 0; row < log.size(); row += 1984) {
            store.append(new Batch("r" + row, log, row, row + 1984));
        }
        assertEquals(0, store.statistics().small());
        store.compact(Progress.NONE);
        assertEquals(3, store.statistics().blocks());
        assertSameEvents(log, store.scan(EventQuery.all(), Progress.NONE));
    }

    @Test
    void onlyColumnsThatAreAskedForAreRead() {
        store.append(Batch.of("b", log(1, 3000, 2)));
        EventLog read = store.scan(EventQuery.of(Attribute.CASE), Progress.NONE);
        assertEquals(List.of("activity", "case"), names(read));
        EventLog note = store.scan(EventQuery.of().withColumns("note", "no such column"), Progress.NONE);
        assertEquals(List.of("activity", "note"), names(note));
    }

    @Test
    void aFilterGivesWhatTheLogsFilterGives() {
        EventLog log = log(1, 20_000, 4);
        store.append(Batch.of("b", log));
        long middle = log.timeMillis(log.firstRow(1) + 2000);
        for (EventFilter filter : List.of(
                EventFilter.all().withActors(Set.of("actor 1", "nobody")),
                EventFilter.all().withPeriod(Instant.ofEpochMilli(middle), Instant.ofEpochMilli(middle + 900_000)),
                EventFilter.all().withApplications(Set.of("app 2")).withActors(Set.of("actor 0", "actor 3")),
                EventFilter.all().withActivities(Set.of("activity 3", "activity 4")),
                EventFilter.all().withActors(Set.of()))) {
            EventLog expected = log.filter(filter);
            EventLog read = store.scan(EventQuery.all().where(filter), Progress.NONE);
            assertEquals(expected.actorCount(), read.actorCount());
            assertSameEvents(expected, read);
        }
    }

    @Test
    void laterLogsMayHaveOtherColumns() throws Exception {
        EventLog log = log(1, 300, 2);
        store.append(Batch.of("old", log));
        EventRows rows = new EventRows(List.of(
                Column.text("Tätigkeit", Attribute.ACTIVITY),
                Column.number("note", Nature.DATA),
                Column.text("page", Attribute.PAGE)));
        rows.event(5, "new actor").text(0, "other").number(1, 17).text(2, "start");
        store.append(Batch.of("new", rows.toLog()));
        store = reopen(store);
        EventLog read = store.scan(EventQuery.all(), Progress.NONE);
        assertEquals(301, read.size());
        assertEquals(List.of("activity", "app", "case", "note", "length", "note (2)", "page"), names(read));
        int row = read.firstRow(read.actors().id("new actor"));
        assertEquals("other", read.text(0, row));
        assertNull(read.text(1, row));
        assertEquals(NumberColumn.NONE, read.numbers(4).get(row));
        assertEquals(17, read.numbers(5).get(row));
        assertEquals("start", read.text(6, row));
        int old = read.firstRow(read.actors().id("actor 0"));
        assertEquals(NumberColumn.NONE, read.numbers(5).get(old));
        assertNull(read.text(6, old));
    }

    @Test
    void erasedEventsAreGoneAndStayGone() throws Exception {
        EventLog log = log(1, 6000, 3);
        store.append(Batch.of("b", log));
        store.putDocument("settings", "{}", 0);
        EventFilter one = EventFilter.all().withActors(Set.of("actor 1"));
        assertEquals(log.filter(one).size(), store.erase(one, Progress.NONE));
        assertEquals(Set.of("actor 0", "actor 2"), store.actors());
        assertSameEvents(log.without(one), store.scan(EventQuery.all(), Progress.NONE));
        store = reopen(store);
        assertSameEvents(log.without(one), store.scan(EventQuery.all(), Progress.NONE));
        assertFalse(store.append(Batch.of("b", log)));
        assertEquals("{}", store.document("settings").orElseThrow().text());
        EventLog read = store.scan(EventQuery.all(), Progress.NONE);
        Set<Integer> used = new java.util.HashSet<>();
        for (int row = 0; row < read.size(); row++) {
            used.add(read.texts("case").get(row));
        }
        used.remove(-1);
        assertEquals(used.size(), read.texts("case").dictionary().size());
        store.erase(EventFilter.all(), Progress.NONE);
        assertEquals(0, store.statistics().events());
    }

    @Test
    void erasingAPeriodKeepsTheRest() {
        EventLog log = log(1, 6000, 2);
        store.append(Batch.of("b", log));
        EventFilter period = EventFilter.all()
                .withPeriod(Instant.ofEpochMilli(0), Instant.ofEpochMilli(log.timeMillis(log.firstRow(1) + 1000)));
        long erased = store.erase(period, Progress.NONE);
        assertEquals(log.filter(period).size(), erased);
        assertSameEvents(log.without(period), store.scan(EventQuery.all(), Progress.NONE));
    }

    @Test
    void compactingMergesSmallBlocksAndChangesNoResult() throws Exception {
        EventLog log = log(1, 6000, 2);
        for (int row = 0; row < log.size(); row += 97) {
            store.append(new Batch("r" + row, log, row, Math.min(row + 97, log.size())));
        }
        EventLog before = store.scan(EventQuery.all(), Progress.NONE);
        assertTrue(store.statistics().blocks() > 60);
        store.compact(Progress.NONE);
        assertTrue(store.statistics().blocks() <= 4, store.statistics().toString());
        assertSameEvents(before, store.scan(EventQuery.all(), Progress.NONE));
        store = reopen(store);
        assertSameEvents(before, store.scan(EventQuery.all(), Progress.NONE));
        assertFalse(store.append(Batch.of("r97", log)));
    }

    @Test
    void compactingRanksIdsAnewWhenOthersBecameFrequent() {
        EventRows rare = new EventRows(COLUMNS);
        for (int i = 0; i < 100; i++) {
            rare.event(i, "a").text(0, "rare " + i);
        }
        store.append(Batch.of("rare", rare.toLog()));
        EventRows often = new EventRows(COLUMNS);
        for (int i = 0; i < 5000; i++) {
            often.event(1000 + i, "a").text(0, "often");
        }
        store.append(Batch.of("often", often.toLog()));
        store.compact(Progress.NONE);
        EventLog read = store.scan(EventQuery.all(), Progress.NONE);
        assertEquals(0, read.activities().dictionary().id("often"));
        assertEquals(5100, read.size());
    }

    @Test
    void aCancelledScanOrErasureChangesNothing() {
        EventLog log = log(1, 6000, 3);
        store.append(Batch.of("b", log));
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> store.scan(EventQuery.all(), cancelled));
        assertThrows(CancellationException.class, () -> store.erase(EventFilter.all(), cancelled));
        assertSameEvents(log, store.scan(EventQuery.all(), Progress.NONE));
    }

    @Test
    void documentsHaveVersions() throws Exception {
        assertEquals(1, store.putDocument("b", "one", 0));
        assertEquals(2, store.putDocument("b", "two \u00e4\ud83d\ude00", 1));
        assertEquals(1, store.putDocument("a", "", 0));
        StoreException e = assertThrows(StoreException.class, () -> store.putDocument("b", "three", 1));
        assertTrue(e.getMessage().contains("Somebody else"), e.getMessage());
        store = reopen(store);
        assertEquals(List.of("a", "b"), store.documents());
        assertEquals(
                new Document("b", 2, "two \u00e4\ud83d\ude00"),
                store.document("b").orElseThrow());
        assertEquals(0, store.putDocument("b", null, 2));
        assertTrue(store.document("b").isEmpty());
        assertEquals(1, store.putDocument("large", "x".repeat(1_000_000), 0));
        assertEquals(1_000_000, store.document("large").orElseThrow().text().length());
    }

    @Test
    void aClosedStoreSaysSo() {
        store.close();
        assertTrue(assertThrows(StoreException.class, () -> store.columns())
                .getMessage()
                .contains("closed"));
        store.close();
    }

    /** A log with values of every kind: many and few texts, functions of one another, gaps, offsets, no values. */
    protected static EventLog log(long seed, int size, int actors) {
        Random random = new Random(seed);
        EventRows rows = new EventRows(COLUMNS);
        long time = 1_767_600_000_000L + seed * 100_000_000L;
        for (int i = 0; i < size; i++) {
            time += random.nextInt(3000) + (random.nextInt(300) == 0 ? 4_000_000 : 0);
            int activity = (int) Math.abs(random.nextGaussian() * 12);
            rows.event(time, random.nextInt(9) == 0 ? 120 : 60, "actor " + i % actors)
                    .text(0, "activity " + activity)
                    .text(1, "app " + activity % 4)
                    .text(2, random.nextInt(20) == 0 ? null : "case " + seed + "-" + i / 17)
                    .text(3, random.nextInt(3) == 0 ? "note " + random.nextInt(100_000) : null)
                    .number(4, random.nextInt(4) == 0 ? NumberColumn.NONE : random.nextInt(200) - 20);
        }
        return rows.toLog();
    }

    private static long earliest(EventLog log) {
        long first = Long.MAX_VALUE;
        for (int row = 0; row < log.size(); row++) {
            first = Math.min(first, log.timeMillis(row));
        }
        return first;
    }

    private static List<String> names(EventLog log) {
        return log.columns().stream().map(Column::name).toList();
    }

    /** Compares events actor by actor in their order. */
    protected static void assertSameEvents(EventLog expected, EventLog read) {
        assertEquals(expected.size(), read.size());
        List<String> one = byActor(expected);
        List<String> other = byActor(read);
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.get(i), other.get(i), "event " + i);
        }
    }

    private static List<String> byActor(EventLog log) {
        List<String> all = events(log);
        List<String> sorted = new ArrayList<>();
        List<String> actors = new ArrayList<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            actors.add(log.actors().text(actor));
        }
        actors.stream().sorted().forEach(name -> {
            int actor = actors.indexOf(name);
            sorted.addAll(all.subList(log.firstRow(actor), log.endRow(actor)));
        });
        return sorted;
    }

    private static List<String> events(EventLog log) {
        List<String> events = new ArrayList<>();
        for (int row = 0; row < log.size(); row++) {
            StringBuilder event = new StringBuilder()
                    .append(log.actors().text(log.actor(row)))
                    .append(" | ")
                    .append(log.time(row));
            boolean start = log.session(log.sessionOf(row)).firstRow() == row;
            event.append(start ? " | start" : "");
            for (int c = 0; c < log.columns().size(); c++) {
                boolean text = log.columns().get(c).kind() == Column.Kind.TEXT;
                event.append(" | ")
                        .append(text ? log.text(c, row) : log.numbers(c).get(row));
            }
            events.add(event.toString());
        }
        return events;
    }
}
