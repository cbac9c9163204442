/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.Role;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.ReadableText;
import org.taskseam.interchange.internal.Sources;
import org.taskseam.interchange.internal.activity.ActivitySources;
import org.taskseam.interchange.internal.column.ByteDictionary;
import org.taskseam.interchange.internal.column.LogAssembly;
import org.taskseam.interchange.internal.column.LongSegments;
import org.taskseam.interchange.internal.column.Swar;
import org.taskseam.interchange.internal.column.TextSink;
import org.taskseam.interchange.internal.column.TimeSink;

/** Reads a CSV file through a buffer into columns. The memory it needs beside the columns does not grow with the file. */
final class CsvReader {

    /** Longest row, in bytes. */
    static final int MAX_ROW = 16 << 20;

    private static final int BUFFER = 256 * 1024;

    private final Path file;
    private final CsvPlan plan;
    private final ReadOptions options;
    private final LogAssembly assembly;
    private final TimeSink times;
    private final RowParser parser;

    private byte[] buffer = new byte[BUFFER + 1 + Swar.PADDING];
    private int at;
    private int limit;
    private boolean ended;
    private long line = 1;
    private int row;

    CsvReader(Path file, CsvPlan plan, ReadOptions options, LogAssembly assembly, TimeSink times) {
        this.file = file;
        this.plan = plan;
        this.options = options;
        this.assembly = assembly;
        this.times = times;
        this.parser = new RowParser(plan, targets(), times);
    }

    /** @return the events of a file; its columns are put together when what they were read with is gone */
    static ReadResult read(Path file, CsvPlan plan, ReadOptions options, InputStream in, Progress progress)
            throws IOException {
        LogAssembly assembly = assembly(file, plan, options, progress);
        TimeSink times = new TimeSink();
        boolean packed = plan.detected().properties().containsKey("compression");
        progress.begin(
                Messages.text("step.read", String.valueOf(file.getFileName())),
                packed ? Progress.UNKNOWN : Files.size(file));
        int rows = new CsvReader(file, plan, options, assembly, times).read(in, true, progress);
        return assembly.build(rows, times, plan.detected());
    }

    static LogAssembly assembly(Path file, CsvPlan plan, ReadOptions options, Progress progress) {
        return new LogAssembly(
                file,
                options,
                plan.dialect().tableCharset(),
                (charset, problem, arguments) -> refusal(file, plan.dialect(), progress, charset, problem, arguments));
    }

    private RowParser.Target[] targets() {
        List<RowParser.Target> targets = new ArrayList<>();
        boolean made = options.mapping().activityColumns().isEmpty()
                && CsvDetector.indexOf(plan.columns(), Role.of(Attribute.ACTIVITY)) < 0;
        List<DetectedColumn> sources = made ? ActivitySources.of(plan.columns()) : List.of();
        for (int c = 0; c < plan.columns().size(); c++) {
            DetectedColumn column = plan.columns().get(c);
            RowParser.Use use = use(column);
            if (use != RowParser.Use.TEXT && use != RowParser.Use.UNIQUE && use != RowParser.Use.NUMBER) {
                targets.add(new RowParser.Target(c, use, new TextSink(), new LongSegments()));
            } else if (assembly.needs(column, sources.contains(column))) {
                targets.add(target(c, column, use));
            }
        }
        return targets.toArray(RowParser.Target[]::new);
    }

    private RowParser.Target target(int c, DetectedColumn column, RowParser.Use use) {
        if (use == RowParser.Use.NUMBER) {
            LongSegments numbers = new LongSegments();
            assembly.numbers(column, numbers);
            return new RowParser.Target(c, use, new TextSink(), numbers);
        }
        TextSink texts = new TextSink();
        assembly.texts(column, texts);
        return new RowParser.Target(c, use, texts, new LongSegments());
    }

    private static RowParser.Use use(DetectedColumn column) {
        Role role = column.role();
        if (role.equals(Role.TIME)) {
            return RowParser.Use.TIME;
        }
        if (role.equals(Role.DATE)) {
            return RowParser.Use.DATE;
        }
        if (role.equals(Role.CLOCK)) {
            return RowParser.Use.CLOCK;
        }
        if (role.attribute() == Attribute.VALUE_LENGTH) {
            return RowParser.Use.NUMBER;
        }
        return role.attribute() == Attribute.EVENT_ID ? RowParser.Use.UNIQUE : RowParser.Use.TEXT;
    }

    /**
     * @param begins whether what is read is a table from its beginning, or only its rows from one of them on
     * @return number of events
     */
    int read(InputStream in, boolean begins, Progress progress) throws IOException {
        in.skipNBytes(begins ? plan.dialect().bom() : 0);
        try (InputStream table = plan.dialect().table(in, options.lenient())) {
            boolean inTable = begins ? skipHead(table) : fill(table);
            while (inTable) {
                progress.checkCancelled();
                int before = at;
                parseBuffer();
                progress.worked(at - before);
                inTable = fill(table);
            }
        } catch (CharacterCodingException e) {
            Charset charset = Objects.requireNonNull(plan.dialect().charset());
            throw refusal(file, plan.dialect(), progress, charset, "row.encoding", charset.name());
        } catch (BadLogException e) {
            if (!Sources.isDamaged(e)) {
                throw e;
            }
            Charset charset = plan.dialect().charset();
            Charset any = charset == null ? StandardCharsets.ISO_8859_1 : charset;
            throw refusal(file, plan.dialect(), progress, any, e.problemKey());
        } catch (ByteDictionary.PoolFullException e) {
            throw new BadLogException(file, line, 1, "file.texts");
        }
        if (row == 0) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "csv.no.rows", line - 1);
        }
        return row;
    }

    /** @return a refusal at the place up to which a file can be read */
    private static BadLogException refusal(
            Path file, Dialect dialect, Progress progress, Charset charset, String problem, Object... arguments)
            throws IOException {
        ReadableText text = ReadableText.of(file, charset, progress);
        byte[] row = text.lastLine();
        int column = new FieldSplitter(dialect.delimiter(), dialect.quote()).lastColumn(row, 0, row.length);
        return new BadLogException(file, text.line(), column, problem, arguments);
    }

    /** Leaves out everything before the first event. */
    private boolean skipHead(InputStream table) throws IOException {
        boolean more = fill(table);
        for (int i = 0; i < plan.dialect().skippedLines(); i++) {
            at = endOfLine(at) + 1;
            line++;
        }
        if (more && plan.dialect().header()) {
            int next = parser.skipHeader(buffer, at, limit, ended);
            if (next < 0) {
                throw new BadLogException(file, line, parser.lastColumn(buffer, at, limit), "row.quote");
            }
            line += 1 + RowParser.innerLines(buffer, at, Math.min(next, limit));
            at = Math.min(next, limit);
        }
        return more;
    }

    /** Parses the whole rows in the buffer; the rest stays for the next time. */
    private void parseBuffer() throws BadLogException {
        int end = ended ? limit : lastLineFeed() + 1;
        while (at < end) {
            int next = parser.parse(buffer, at, limit, ended, row);
            if (next == RowParser.INCOMPLETE) {
                if (!ended && limit - at < MAX_ROW) {
                    return;
                }
                refuse("row.quote", parser.lastColumn(buffer, at, limit));
                next = endOfLine(at) + 1;
                line++;
            } else {
                String problem = parser.problem();
                int inner = parser.wasSlow() ? RowParser.innerLines(buffer, at, Math.min(next, limit)) : 0;
                if (problem == null) {
                    row = take();
                } else if (inner > 0 && problem.equals("row.columns")) {
                    refuse("row.open", parser.columnOfLineFeed(), line + inner);
                    next = endOfLine(at) + 1; // the lines that the quote swallowed are good ones
                    inner = 0;
                } else if (!problem.isEmpty()) {
                    refuse(problem, parser.problemColumn(), parser.arguments());
                }
                line += 1 + inner;
            }
            at = Math.min(next, limit);
        }
    }

    private int take() throws BadLogException {
        if (row == LogAssembly.MAX_EVENTS) {
            throw new BadLogException(file, line, 1, "file.events", LogAssembly.MAX_EVENTS);
        }
        return row + 1;
    }

    /** Refuses the file, or, if lenient, only the row. */
    private void refuse(String problem, int column, Object... arguments) throws BadLogException {
        if (!options.lenient()) {
            throw new BadLogException(file, line, column, problem, arguments);
        }
        assembly.skip(Messages.text(problem + ".reason"));
    }

    /** @return whether there is more in the buffer than before */
    private boolean fill(InputStream table) throws IOException {
        int rest = limit - at;
        if (ended) {
            return false;
        }
        while (rest >= MAX_ROW) {
            rest = dropLine(table);
        }
        if (rest * 2 > buffer.length) {
            byte[] wider = new byte[Math.min(MAX_ROW, (buffer.length - 1 - Swar.PADDING) * 2) + 1 + Swar.PADDING];
            System.arraycopy(buffer, at, wider, 0, rest);
            buffer = wider;
        } else {
            System.arraycopy(buffer, at, buffer, 0, rest);
        }
        at = 0;
        int room = buffer.length - 1 - Swar.PADDING - rest;
        int read = table.readNBytes(buffer, rest, room);
        ended = read < room;
        limit = rest + read;
        buffer[limit] = '\n';
        return limit > 0;
    }

    /** The buffer is full and holds no line end: refuses the line and reads on to its end. */
    private int dropLine(InputStream table) throws IOException {
        refuse("row.long", parser.lastColumn(buffer, at, limit), MAX_ROW >> 20);
        line++;
        while (true) {
            int read = table.readNBytes(buffer, 0, buffer.length - 1 - Swar.PADDING);
            at = 0;
            limit = read;
            buffer[limit] = '\n';
            int feed = endOfLine(0);
            if (feed < limit || read == 0) {
                at = Math.min(feed + 1, limit);
                return limit - at;
            }
        }
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private int lastLineFeed() {
        for (int i = limit - 1; i >= at; i--) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return at - 1;
    }
}
