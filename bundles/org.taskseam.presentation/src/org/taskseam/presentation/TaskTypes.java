/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/** The types of task that a column of the log names. */
final class TaskTypes {

    /** Name of the column that recognition and labelled logs use. */
    static final String COLUMN = "task_type";

    private final EventLog log;
    private final IdColumn types;

    TaskTypes(EventLog log) {
        this.log = log;
        this.types = log.indexOf(COLUMN) < 0 ? null : log.texts(COLUMN);
    }

    /** Most cases first, work as a whole before them; nothing if the log names no types. */
    List<TaskRow> rows(CaseNotion notion) {
        if (types == null) {
            return List.of();
        }
        int size = types.dictionary().size();
        long[] events = new long[size];
        long[] inCases = new long[size];
        Cases cases = Cases.of(log, notion);
        EventCursor cursor = cases.cursor();
        for (int i = 0; i < cases.count(); i++) {
            cases.open(i, cursor);
            int type = cursor.next() ? types.get(cursor.row()) : Dictionary.NONE;
            if (type != Dictionary.NONE) {
                inCases[type]++;
            }
        }
        for (int row = 0; row < log.size(); row++) {
            int type = types.get(row);
            if (type != Dictionary.NONE) {
                events[type]++;
            }
        }
        List<TaskRow> rows = new ArrayList<>();
        for (int type = 0; type < size; type++) {
            rows.add(new TaskRow(types.dictionary().text(type), inCases[type], (double) events[type] / log.size()));
        }
        rows.sort(Comparator.comparingLong(TaskRow::cases).reversed());
        rows.add(
                0,
                new TaskRow(
                        "",
                        cases.count(),
                        rows.stream().mapToDouble(TaskRow::share).sum()));
        return rows;
    }

    /** @return the activities of the events of a type; other events have none */
    IdColumn activities(String type) {
        IdColumn all = log.activities();
        if (types == null || type.isEmpty()) {
            return all;
        }
        int wanted = types.dictionary().id(type);
        int[] ids = new int[log.size()];
        for (int row = 0; row < ids.length; row++) {
            ids[row] = types.get(row) == wanted ? all.get(row) : Dictionary.NONE;
        }
        return IdColumn.of(ids, all.dictionary());
    }
}
