/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a log from whole columns in the order of the source. Brings the rows of every actor together, keeps their order
 * unless an actor's clock runs backwards (then sorts that actor's rows by time, equal times in source order), ranks the
 * dictionaries and finds the sessions. Arrays that are handed over must not be used by the caller afterwards. A column may come in
 * pieces, one behind the other, which need not be those of other columns.
 *
 * <p>A log without actors gets one nameless actor; a log without an {@link Attribute#ACTIVITY} column must be given one
 * before {@link #build()}.
 */
public final class EventLogBuilder {

    /** A session ends after this long without an event, unless a column says where sessions end. */
    public static final Duration DEFAULT_SESSION_GAP = Duration.ofMinutes(30);

    /** Name of the only actor of a log that names none. */
    public static final String UNKNOWN_ACTOR = "unknown";

    /** A column as it came. */
    private sealed interface Pending {

        Pending NOTHING = new Numbers(new long[0][]);

        Object sorted(RowOrder order, boolean ranked);
    }

    private record Texts(int[][] ids, Dictionary dictionary) implements Pending {

        @Override
        public IdColumn sorted(RowOrder order, boolean ranked) {
            return ranked
                    ? DictionaryRanking.of(ids, dictionary).ranked(order.arranged(ids))
                    : new IdColumn(order.arranged(ids), dictionary);
        }
    }

    private record Numbers(long[][] values) implements Pending {

        @Override
        public NumberColumn sorted(RowOrder order, boolean ranked) {
            return new NumberColumn(order.arranged(values));
        }
    }

    private long[][] times;
    private final int size;
    private final List<Column> columns = new ArrayList<>();
    private final List<Pending> data = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Offsets offsets = Offsets.UTC;
    private int @Nullable [][] actorIds;
    private int @Nullable [] actorRuns;
    private Dictionary actorNames = Dictionary.of(List.of(UNKNOWN_ACTOR));
    private Duration sessionGap = DEFAULT_SESSION_GAP;
    private @Nullable BitSet sessionMarks;
    private boolean ranked = true;
    private int reordered;

    /** @param times UTC milliseconds of every event, in source order */
    public EventLogBuilder(long[] times) {
        this(new long[][] {times});
    }

    /** @param times UTC milliseconds of every event, in source order, in pieces */
    public EventLogBuilder(long[][] times) {
        this.times = times;
        this.size = Pieces.rows(times);
    }

    /** Gives all events the same offset from UTC. */
    public EventLogBuilder offset(int minutes) {
        offsets = new Offsets(minutes, null);
        return this;
    }

    /** Gives every event its own offset from UTC in minutes. */
    public EventLogBuilder offsets(short[] minutes) {
        requireRows("offsets", minutes.length);
        offsets = new Offsets(0, minutes);
        return this;
    }

    EventLogBuilder offsets(Offsets known) {
        offsets = known;
        return this;
    }

    /** Says who acted. Events without an actor ({@link Dictionary#NONE}) are not allowed. */
    public EventLogBuilder actors(int[] ids, Dictionary dictionary) {
        return actors(new int[][] {ids}, dictionary);
    }

    /** Says who acted, in pieces. */
    public EventLogBuilder actors(int[][] ids, Dictionary dictionary) {
        requireRows("actors", Pieces.rows(ids));
        actorIds = ids;
        actorNames = dictionary;
        return this;
    }

    /**
     * Says who acted where the rows of every actor stand together already, by actor id; ids are kept as they are.
     *
     * @param starts first row of every actor and, last, the number of rows
     */
    public EventLogBuilder actorRuns(int[] starts, Dictionary dictionary) {
        requireRows("actors", starts[starts.length - 1]);
        if (starts.length != dictionary.size() + 1 || starts[0] != 0) {
            throw new IllegalArgumentException(
                    starts.length + " starts of actors do not fit " + dictionary.size() + " names");
        }
        actorRuns = starts;
        actorNames = dictionary;
        return this;
    }

    /** Adds a text column. */
    public EventLogBuilder texts(Column column, int[] ids, Dictionary dictionary) {
        return texts(column, new int[][] {ids}, dictionary);
    }

    /** Adds a text column that comes in pieces. */
    public EventLogBuilder texts(Column column, int[][] ids, Dictionary dictionary) {
        if (column.kind() != Column.Kind.TEXT) {
            throw new IllegalArgumentException("Column \"" + column.name() + "\" is not a text column");
        }
        requireRows(column.name(), Pieces.rows(ids));
        add(column, new Texts(ids, dictionary));
        return this;
    }

    /** Adds a number column. */
    public EventLogBuilder numbers(Column column, long[] values) {
        return numbers(column, new long[][] {values});
    }

    /** Adds a number column that comes in pieces. */
    public EventLogBuilder numbers(Column column, long[][] values) {
        if (column.kind() != Column.Kind.NUMBER) {
            throw new IllegalArgumentException("Column \"" + column.name() + "\" is not a number column");
        }
        requireRows(column.name(), Pieces.rows(values));
        add(column, new Numbers(values));
        return this;
    }

    /** Says after how long without an event a session ends where no column tells. */
    public EventLogBuilder sessionGap(Duration gap) {
        sessionGap = gap;
        return this;
    }

    /** Says at which rows sessions start; then neither a gap nor a column is asked. Every actor's first row starts one. */
    public EventLogBuilder sessionStarts(BitSet rows) {
        sessionMarks = rows;
        return this;
    }

    /** Keeps dictionaries and ids as they are instead of ranking them; for logs that come out of a store. */
    public EventLogBuilder keepDictionaries() {
        ranked = false;
        return this;
    }

    private void add(Column column, Pending values) {
        if (!names.add(column.name())) {
            throw new IllegalArgumentException("Two columns are called \"" + column.name() + "\"");
        }
        columns.add(column);
        data.add(values);
    }

    private void requireRows(String what, int rows) {
        if (rows != size) {
            throw new IllegalArgumentException(what + ": " + rows + " rows, but there are " + size + " times");
        }
    }

    /** @return how many events stood later in the source than an event of the same actor with a later time; valid after build */
    public int reordered() {
        return reordered;
    }

    /**
     * @return the log
     * @throws IllegalStateException if there is no text column for the activity
     */
    public EventLog build() {
        if (columns.stream().noneMatch(c -> c.attribute() == Attribute.ACTIVITY && c.kind() == Column.Kind.TEXT)) {
            throw new IllegalStateException("A log needs an activity column");
        }
        RowOrder order = order();
        times = new long[0][];
        reordered = order.reordered();
        Object[] sorted = new Object[data.size()];
        for (int c = 0; c < sorted.length; c++) {
            boolean isCase = columns.get(c).attribute() == Attribute.CASE;
            sorted[c] = data.set(c, Pending.NOTHING).sorted(order, ranked && !isCase);
        }
        int[] rows = order.rows();
        Offsets sortedOffsets = rows == null ? offsets : offsets.select(rows);
        EventLog bare = log(sorted, order, sortedOffsets, new int[] {0});
        return log(sorted, order, sortedOffsets, sessionStarts(bare));
    }

    private EventLog log(Object[] sorted, RowOrder order, Offsets sortedOffsets, int[] sessions) {
        return new EventLog(
                columns, sorted, order.times(), sortedOffsets, actorNames, order.actorStarts(), sessions, order.rows());
    }

    /** Ranks the actors, too. */
    private RowOrder order() {
        int[] runs = actorRuns;
        int[][] ids = actorIds;
        if (runs != null) {
            return RowOrder.ofRuns(times, runs);
        }
        if (ids == null) {
            return RowOrder.ofRuns(times, new int[] {0, size});
        }
        DictionaryRanking actors = DictionaryRanking.of(ids, actorNames);
        actorIds = null;
        actorNames = actors.dictionary();
        return RowOrder.of(times, ids, actors);
    }

    private int[] sessionStarts(EventLog bare) {
        BitSet marks = sessionMarks;
        if (marks != null && bare.sourceRows() == null) {
            return sessionStarts(bare, marks);
        }
        if (marks != null) {
            return sessionStarts(bare, row -> marks.get(bare.sourceRow(row)));
        }
        IdColumn session = bare.texts(Attribute.SESSION);
        return session == null
                ? GapSplitter.starts(bare, sessionGap.toMillis())
                : sessionStarts(bare, row -> session.get(row) != session.get(row - 1));
    }

    private static int[] sessionStarts(EventLog bare, BitSet marks) {
        for (int actor = 0; actor < bare.actorCount(); actor++) {
            if (bare.firstRow(actor) < bare.endRow(actor)) {
                marks.set(bare.firstRow(actor));
            }
        }
        return IntStream.concat(marks.stream(), IntStream.of(bare.size())).toArray();
    }

    private static int[] sessionStarts(EventLog bare, IntPredicate starting) {
        int[] starts = new int[16];
        int count = 0;
        for (int actor = 0; actor < bare.actorCount(); actor++) {
            for (int row = bare.firstRow(actor); row < bare.endRow(actor); row++) {
                if (row == bare.firstRow(actor) || starting.test(row)) {
                    if (count + 1 >= starts.length) {
                        starts = Arrays.copyOf(starts, starts.length * 2);
                    }
                    starts[count++] = row;
                }
            }
        }
        starts[count] = bare.size();
        return Arrays.copyOf(starts, count + 1);
    }
}
