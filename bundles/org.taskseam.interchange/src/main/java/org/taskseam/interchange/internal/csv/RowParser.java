/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import org.jspecify.annotations.Nullable;
import org.taskseam.interchange.internal.column.ByteDictionary;
import org.taskseam.interchange.internal.column.LongSegments;
import org.taskseam.interchange.internal.column.Swar;
import org.taskseam.interchange.internal.column.TextSink;
import org.taskseam.interchange.internal.column.TimeSink;
import org.taskseam.interchange.internal.time.CalendarTime;
import org.taskseam.interchange.internal.time.TimeReader;

/**
 * Parses rows out of a buffer, eight bytes at a time, straight into the columns; nothing is allocated per row. Rows without
 * quotes take the fast way; everything else, errors too, goes through {@link #slow}, which decides alone what is right.
 *
 * <p>This is the hottest code of the bundle: kept in one class and free of calls that the compiler could not see through.
 */
final class RowParser {

    /** The row goes on behind the end of the buffer. */
    static final int INCOMPLETE = -1;

    private static final int ODD = -2;
    private static final long LINE_FEEDS = Swar.repeat((byte) '\n');

    private final CsvPlan plan;
    private final byte delimiter;
    private final byte quote;
    private final long delimiters;
    private final long quotes;
    private final int columns;
    private final Target[] targets;
    private final int[] skips;
    private final int tail;
    private final FieldSplitter splitter;

    private final TimeSink times;
    private final TimeReader timeReader;
    private long dateAt;
    private byte[] dateBytes = new byte[0];
    /** A row that is parsed the slow way after the fast one is no duplicate of itself. */
    private int uniqueRow = -1;

    private int uniqueId = -1;

    private boolean slow;
    private @Nullable String problem;
    private Object[] arguments = new Object[0];
    private int problemColumn;

    /** What to do with a wanted column; texts and numbers go where the use says. */
    record Target(int column, Use use, TextSink text, LongSegments numbers) {}

    /** Kinds of wanted columns. */
    enum Use {
        TEXT,
        UNIQUE,
        NUMBER,
        TIME,
        DATE,
        CLOCK
    }

    RowParser(CsvPlan plan, Target[] targets, TimeSink times) {
        this.plan = plan;
        this.targets = targets;
        this.times = times;
        this.timeReader = plan.timeReader();
        this.delimiter = plan.dialect().delimiter();
        this.quote = plan.dialect().quote();
        this.delimiters = Swar.repeat(delimiter);
        this.quotes = quote == 0 ? LINE_FEEDS : Swar.repeat(quote);
        this.columns = plan.columns().size();
        this.skips = new int[targets.length];
        int next = 0;
        for (int i = 0; i < targets.length; i++) {
            skips[i] = targets[i].column - next;
            next = targets[i].column + 1;
        }
        this.tail = columns - next;
        this.splitter = new FieldSplitter(delimiter, quote);
    }

    /** @return the key of what was wrong with the last row, or {@code null} if it was taken */
    @Nullable
    String problem() {
        return problem;
    }

    /** @return whether the last row may hold line feeds inside its values */
    boolean wasSlow() {
        return slow;
    }

    /** @return what the sentence about the problem mentions */
    Object[] arguments() {
        return arguments;
    }

    /** @return column of the problem from 1, or 0 */
    int problemColumn() {
        return problemColumn;
    }

    /**
     * Parses one row.
     *
     * @param bytes buffer with a line feed at {@code limit} and {@link Swar#PADDING} bytes behind
     * @param ended whether nothing comes after the limit
     * @param row   where the row goes if nothing is wrong with it
     * @return start of the next row, or {@link #INCOMPLETE}
     */
    int parse(byte[] bytes, int from, int limit, boolean ended, int row) {
        problem = null;
        slow = false;
        int next = fast(bytes, from, row);
        if (next != ODD) {
            return next;
        }
        slow = true;
        return slow(bytes, from, limit, ended, row);
    }

    private int fast(byte[] bytes, int from, int row) {
        int at = from;
        for (int t = 0; t < targets.length; t++) {
            if (skips[t] > 0) {
                at = skip(bytes, at, skips[t]);
                if (at < 0) {
                    return ODD;
                }
            }
            if (bytes[at] == quote) {
                return ODD;
            }
            int start = at;
            long hash = 0;
            long word = Swar.load(bytes, at);
            long ends = Swar.match(word, delimiters) | Swar.match(word, LINE_FEEDS);
            while (ends == 0) {
                hash = Swar.mix(hash, word);
                at += 8;
                word = Swar.load(bytes, at);
                ends = Swar.match(word, delimiters) | Swar.match(word, LINE_FEEDS);
            }
            int place = Swar.place(ends);
            at += place;
            hash = Swar.mix(hash, Swar.first(word, place));
            int end = at;
            boolean lineEnd = bytes[at] == '\n';
            if (lineEnd != (tail == 0 && t == targets.length - 1)) {
                return ODD;
            }
            if (lineEnd && end > start && bytes[end - 1] == '\r') {
                end--;
                hash = Swar.hash(bytes, start, end);
            }
            take(targets[t], bytes, start, end, hash, row);
            if (problem != null) {
                return ODD;
            }
            at++;
        }
        return tail == 0 ? at : skipTail(bytes, at);
    }

    private int skip(byte[] bytes, int from, int fields) {
        int at = from;
        int left = fields;
        while (true) {
            long word = Swar.load(bytes, at);
            long found = Swar.matchAll(word, delimiters);
            long stop = Swar.match(word, LINE_FEEDS) | Swar.match(word, quotes); // only the lowest counts
            if (stop != 0) {
                found &= (stop & -stop) - 1;
            }
            int count = Swar.count(found);
            if (count >= left) {
                while (--left > 0) {
                    found &= found - 1;
                }
                return at + Swar.place(found) + 1;
            }
            if (stop != 0) {
                return ODD;
            }
            left -= count;
            at += 8;
        }
    }

    private int skipTail(byte[] bytes, int from) {
        int at = from;
        int fields = 1;
        while (true) {
            long word = Swar.load(bytes, at);
            long found = Swar.matchAll(word, delimiters);
            long feed = Swar.matchAll(word, LINE_FEEDS);
            long quoted = quote == 0 ? 0 : Swar.matchAll(word, quotes);
            if (feed != 0) {
                long before = (feed & -feed) - 1;
                fields += Swar.count(found & before);
                return fields == tail && (quoted & before) == 0 ? at + Swar.place(feed) + 1 : ODD;
            }
            if (quoted != 0) {
                return ODD;
            }
            fields += Swar.count(found);
            at += 8;
        }
    }

    private void take(Target target, byte[] bytes, int from, int to, long hash, int row) {
        switch (target.use) {
            case TEXT -> {
                if (target.text.set(row, bytes, from, to, hash) == ByteDictionary.REJECTED) {
                    fail(target.column, "row.nul");
                }
            }
            case UNIQUE -> takeUnique(target, bytes, from, to, hash, row);
            case NUMBER -> takeNumber(target, bytes, from, to, row);
            case TIME -> setTime(target, row, bytes, from, to, timeReader.millis(bytes, from, to));
            case DATE -> {
                dateBytes = bytes;
                dateAt = (long) from << 32 | to;
            }
            case CLOCK -> {
                CalendarTime reader = (CalendarTime) timeReader;
                long time = reader.millis(dateBytes, (int) (dateAt >>> 32), (int) dateAt, bytes, from, to);
                setTime(target, row, bytes, from, to, time);
            }
        }
    }

    private void setTime(Target target, int row, byte[] bytes, int from, int to, long time) {
        if (time == TimeReader.BAD) {
            if (from == to) {
                fail(target.column, "row.time.missing");
            } else {
                fail(target.column, "row.time", plan.text(bytes, from, to), timeReader.format());
            }
            return;
        }
        times.set(row, time, timeReader.offsetMinutes());
    }

    private void takeUnique(Target target, byte[] bytes, int from, int to, long hash, int row) {
        int known = target.text.dictionary().size();
        int id = target.text.set(row, bytes, from, to, hash);
        if (id == ByteDictionary.REJECTED) {
            fail(target.column, "row.nul");
        } else if (id >= 0 && id < known && (row != uniqueRow || id != uniqueId)) {
            fail(target.column, "row.duplicate", plan.text(bytes, from, to));
        } else {
            uniqueRow = row;
            uniqueId = id;
        }
    }

    private void takeNumber(Target target, byte[] bytes, int from, int to, int row) {
        long number = 0;
        boolean good = to - from < 19;
        for (int i = from; i < to; i++) {
            number = number * 10 + bytes[i] - '0';
            good &= CsvPlan.isDigit(bytes[i]);
        }
        if (!good) {
            fail(target.column, "row.number", plan.text(bytes, from, to));
        } else if (from < to) {
            target.numbers.set(row, number);
        } else {
            target.numbers.set(row, org.taskseam.eventlog.NumberColumn.NONE);
        }
    }

    private void fail(int column, String key, Object... details) {
        problem = key;
        problemColumn = column + 1;
        arguments = details;
    }

    private int slow(byte[] bytes, int from, int limit, boolean ended, int row) {
        problem = null;
        int next = splitter.split(bytes, from, limit, ended);
        if (next < 0) {
            return INCOMPLETE;
        }
        if (splitter.isBlank()) {
            fail(-1, "");
            return next;
        }
        if (splitter.fields() != columns) {
            int first = Math.min(splitter.fields(), columns); // that is missing, or too much
            fail(
                    first,
                    "row.columns",
                    splitter.fields(),
                    columns,
                    plan.dialect().delimiterName());
            return next;
        }
        for (Target target : targets) {
            byte[] buffer = splitter.buffer();
            int start = splitter.start(target.column);
            int end = splitter.end(target.column);
            take(target, buffer, start, end, Swar.hash(buffer, start, end), row);
            if (problem != null) {
                return next;
            }
        }
        return next;
    }

    /** @return column, from 1, of the value in which a piece of a row ends */
    int lastColumn(byte[] bytes, int from, int limit) {
        return splitter.lastColumn(bytes, from, limit);
    }

    /** @return column, from 1, of the first value of the last row that holds a line feed, or 0 */
    int columnOfLineFeed() {
        return splitter.columnOf((byte) '\n');
    }

    /** @return line feeds inside the values of the last row */
    static int innerLines(byte[] bytes, int from, int next) {
        int lines = 0;
        for (int i = from; i < next - 1; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** @return start of the row after a header, blank lines before it skipped, or {@link #INCOMPLETE} */
    int skipHeader(byte[] bytes, int from, int limit, boolean ended) {
        int next = from;
        do {
            next = splitter.split(bytes, next, limit, ended);
        } while (next >= 0 && next <= limit && splitter.isBlank());
        return next < 0 ? INCOMPLETE : next;
    }
}
