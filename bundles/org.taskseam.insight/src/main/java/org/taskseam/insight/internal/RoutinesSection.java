/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.List;
import org.taskseam.insight.TypedRoutine;
import org.taskseam.mining.recognition.Routine;

/** What is worth automating: runs of steps that always come in the same order, those with most time first. */
final class RoutinesSection implements Section {

    private static final int MOST = 12;

    private final ReportContext context;
    private final List<TypedRoutine> shown;

    RoutinesSection(ReportContext context) {
        this.context = context;
        this.shown = context.routines().stream().limit(MOST).toList();
    }

    @Override
    public String id() {
        return "routines";
    }

    @Override
    public boolean hasContent() {
        return !shown.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.leaf("p", context.text("routines.note"), "class", "note");
        Table table = new Table(context, html, "routines.caption");
        table.head("routines.steps", "tasks.type", "#count", "#active", "#activeEach.time", "#followed", "#flow");
        for (TypedRoutine one : shown) {
            Routine routine = one.routine();
            long millis = routine.time().toMillis();
            List<String> steps =
                    routine.steps().stream().map(context.names()::in).toList();
            table.row();
            table.list(
                    context.text("routines.run", steps.size(), steps.getFirst(), steps.getLast()),
                    steps,
                    routine.inputs().isEmpty()
                            ? ""
                            : context.text(
                                    "routines.inputs",
                                    String.join(
                                            ", ",
                                            routine.inputs().stream().distinct().toList())));
            table.name(one.type());
            table.number(routine.occurrences());
            table.sum(millis);
            table.time(millis / Math.max(1, routine.occurrences()));
            table.share(routine.determinism());
            table.share(routine.dataFromFlow());
        }
        table.end();
        int more = context.routines().size() - shown.size();
        if (more > 0) {
            html.leaf("p", context.text("routines.more", more), "class", "note");
        }
    }
}
