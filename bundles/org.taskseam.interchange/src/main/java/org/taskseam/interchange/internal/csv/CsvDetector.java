/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.Head;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.Role;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.activity.ActivitySources;
import org.taskseam.interchange.internal.roles.ActivityByValues;
import org.taskseam.interchange.internal.roles.RoleDetector;
import org.taskseam.interchange.internal.time.CalendarTime;
import org.taskseam.interchange.internal.time.DateOrder;
import org.taskseam.interchange.internal.time.TimeFormats;
import org.taskseam.interchange.internal.time.TimeReader;

/** Makes a plan for a CSV file from its start, from rows further behind, and from what the caller says. */
final class CsvDetector {

    static final int MAX_COLUMNS = 4096;
    private static final int PREVIEW = 50;

    private final Head head;
    private final ReadOptions options;
    private final List<String> notes = new ArrayList<>();
    private final ZoneId zone;

    private final boolean isTable;

    private CsvDetector(Head head, boolean isTable, ReadOptions options) throws BadLogException {
        this.head = head;
        this.isTable = isTable;
        this.options = options;
        this.zone = zone();
    }

    /** @return how a file is read */
    static CsvPlan plan(Head head, ReadOptions options) throws BadLogException {
        return plan(head, true, options, true);
    }

    /** @return how a table is read that is inside of a file of another kind */
    static CsvPlan planOfContent(Head head, ReadOptions options) throws BadLogException {
        return plan(head, false, options, true);
    }

    /** @return what a person is shown of a file; none of its columns need hold times or activities, the person can say which one does */
    static Detected detect(Head head, ReadOptions options) throws BadLogException {
        return plan(head, true, options, false).detected();
    }

    private static CsvPlan plan(Head head, boolean isTable, ReadOptions options, boolean complete)
            throws BadLogException {
        try {
            return new CsvDetector(head, isTable, options).plan(complete);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new BadLogException(
                    head.file(), NOWHERE, NOWHERE, "encoding.unknown", String.valueOf(e.getMessage()));
        } catch (NumberFormatException e) {
            throw new BadLogException(
                    head.file(),
                    NOWHERE,
                    NOWHERE,
                    "skip.number",
                    String.valueOf(options.mapping().get("skip")));
        }
    }

    private ZoneId zone() throws BadLogException {
        String said = options.mapping().get("zone");
        try {
            return said == null ? options.zone() : ZoneId.of(said);
        } catch (DateTimeException e) {
            throw bad("zone.unknown", String.valueOf(said));
        }
    }

    private CsvPlan plan(boolean complete) throws BadLogException {
        TableStart start = TableStart.of(head, options.mapping(), options.lenient());
        Dialect dialect = start.found().dialect();
        List<List<String>> rows = new ArrayList<>(start.first());
        if (rows.isEmpty()) {
            throw new BadLogException(head.file(), 1, 1, "file.blank");
        }
        int width = rows.getFirst().size();
        int first = 1 + dialect.skippedLines();
        if (width == 1 && rows.getFirst().getFirst().indexOf('\n') >= 0) {
            throw new BadLogException(head.file(), first, 1, "csv.quote");
        }
        if (width == 1) {
            throw new BadLogException(
                    head.file(),
                    first,
                    1,
                    "csv.delimiter",
                    Messages.shorten(rows.getFirst().getFirst()));
        }
        if (width > MAX_COLUMNS) {
            throw new BadLogException(head.file(), first, MAX_COLUMNS + 1, "csv.columns", width, MAX_COLUMNS);
        }
        for (int c = 0; c < width; c++) {
            if (rows.getFirst().get(c).indexOf('\0') >= 0 && dialect.header()) {
                throw new BadLogException(head.file(), first, c + 1, "csv.nul");
            }
        }
        List<String> names = names(dialect.header() ? rows.removeFirst() : List.of(), width);
        if (rows.isEmpty()) {
            throw head.complete()
                    ? new BadLogException(head.file(), first + 1, 1, "csv.header.only")
                    : new BadLogException(head.file(), first + 1, 1, "csv.first.long", Head.LIMIT >> 10);
        }
        requireKnown(names);
        List<List<String>> preview = List.copyOf(rows.subList(0, Math.min(PREVIEW, rows.size())));
        rows.addAll(start.further());
        if (isTable) {
            rows.addAll(RowSpread.behind(head, dialect, start.found().encoding(), width));
        }
        List<DetectedColumn> columns = RoleDetector.detect(names, rows, options.mapping(), zone);
        boolean timed = hasTimes(columns);
        if (!timed && complete) {
            for (int c = 0; c < columns.size(); c++) {
                refuseVagueZone(first, c, columns, values(rows, c));
            }
            throw new BadLogException(head.file(), first, NOWHERE, "time.none", names(columns, ", "));
        }
        Supplier<TimeReader> times = timed ? times(first, columns, rows) : () -> new CalendarTime(DateOrder.YMD, zone);
        columns = withActivity(first, columns, rows, complete);
        for (DetectedColumn column : columns) {
            if (column.role().equals(Role.DATA)
                    && RoleDetector.isNamedEventId(column.name())
                    && !options.mapping().columns().containsKey(column.name())) {
                notes.add(Messages.text("note.event.id", column.name()));
            }
        }
        if (start.found().before() > 0) {
            notes.add(Messages.text("note.before", start.found().before()));
        }
        if (!dialect.header()) {
            notes.add(Messages.text("note.no.header"));
        }
        Detected detected = new Detected(
                CsvFormat.ID,
                properties(
                        dialect, start.found().encoding(), timed ? times.get().format() : null),
                columns,
                notes,
                preview);
        return new CsvPlan(dialect, columns, times, detected);
    }

    private static List<String> names(List<String> header, int width) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int c = 0; c < width; c++) {
            String wanted = c < header.size() ? header.get(c).strip() : "";
            String base = wanted.isEmpty() ? Messages.text("column.unnamed", Integer.toString(c + 1)) : wanted;
            String name = base;
            for (int n = 2; !used.add(name); n++) {
                name = base + " (" + n + ")";
            }
            names.add(name);
        }
        return names;
    }

    private void requireKnown(List<String> names) throws BadLogException {
        List<String> mentioned = new ArrayList<>(options.mapping().columns().keySet());
        mentioned.addAll(options.mapping().activityColumns());
        for (String name : mentioned) {
            if (!names.contains(name)) {
                throw bad("column.unknown", name, String.join(", ", names));
            }
        }
    }

    private static boolean hasTimes(List<DetectedColumn> columns) {
        return indexOf(columns, Role.TIME) >= 0
                || indexOf(columns, Role.DATE) >= 0 && indexOf(columns, Role.CLOCK) >= 0;
    }

    /** @param line of the file on which the table begins */
    private Supplier<TimeReader> times(int line, List<DetectedColumn> columns, List<List<String>> rows)
            throws BadLogException {
        int time = indexOf(columns, Role.TIME);
        int date = indexOf(columns, Role.DATE);
        int column = time >= 0 ? time : date;
        String said = options.mapping().get("time.format");
        List<String> examples = values(rows, column);
        TimeFormats.Fit fit = TimeFormats.findPromised(examples, zone);
        TimeReader reader = said != null ? TimeFormats.named(said, zone) : fit == null ? null : fit.reader();
        if (reader == null) {
            refuseVagueZone(line, column, columns, examples);
            throw said != null
                    ? bad("time.format.unknown", said)
                    : new BadLogException(
                            head.file(),
                            line,
                            column + 1,
                            "time.format",
                            columns.get(column).name(),
                            examples.isEmpty() ? "" : Messages.shorten(examples.getFirst()));
        }
        String zoneNote = fit == null ? null : fit.zoned().note();
        if (zoneNote != null) {
            notes.add(Messages.text(zoneNote, Messages.zone(zone)));
        }
        if (said == null && fit != null && fit.ambiguous()) {
            notes.add(Messages.text("note.day.month", reader.format()));
        }
        String format = reader.format();
        if (time < 0 && !(reader instanceof CalendarTime)) {
            return () -> new CalendarTime(DateOrder.YMD, zone);
        }
        return () -> java.util.Objects.requireNonNull(TimeFormats.named(format, zone));
    }

    /** Who reads "CST" does not know where that was; a person has to say it. */
    private void refuseVagueZone(int line, int column, List<DetectedColumn> columns, List<String> examples)
            throws BadLogException {
        String vague = TimeFormats.vagueZone(examples);
        if (vague != null) {
            String name = columns.get(column).name();
            throw new BadLogException(head.file(), line, column + 1, "time.zone", name, vague);
        }
    }

    private static List<String> values(List<List<String>> rows, int column) {
        return rows.stream()
                .map(r -> column < r.size() ? r.get(column).strip() : "")
                .filter(v -> !v.isEmpty())
                .toList();
    }

    private List<DetectedColumn> withActivity(
            int line, List<DetectedColumn> columns, List<List<String>> rows, boolean complete) throws BadLogException {
        if (indexOf(columns, Role.of(Attribute.ACTIVITY)) >= 0
                || !options.mapping().activityColumns().isEmpty()) {
            return columns;
        }
        List<DetectedColumn> sources = ActivitySources.of(columns);
        boolean programsOnly = sources.stream().allMatch(c -> c.role().equals(Role.of(Attribute.APPLICATION)));
        int best = programsOnly ? ActivityByValues.of(columns, rows) : -1;
        if (best >= 0) {
            DetectedColumn old = columns.get(best);
            List<DetectedColumn> changed = new ArrayList<>(columns);
            Role activity = Role.of(Attribute.ACTIVITY);
            changed.set(
                    best,
                    new DetectedColumn(
                            old.name(), activity, 0.3, Messages.text("role.values"), old.example(), old.people()));
            notes.add(Messages.text("note.activity.guessed", old.name()));
            return changed;
        }
        if (!sources.isEmpty()) {
            notes.add(Messages.text("note.activity", names(sources, " + ")));
        } else if (complete) {
            throw new BadLogException(head.file(), line, NOWHERE, "activity.none", names(columns, ", "));
        }
        return columns;
    }

    private static String names(List<DetectedColumn> columns, String between) {
        return columns.stream().map(DetectedColumn::name).collect(Collectors.joining(between));
    }

    private Map<String, String> properties(Dialect dialect, Charset encoding, @Nullable String timeFormat) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("encoding", encoding.name());
        if (head.gzip()) {
            properties.put("compression", "gzip");
        }
        if (dialect.skippedLines() > 0) {
            properties.put("skip", Integer.toString(dialect.skippedLines()));
        }
        properties.put("delimiter", dialect.delimiterName());
        properties.put("quote", dialect.quote() == 0 ? "none" : String.valueOf((char) dialect.quote()));
        properties.put("header", dialect.header() ? "yes" : "no");
        if (timeFormat != null) {
            properties.put("time.format", timeFormat);
        }
        properties.put("zone", Messages.zone(zone));
        String activity = options.mapping().get("activity");
        if (activity != null) {
            properties.put("activity", activity);
        }
        return properties;
    }

    static int indexOf(List<DetectedColumn> columns, @Nullable Role role) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).role().equals(role)) {
                return c;
            }
        }
        return -1;
    }

    private BadLogException bad(String key, Object... arguments) {
        return new BadLogException(head.file(), NOWHERE, NOWHERE, key, arguments);
    }
}
