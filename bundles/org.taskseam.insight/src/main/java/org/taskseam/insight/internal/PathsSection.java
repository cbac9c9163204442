/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;

/** The arcs on which most time passes as a rule: a sum is made by a single weekend, how often times the median is not. */
final class PathsSection implements Section {

    private static final int MOST = 15;

    private final ReportContext context;
    private final Map<Integer, Activity> activities;
    private final List<Arc> arcs;

    PathsSection(ReportContext context) {
        this.context = context;
        this.activities = context.results().map().activities().stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        this.arcs = context.results().map().arcs().stream()
                .filter(a -> activities.containsKey(a.from()) && activities.containsKey(a.to()))
                .sorted(Comparator.comparingLong(PathsSection::usual).reversed())
                .limit(MOST)
                .toList();
    }

    @Override
    public String id() {
        return "paths";
    }

    @Override
    public boolean hasContent() {
        return !arcs.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.leaf("p", context.text("paths.note"), "class", "note");
        Table table = new Table(context, html, "paths.caption");
        table.head("paths.from", "paths.to", "#count", "#elapsed", "#elapsed95", "#elapsedUsual");
        for (Arc arc : arcs) {
            table.row();
            activity(table, arc.from());
            activity(table, arc.to());
            table.number(arc.count());
            table.time(arc.duration().medianMillis());
            table.time(arc.duration().p95Millis());
            table.sum(usual(arc));
        }
        table.end();
    }

    private static long usual(Arc arc) {
        long median = arc.duration().medianMillis();
        return median == DurationStats.WITHHELD ? DurationStats.WITHHELD : arc.count() * median;
    }

    private void activity(Table table, int id) {
        Activity activity = activities.get(id);
        if (activity != null) {
            table.name(activity.name(), activity.application() == null ? "" : activity.application());
        }
    }
}
