/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.recognition.NamedTasks;

/** The types of task that a column of the log names. */
final class TaskTypes {

    /** Name of the column that recognition and labelled logs use. */
    static final String COLUMN = NamedTasks.TYPES;

    private final EventLog log;
    private final IdColumn types;

    TaskTypes(EventLog log) {
        this.log = log;
        this.types = log.indexOf(COLUMN) < 0 ? null : log.texts(COLUMN);
    }

    /** @return the column, {@code null} if the log names no types */
    String column() {
        return types == null ? null : COLUMN;
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
