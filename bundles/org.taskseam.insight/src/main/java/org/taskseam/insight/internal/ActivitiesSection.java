/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.List;
import org.taskseam.mining.Activity;

/** All activities that may be shown. */
final class ActivitiesSection implements Section {

    private static final int MOST = 500;

    private final ReportContext context;

    ActivitiesSection(ReportContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "activities";
    }

    @Override
    public boolean hasContent() {
        return !context.results().map().activities().isEmpty();
    }

    @Override
    public void write(Html html) {
        List<Activity> shown = context.results().map().activities();
        long cases = Math.max(1, context.results().map().cases());
        html.open("details").leaf("summary", context.text("activities.open", shown.size()));
        Table table = new Table(context, html, "activities.caption");
        table.head("activity", "application", "#count", "#inCases", "#elapsed", "#elapsed95", "#elapsedAll");
        for (Activity activity : shown.subList(0, Math.min(MOST, shown.size()))) {
            table.row();
            String application = activity.application() == null ? "" : activity.application();
            table.name(activity.name(), application);
            table.name(application);
            table.number(activity.count());
            if (activity.cases() == Activity.WITHHELD) {
                table.figure("\u2013", -1);
            } else {
                table.share((double) activity.cases() / cases);
            }
            table.time(activity.untilNext().medianMillis());
            table.time(activity.untilNext().p95Millis());
            table.sum(activity.untilNext().totalMillis());
        }
        table.end();
        html.close();
    }
}
