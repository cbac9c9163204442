/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The events of a log grouped into cases. Inside a case, events stand in the order of time; events of the same actor keep
 * their sequence, and where several actors share a case and a millisecond, the order of the source decides.
 */
public final class Cases {

    private final EventLog log;
    private final int[] starts;
    private final int[] ends;
    private final int @Nullable [] order;
    private final @Nullable IdColumn names;

    private Cases(EventLog log, int[] starts, int[] ends, int @Nullable [] order, @Nullable IdColumn names) {
        this.log = log;
        this.starts = starts;
        this.ends = ends;
        this.order = order;
        this.names = names;
    }

    /**
     * Groups a log.
     *
     * @throws IllegalArgumentException if the notion names a column that the log does not have
     */
    public static Cases of(EventLog log, CaseNotion notion) {
        return switch (notion) {
            case CaseNotion.BySession s -> runs(log, log.sessionStarts());
            case CaseNotion.ByGap gap ->
                runs(log, GapSplitter.starts(log, gap.gap().toMillis()));
            case CaseNotion.ByColumn column -> byColumn(log, log.texts(column.column()));
        };
    }

    private static Cases runs(EventLog log, int[] bounds) {
        return new Cases(
                log,
                Arrays.copyOf(bounds, bounds.length - 1),
                Arrays.copyOfRange(bounds, 1, bounds.length),
                null,
                null);
    }

    private static Cases byColumn(EventLog log, IdColumn column) {
        CaseSorter sorter = new CaseSorter(log, column);
        return new Cases(log, sorter.starts(), sorter.ends(), sorter.order(), column);
    }

    /** @return number of cases; none is empty */
    public int count() {
        return starts.length;
    }

    /** @return number of events of a case */
    public int size(int index) {
        return ends[index] - starts[index];
    }

    /** @return row of the log of the first event of a case */
    public int firstRow(int index) {
        return order == null ? starts[index] : order[starts[index]];
    }

    /** @return the case's name if a column gives it, else {@code null} */
    public @Nullable String name(int index) {
        return names == null ? null : names.dictionary().text(names.get(firstRow(index)));
    }

    /** @return a cursor for {@link #open}; one for every thread */
    public EventCursor cursor() {
        return log.newCursor();
    }

    /** Lets a cursor stand before the first event of a case. */
    public void open(int index, EventCursor cursor) {
        cursor.open(starts[index], ends[index], order);
    }

    /** @return the grouped log */
    public EventLog log() {
        return log;
    }
}
