/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.DetectedColumn;
import org.taskseam.interchange.Role;
import org.taskseam.interchange.internal.Messages;
import org.taskseam.interchange.internal.column.ByteDictionary;
import org.taskseam.interchange.internal.column.LogAssembly;
import org.taskseam.interchange.internal.column.TextSink;
import org.taskseam.interchange.internal.column.TimeSink;
import org.taskseam.interchange.internal.time.TimeReader;

/**
 * Puts the events of an XES document into columns. Columns come up as keys do; attributes of a trace become columns of its
 * events with {@value #CASE_PREFIX} before the key.
 */
final class XesCollector implements XesHandler {

    static final String CASE_PREFIX = "case:";

    /** The name of a trace. */
    static final String CASE_NAME = CASE_PREFIX + "concept:name";

    /** Marks a trace of events that belong to no case. Outside of traces, where XES lets them stand, other readers lose them. */
    static final String NO_CASE = "taskseam:no-case";

    private static final int MAX_COLUMNS = 4096;

    /** A column that is collected, or known and not wanted. */
    private static final class Slot {
        private final boolean time;
        private final boolean unique;
        private final boolean isCase;
        private final @Nullable TextSink texts;
        private int traceId = Dictionary.NONE;

        Slot(Role role, @Nullable TextSink texts) {
            this.time = role.equals(Role.TIME);
            this.unique = role.attribute() == Attribute.EVENT_ID;
            this.isCase = role.attribute() == Attribute.CASE;
            this.texts = texts;
        }
    }

    /** Columns of one kind of attributes by the number of their key, made as keys come up. */
    private final class Slots {
        private final String prefix;
        private final List<Slot> inOrder = new ArrayList<>();
        private @Nullable Slot[] byKey = new Slot[16];

        Slots(String prefix) {
            this.prefix = prefix;
        }

        Slot get(int number, XmlText key) {
            if (number >= byKey.length) {
                byKey = Arrays.copyOf(byKey, Math.max(number + 1, byKey.length * 2));
            }
            Slot slot = byKey[number];
            if (slot == null) {
                slot = (CASE_PREFIX + NO_CASE).equals(prefix + key) ? noCase : slot(prefix + key);
                byKey[number] = slot;
                inOrder.add(slot);
                if (slot.isCase && this == traceSlots) {
                    traceCase = slot;
                }
            }
            return slot;
        }
    }

    private final Path file;
    private final XmlScanner tags;
    private final Set<String> sources;
    private final Map<String, DetectedColumn> known;
    private final TimeReader timeReader;
    private final TimeSink times = new TimeSink();
    private final LogAssembly assembly;
    private final Slots eventSlots = new Slots("");
    private final Slots traceSlots = new Slots(CASE_PREFIX);
    private final Slot[] touched = new Slot[MAX_COLUMNS];
    private final List<DetectedColumn> columns = new ArrayList<>();
    private int touchedCount;
    private int row;
    private int traceStart;
    private int traces;
    private @Nullable Slot traceCase;
    private final UnnamedTraces unnamed = new UnnamedTraces();
    private final Slot noCase = new Slot(Role.SKIP, null);
    private boolean traceIsCase = true;
    private boolean hasTime;
    private @Nullable String problem;

    /** What makes every event of the trace a bad one. */
    private @Nullable String traceProblem;

    /**
     * @param assembly gets what is read
     * @param sources names of columns that are needed to make activities
     * @param known   what is known about columns from the start of the file, by name
     */
    XesCollector(
            Path file,
            XmlScanner tags,
            LogAssembly assembly,
            Set<String> sources,
            Map<String, DetectedColumn> known,
            TimeReader timeReader) {
        this.sources = sources;
        this.file = file;
        this.tags = tags;
        this.known = known;
        this.timeReader = timeReader;
        this.assembly = assembly;
    }

    int rows() {
        return row;
    }

    TimeSink times() {
        return times;
    }

    LogAssembly assembly() {
        return assembly;
    }

    /** @return the columns that came up, in order */
    List<DetectedColumn> columns() {
        return columns;
    }

    @Override
    public void beginTrace() {
        traceIsCase = true;
        for (Slot slot : traceSlots.inOrder) {
            slot.traceId = Dictionary.NONE;
        }
        traceProblem = null;
        traceStart = row;
    }

    @Override
    public void traceAttribute(XmlText key, XmlText value) throws BadLogException {
        int number = tags.keyNumber();
        if (number < 0) {
            refuseTrace();
            return;
        }
        Slot slot = traceSlots.get(number, key);
        traceIsCase &= slot != noCase;
        if (slot.texts != null && value.to() > value.from()) {
            slot.traceId = slot.texts.dictionary().id(value.bytes(), value.from(), value.to(), value.hash());
        }
        if (slot.traceId == ByteDictionary.REJECTED) {
            refuseTrace();
        }
    }

    /** Refuses the events that follow; of those read already an attribute cannot be told, which no lenience covers. */
    private void refuseTrace() throws BadLogException {
        if (row > traceStart) {
            throw tags.bad("row.nul", "");
        }
        traceProblem = "row.nul";
    }

    @Override
    public void endTrace() {
        traces++;
        if (row > traceStart) {
            if (traceIsCase && (traceCase == null || traceCase.traceId < 0)) {
                unnamed.add(traces, traceStart, row);
            }
            for (Slot slot : traceSlots.inOrder) {
                if (slot.texts != null && slot.traceId >= 0) {
                    slot.texts.fill(traceStart, row, slot.traceId);
                }
            }
        }
    }

    @Override
    public void eventAttribute(XmlText key, XmlText value) throws BadLogException {
        int number = tags.keyNumber();
        Slot slot = number < 0 ? null : eventSlots.get(number, key);
        if (problem != null) {
            return;
        }
        if (slot == null) {
            refuse("row.nul", "");
            return;
        }
        if (slot.texts != null) {
            int size = slot.texts.dictionary().size();
            int text = slot.texts.set(row, value.bytes(), value.from(), value.to(), value.hash());
            if (text == ByteDictionary.REJECTED) {
                refuse("row.nul", "");
            } else if (slot.unique && text >= 0 && text < size) {
                refuse("row.duplicate", Messages.shorten(value.toString()));
            } else if (touchedCount < MAX_COLUMNS) {
                touched[touchedCount++] = slot;
            }
        } else if (slot.time) {
            time(value);
        }
    }

    private void time(XmlText value) throws BadLogException {
        long time = timeReader.millis(value.bytes(), value.from(), value.to());
        if (time == TimeReader.BAD) {
            refuse("row.time", Messages.shorten(value.toString()));
        } else {
            times.set(row, time, timeReader.offsetMinutes());
            hasTime = true;
        }
    }

    /** Refuses the file at the tag that was read last, or, if lenient, only the event. */
    private void refuse(String reason, String detail) throws BadLogException {
        if (!assembly.isLenient()) {
            throw tags.bad(reason, detail, timeReader.format());
        }
        problem = reason;
    }

    @Override
    public void beginEvent() throws BadLogException {
        touchedCount = 0;
        hasTime = false;
        problem = null;
        if (traceProblem != null) {
            refuse(traceProblem, "");
        }
    }

    @Override
    public boolean endEvent() throws BadLogException {
        if (problem == null && !hasTime) {
            refuse("row.time.missing", "");
        }
        if (problem != null) {
            assembly.skip(Messages.text(problem + ".reason"));
            for (int i = 0; i < touchedCount; i++) {
                TextSink texts = touched[i].texts;
                if (texts != null) {
                    texts.set(row, Dictionary.NONE);
                }
            }
            return true;
        }
        if (row == LogAssembly.MAX_EVENTS) {
            throw new BadLogException(file, tags.line(), tags.column(), "file.events", LogAssembly.MAX_EVENTS);
        }
        row++;
        return true;
    }

    /**
     * Gives the traces without a name one of their own, unless the events or the caller say what a case is.
     *
     * @return how many there were
     */
    int nameTraces() {
        if (unnamed.count() > 0 && columns.stream().noneMatch(c -> c.role().attribute() == Attribute.CASE)) {
            DetectedColumn column = new DetectedColumn(
                    CASE_NAME, Role.of(Attribute.CASE), 1, Messages.text("role.trace"), Integer.toString(1), false);
            if (known.getOrDefault(CASE_NAME, column).role().equals(column.role())) {
                known.put(CASE_NAME, column);
                traceCase = slot(CASE_NAME);
            }
        }
        if (traceCase == null || traceCase.texts == null) {
            return 0;
        }
        unnamed.name(traceCase.texts);
        return unnamed.count();
    }

    private Slot slot(String name) {
        DetectedColumn column =
                known.getOrDefault(name, new DetectedColumn(name, Role.DATA, 0, Messages.text("role.late"), "", false));
        if (columns.size() >= MAX_COLUMNS) {
            return new Slot(Role.SKIP, null);
        }
        columns.add(column);
        if (column.role().equals(Role.TIME) || !assembly.needs(column, sources.contains(column.name()))) {
            return new Slot(column.role(), null);
        }
        TextSink texts = new TextSink();
        assembly.texts(column, texts);
        return new Slot(column.role(), texts);
    }
}
