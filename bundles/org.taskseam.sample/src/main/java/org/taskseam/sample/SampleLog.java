/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventRows;
import org.taskseam.eventlog.Nature;

/** Collects sample events into a log; columns and names are those of the {@linkplain SampleCsv CSV layout}. */
final class SampleLog implements Consumer<SampleEvent> {

    private static final int FIELDS = SampleField.values().length;

    private final boolean labelled;
    private final EventRows rows;

    SampleLog(boolean labelled) {
        this.labelled = labelled;
        List<Column> columns = new ArrayList<>();
        for (SampleField field : SampleField.values()) {
            columns.add(Column.text(field.header(), field.attribute()));
        }
        if (labelled) {
            columns.add(Column.text("task", Attribute.CASE));
            columns.add(Column.text("task_type", Nature.CONTEXT));
        }
        rows = new EventRows(columns);
    }

    @Override
    public void accept(SampleEvent event) {
        rows.event(
                event.time().toInstant().toEpochMilli(),
                event.time().getOffset().getTotalSeconds() / 60,
                event.person());
        for (SampleField field : SampleField.values()) {
            rows.text(field.ordinal(), field.of(event));
        }
        if (labelled) {
            rows.text(FIELDS, event.taskType() == null ? null : Integer.toString(event.instance()));
            rows.text(FIELDS + 1, event.taskType());
        }
    }

    EventLog toLog() {
        return rows.toLog();
    }
}
