/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.NumberColumn;
import org.taskseam.eventlog.Pieces;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.Role;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.activity.ActivityDerivation;
import org.taskseam.interchange.internal.time.TimeFormats;

/**
 * Makes a log out of the columns that a reader has collected: decodes texts, renames people, makes activities where there are
 * none, and leaves out what is not wanted.
 */
public final class LogAssembly {

    /** Activity of an event that has none. */
    public static final String NO_ACTIVITY = "(none)";

    /** Most events of a log. */
    public static final int MAX_EVENTS = Integer.MAX_VALUE - 1024;

    /** Name of the column of activities that were made. */
    private static final String DERIVED = "activity";

    /** A collected column. */
    private record Collected(
            DetectedColumn column,
            @Nullable TextSink texts,
            @Nullable LongSegments numbers) {}

    /** Refuses a file at the place up to which it can be read. */
    @FunctionalInterface
    public interface Refusal {

        /** @param charset encoding of what can be read */
        BadLogException at(Charset charset, String problemKey, Object... arguments) throws IOException;
    }

    private final Path file;
    private final ReadOptions options;
    private final @Nullable Charset charset;
    private final Refusal refusal;
    private final Deque<Collected> collected = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Long> skipped = new HashMap<>();

    /**
     * @param charset encoding of the texts, or {@code null} to find out
     * @param refusal for a file that mixes encodings
     */
    public LogAssembly(Path file, ReadOptions options, @Nullable Charset charset, Refusal refusal) {
        this.refusal = refusal;
        this.file = file;
        this.options = options;
        this.charset = charset;
    }

    /** @return whether bad rows are left out instead of refused */
    public boolean isLenient() {
        return options.lenient();
    }

    /**
     * @param makesActivities whether activities are made of the column
     * @return whether a column must be collected, since it is wanted or says what was done
     */
    public boolean needs(DetectedColumn column, boolean makesActivities) {
        return !column.role().equals(Role.SKIP)
                && (isWanted(column)
                        || column.role().attribute() == Attribute.ACTIVITY
                        || options.mapping().activityColumns().contains(column.name())
                        || makesActivities);
    }

    /** Adds a text column. */
    public void texts(DetectedColumn column, TextSink sink) {
        collected.add(new Collected(column, sink, null));
    }

    /** Adds a number column. */
    public void numbers(DetectedColumn column, LongSegments numbers) {
        collected.add(new Collected(column, null, numbers));
    }

    /**
     * Puts the columns of another assembly, of the rows behind, behind these, and gives the other up. No row is set afterwards.
     *
     * @return whether no id of an event came twice
     */
    public boolean append(int rows, LogAssembly next, int nextRows) {
        boolean unique = true;
        for (Collected c : collected) {
            Collected behind = next.collected.remove();
            if (c.texts != null && behind.texts != null) {
                boolean disjoint = c.texts.append(rows, behind.texts, nextRows);
                unique &= disjoint || c.column.role().attribute() != Attribute.EVENT_ID;
            } else if (c.numbers != null && behind.numbers != null) {
                c.numbers.append(rows, behind.numbers.pieces(nextRows));
            }
        }
        return unique;
    }

    /** Counts a line that was left out. */
    public void skip(String reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    /** @return number of lines or events that were left out */
    public long skipped() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * @param rows     number of events
     * @param times    their times
     * @param detected what is known about the file so far
     * @return the log and what was found out; the collected columns are used up
     */
    public ReadResult build(int rows, TimeSink times, Detected detected) throws IOException {
        Charset encoding = encoding();
        EventLogBuilder builder = builder(rows, times, encoding);
        EventLog log = builder.build();
        if (!times.areWithin(TimeFormats.EARLIEST, TimeFormats.LATEST)) {
            noteFarTimes(log);
        }
        if (builder.reordered() > 0) {
            notes.add(Messages.text("note.reordered", builder.reordered()));
        }
        return new ReadResult(log, finish(detected, encoding), skipped, builder.reordered());
    }

    /** Only the builder holds the columns afterwards, and lets each of them go when it is arranged. */
    private EventLogBuilder builder(int rows, TimeSink times, Charset encoding) throws BadLogException {
        EventLogBuilder builder = times.toBuilder(rows);
        ActivityDerivation derivation = new ActivityDerivation();
        List<String> joined = options.mapping().activityColumns();
        Map<String, int[]> joinedIds = new HashMap<>();
        Map<String, Dictionary> joinedTexts = new HashMap<>();
        boolean derive = joined.isEmpty()
                && collected.stream().noneMatch(c -> c.column.role().attribute() == Attribute.ACTIVITY);
        Set<String> names = new HashSet<>();
        for (Collected c : collected) {
            names.add(c.column.name());
        }
        for (String part : joined) {
            if (collected.stream()
                    .noneMatch(c -> c.texts != null && c.column.name().equals(part))) {
                throw new BadLogException(file, NOWHERE, NOWHERE, "activity.part", part);
            }
        }
        while (!collected.isEmpty()) {
            Collected c = collected.remove();
            Attribute role = c.column.role().attribute();
            String name = c.column.name();
            if (c.texts == null) {
                builder.numbers(
                        column(c, Column.Kind.NUMBER),
                        java.util.Objects.requireNonNull(c.numbers).pieces(rows));
                continue;
            }
            int[][] ids = c.texts.ids(rows);
            Dictionary texts = decode(c.texts.dictionary(), ids, encoding);
            if (options.naming() != null && role != null && ReadOptions.Naming.ATTRIBUTES.contains(role)) {
                texts = rename(role, ids, texts);
            }
            if (derive && role != null) {
                int[] all = Pieces.joined(ids);
                derivation.offer(role, all, texts);
                ids = new int[][] {all};
            }
            if (joined.contains(name)) {
                joinedIds.put(name, Pieces.joined(ids).clone());
                joinedTexts.put(name, texts);
            }
            if (role == Attribute.VALUE_LENGTH) {
                builder.numbers(column(c, Column.Kind.NUMBER), numbers(ids, rows, texts));
            } else if (role == Attribute.ACTOR) {
                builder.actors(ids, fill(ids, texts, EventLogBuilder.UNKNOWN_ACTOR));
            } else if (role == Attribute.ACTIVITY && joined.isEmpty()) {
                builder.texts(column(c, Column.Kind.TEXT), ids, fill(ids, texts, NO_ACTIVITY));
            } else if (isWanted(c.column)) {
                builder.texts(column(c, Column.Kind.TEXT), ids, texts);
            }
        }
        if (derive || !joined.isEmpty()) {
            ActivityDerivation.Result activity = joined.isEmpty()
                    ? derivation.derive()
                    : ActivityDerivation.join(
                            joined.stream().map(joinedIds::get).toList(),
                            joined.stream().map(joinedTexts::get).toList());
            if (activity == null) {
                throw new BadLogException(file, NOWHERE, NOWHERE, "activity.none", String.join(", ", names));
            }
            String name = DERIVED;
            while (names.contains(name)) {
                name = name + " (" + DERIVED + ")";
            }
            int[][] ids = {activity.ids()};
            builder.texts(Column.text(name, Attribute.ACTIVITY), ids, fill(ids, activity.dictionary(), NO_ACTIVITY));
        }
        return builder;
    }

    /** A clock that was never set, or a day and a year exchanged: such an event makes its case last a century. */
    private void noteFarTimes(EventLog log) {
        int far = 0;
        long first = 0;
        for (int row = 0; row < log.size(); row++) {
            long time = log.timeMillis(row);
            if (time < TimeFormats.EARLIEST || time >= TimeFormats.LATEST) {
                first = far++ == 0 ? time : first;
            }
        }
        if (far > 0) {
            notes.add(Messages.text(
                    "note.time.far", far, Instant.ofEpochMilli(first).toString()));
        }
    }

    private Detected finish(Detected detected, Charset encoding) {
        Map<String, String> properties = new java.util.LinkedHashMap<>(detected.properties());
        if (properties.containsKey("encoding") && charset == null) {
            properties.put("encoding", encoding.name());
        }
        List<String> all = new ArrayList<>(detected.notes());
        all.addAll(notes);
        return new Detected(detected.format(), properties, detected.columns(), all, detected.preview());
    }

    private boolean isWanted(DetectedColumn column) {
        ReadOptions.Wanted wanted = options.wanted();
        return wanted == null || wanted.has(column.name(), column.role().attribute());
    }

    private static Column column(Collected c, Column.Kind kind) {
        return new Column(
                c.column.name(),
                c.column.role().attribute(),
                kind,
                c.column.role().nature());
    }

    private Charset encoding() throws IOException {
        Encodings seen = new Encodings();
        for (Collected c : collected) {
            if (c.texts != null) {
                seen.look(c.texts.dictionary());
            }
        }
        Charset decided = charset == null ? seen.decide() : charset;
        if (charset == null && seen.bad() > 0 && !decided.equals(java.nio.charset.StandardCharsets.UTF_8)) {
            notes.add(Messages.text("note.encoding.guessed", decided.name()));
        }
        if (seen.bad() > 0 && decided.equals(java.nio.charset.StandardCharsets.UTF_8)) {
            if (!options.lenient()) {
                throw refusal.at(decided, "encoding.broken", Messages.shorten(String.valueOf(seen.example())));
            }
            notes.add(Messages.text("note.encoding", seen.bad()));
        }
        return decided;
    }

    private static Dictionary decode(ByteDictionary bytes, int[][] ids, Charset encoding) {
        Encodings.Decoded decoded = Encodings.decode(bytes, encoding);
        int[] renumbered = decoded.renumbered();
        if (renumbered != null) {
            IntSegments.renumber(ids, renumbered);
        }
        return decoded.dictionary();
    }

    /** Numbers of a column that was read as texts; what is no whole number becomes no value. */
    private static long[] numbers(int[][] ids, int rows, Dictionary texts) {
        long[] values = new long[texts.size()];
        for (int id = 0; id < values.length; id++) {
            try {
                values[id] = Long.parseLong(texts.text(id));
            } catch (NumberFormatException e) {
                values[id] = NumberColumn.NONE;
            }
        }
        long[] numbers = new long[rows];
        int row = 0;
        for (int[] piece : ids) {
            for (int id : piece) {
                numbers[row++] = id == Dictionary.NONE ? NumberColumn.NONE : values[id];
            }
        }
        return numbers;
    }

    /** Gives rows without a text a text; changes the ids in place. */
    private Dictionary fill(int[][] ids, Dictionary texts, String text) {
        int missing = 0;
        for (int[] piece : ids) {
            for (int id : piece) {
                missing += id == Dictionary.NONE ? 1 : 0;
            }
        }
        if (missing == 0) {
            return texts;
        }
        int number = texts.id(text);
        Dictionary filled = texts;
        if (number == Dictionary.NONE) {
            number = texts.size();
            List<String> all = new ArrayList<>();
            for (int id = 0; id < texts.size(); id++) {
                all.add(texts.text(id));
            }
            all.add(text);
            filled = Dictionary.of(all);
        }
        for (int[] piece : ids) {
            for (int i = 0; i < piece.length; i++) {
                piece[i] = piece[i] == Dictionary.NONE ? number : piece[i];
            }
        }
        notes.add(Messages.text(text.equals(NO_ACTIVITY) ? "note.no.activity" : "note.no.actor", missing, text));
        return filled;
    }

    private Dictionary rename(Attribute role, int[][] ids, Dictionary texts) {
        ReadOptions.Naming naming = java.util.Objects.requireNonNull(options.naming());
        Map<String, Integer> known = new HashMap<>();
        List<String> renamed = new ArrayList<>();
        int[] target = new int[texts.size()];
        for (int id = 0; id < target.length; id++) {
            String name = naming.rename(role, texts.text(id));
            Integer number = known.putIfAbsent(name, renamed.size());
            target[id] = number == null ? renamed.size() : number;
            if (number == null) {
                renamed.add(name);
            }
        }
        IntSegments.renumber(ids, target);
        return Dictionary.of(renamed);
    }
}
