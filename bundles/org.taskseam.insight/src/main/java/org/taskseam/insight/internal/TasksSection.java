/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.List;
import org.taskseam.mining.release.TypeFigures;

/** Types of tasks with their figures. */
final class TasksSection implements Section {

    private final ReportContext context;
    private final List<TypeFigures> types;

    TasksSection(ReportContext context) {
        this.context = context;
        this.types = context.results().types();
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public boolean hasContent() {
        return !types.isEmpty();
    }

    @Override
    public void write(Html html) {
        Table table = new Table(context, html, "tasks.caption");
        table.head("tasks.type", "#cases", "#share", "#tasks.steps", "#activeEach", "#active", "#elapsed");
        long all = types.stream().mapToLong(TypeFigures::cases).sum();
        for (TypeFigures type : types) {
            table.row();
            table.bar(type.name(), (double) type.cases() / types.getFirst().cases());
            table.number(type.cases());
            table.share((double) type.cases() / all);
            table.figure(context.rate((double) type.events() / type.cases()), (double) type.events() / type.cases());
            table.time(type.activeEach().toMillis());
            table.sum(type.active().toMillis());
            table.time(type.elapsed().toMillis());
        }
        table.end();
    }
}
