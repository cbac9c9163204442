/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/** The types of tasks, if a column names them: how many cases, how long. */
final class TasksSection implements Section {

    private final ReportContext context;
    private final Released<Type> types;

    /** Figures of one type. */
    private record Type(String name, long cases, long events, long totalMillis, long medianMillis, People people) {}

    private static final class Sums {
        private final List<Long> durations = new ArrayList<>();
        private final People people = new People();
        private long events;
    }

    TasksSection(ReportContext context) {
        this.context = context;
        String column = context.options().taskColumn();
        List<Type> all = column == null ? List.of() : types(context.data().log().texts(column));
        this.types = context.fewPeople() ? Released.all(all) : Released.of(all, Type::people);
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public boolean hasContent() {
        return !types.shown().isEmpty();
    }

    private List<Type> types(IdColumn column) {
        EventLog log = context.data().log();
        Cases cases = context.data().cases();
        EventCursor events = cases.cursor();
        Map<Integer, Sums> sums = new HashMap<>();
        for (int c = 0; c < cases.count(); c++) {
            cases.open(c, events);
            @Nullable Sums sum = null;
            long first = 0;
            while (events.next()) {
                if (sum == null) {
                    int type = column.get(events.row());
                    if (type == Dictionary.NONE) {
                        break;
                    }
                    sum = sums.computeIfAbsent(type, k -> new Sums());
                    first = events.timeMillis();
                    sum.durations.add(0L);
                }
                sum.events++;
                sum.people.add(log.actor(events.row()));
                sum.durations.set(sum.durations.size() - 1, events.timeMillis() - first);
            }
        }
        List<Type> types = new ArrayList<>();
        sums.forEach((type, sum) -> {
            long[] sorted =
                    sum.durations.stream().mapToLong(Long::longValue).sorted().toArray();
            types.add(new Type(
                    column.dictionary().text(type),
                    sorted.length,
                    sum.events,
                    Arrays.stream(sorted).sum(),
                    sorted[(sorted.length - 1) / 2],
                    sum.people));
        });
        types.sort(Comparator.comparingLong(Type::cases).reversed().thenComparing(Type::name));
        return types;
    }

    @Override
    public void write(Html html) {
        Table table = new Table(context, html, "tasks.caption");
        table.head("tasks.type", "#cases", "#share", "#tasks.steps", "#median", "#total");
        long all = types.shown().stream().mapToLong(Type::cases).sum()
                + types.together().stream().mapToLong(Type::cases).sum();
        for (Type type : types.shown()) {
            table.row();
            table.bar(
                    type.name(),
                    (double) type.cases() / types.shown().getFirst().cases());
            table.number(type.cases());
            table.share((double) type.cases() / all);
            table.figure(context.rate((double) type.events() / type.cases()), (double) type.events() / type.cases());
            table.time(type.medianMillis());
            table.sum(type.totalMillis());
        }
        table.end();
    }
}
