/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/**
 * Every event of a log as a step of work: what a recogniser took for its activity, and from which earlier event its value
 * comes. Events have positions from 0, actor after actor in the order of the work, which is not the order of the rows where
 * the clock ran backwards. Immutable; the log is not held.
 */
public final class StepLog {

    /** The position that a value comes from if it comes from nowhere. */
    public static final int NOWHERE = -1;

    private final int[] steps;
    private final List<String> labels;
    private final int @Nullable [] rows;
    private final int @Nullable [] positions;
    private final BitSet withValue;
    private final int @Nullable [] fedFrom;
    private final BitSet toldAgain;

    /**
     * @param steps     step of the event at each position, an index of {@code labels}; not changed afterwards
     * @param labels    names of the steps, readable
     * @param rows      row of the event at each position; {@code null} if they are the same
     * @param withValue positions of the events that carry a value of their own
     * @param fedFrom   position of the latest earlier event that carries the same value, or {@link #NOWHERE}; {@code null} if
     *                  nothing is known about values
     * @param toldAgain positions of the events that only tell an act again which a neighbour stands for
     */
    public StepLog(
            int[] steps,
            List<String> labels,
            int @Nullable [] rows,
            BitSet withValue,
            int @Nullable [] fedFrom,
            BitSet toldAgain) {
        this.steps = steps;
        this.labels = List.copyOf(labels);
        this.rows = rows;
        this.withValue = withValue;
        this.fedFrom = fedFrom;
        this.toldAgain = toldAgain;
        this.positions = rows == null ? null : inverse(rows);
    }

    /** @return the activities that the log itself names, with the values that its column of values tells, where it has one */
    public static StepLog ofActivities(EventLog log) {
        IdColumn activities = log.activities();
        int[] steps = new int[log.size()];
        List<String> labels = new ArrayList<>();
        for (int id = 0; id < activities.dictionary().size(); id++) {
            labels.add(activities.dictionary().text(id));
        }
        labels.add("");
        for (int row = 0; row < steps.length; row++) {
            int id = activities.get(row);
            steps[row] = id == Dictionary.NONE ? labels.size() - 1 : id;
        }
        BitSet withValue = new BitSet();
        return new StepLog(steps, labels, null, withValue, valuesOf(log, withValue), new BitSet());
    }

    /**
     * Follows what was entered or carried by the clipboard.
     *
     * @param withValue gets the rows with a value
     * @return row that each value comes from; {@code null} if the log tells no values
     */
    private static int @Nullable [] valuesOf(EventLog log, BitSet withValue) {
        List<IdColumn> columns = new ArrayList<>();
        Map<String, Integer> tokens = new HashMap<>();
        List<int[]> tokenOf = new ArrayList<>();
        for (Attribute attribute : List.of(Attribute.VALUE, Attribute.CLIPBOARD)) {
            IdColumn column = log.texts(attribute);
            if (column != null) {
                columns.add(column);
                tokenOf.add(IntStream.range(0, column.dictionary().size())
                        .map(id -> tokens.computeIfAbsent(column.dictionary().text(id), text -> tokens.size()))
                        .toArray());
            }
        }
        if (columns.isEmpty()) {
            return null;
        }
        int[] fedFrom = new int[log.size()];
        Arrays.fill(fedFrom, NOWHERE);
        int[] last = new int[tokens.size()];
        Arrays.fill(last, NOWHERE);
        for (int actor = 0; actor < log.actorCount(); actor++) {
            int first = log.firstRow(actor);
            for (int row = first; row < log.endRow(actor); row++) {
                for (int c = 0; c < columns.size(); c++) {
                    int id = columns.get(c).get(row);
                    if (id != Dictionary.NONE) {
                        int token = tokenOf.get(c)[id];
                        int before = last[token];
                        withValue.set(row);
                        fedFrom[row] = before >= first && before < row ? Math.max(fedFrom[row], before) : fedFrom[row];
                        last[token] = row;
                    }
                }
            }
        }
        return fedFrom;
    }

    private static int[] inverse(int[] rows) {
        int[] positions = new int[rows.length];
        for (int position = 0; position < rows.length; position++) {
            positions[rows[position]] = position;
        }
        return positions;
    }

    /** @return number of events */
    public int size() {
        return steps.length;
    }

    /** @return number of different steps */
    public int count() {
        return labels.size();
    }

    /** @return name of a step */
    public String label(int step) {
        return labels.get(step);
    }

    /** @return names of all steps */
    public List<String> labels() {
        return labels;
    }

    /** @return names of some steps */
    public List<String> labels(int[] some) {
        List<String> names = new ArrayList<>(some.length);
        for (int step : some) {
            names.add(labels.get(step));
        }
        return names;
    }

    /** @return step of the event at a position */
    public int step(int position) {
        return steps[position];
    }

    /** @return row of the event at a position */
    public int row(int position) {
        return rows == null ? position : rows[position];
    }

    /** @return position of the event of a row */
    public int position(int row) {
        return positions == null ? row : positions[row];
    }

    /** @return whether the event at a position carries a value of its own */
    public boolean hasValue(int position) {
        return withValue.get(position);
    }

    /** @return position of the latest earlier event that carries the same value, or {@link #NOWHERE} */
    public int fedFrom(int position) {
        return fedFrom == null ? NOWHERE : fedFrom[position];
    }

    /** @return whether the event at a position only tells an act again which a neighbour in the same task stands for */
    public boolean isToldAgain(int position) {
        return toldAgain.get(position);
    }
}
