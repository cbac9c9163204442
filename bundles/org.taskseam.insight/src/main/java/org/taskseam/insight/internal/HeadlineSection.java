/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.time.Duration;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.CopyPaste;

/** The few figures that say how big the matter is. */
final class HeadlineSection implements Section {

    private final ReportContext context;

    HeadlineSection(ReportContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "headline";
    }

    @Override
    public void write(Html html) {
        ApplicationUsage usage = context.results().applications();
        Duration work =
                usage.applications().stream().map(ApplicationUsage.Usage::time).reduce(Duration.ZERO, Duration::plus);
        double hours = Math.max(1.0 / 60, work.toMillis() / 3_600_000.0);
        CopyPaste carried = context.results().copyPaste();
        long across = carried.pairs().stream()
                .filter(CopyPaste.Pair::crossesApplications)
                .mapToLong(CopyPaste.Pair::count)
                .sum();
        html.open("dl", "class", "tiles");
        long cases = context.results().map().cases();
        long events = context.results().map().events();
        int people = context.results().people();
        tile(html, shown(cases, context.number(cases)), "cases", cases);
        tile(html, shown(events, context.number(events)), "events", events);
        tile(html, context.number(people), "people", people);
        tile(html, context.durations().sum(work), "hours");
        tile(html, shown(usage.switchCount(), context.rate(usage.switchCount() / hours)), "switches");
        tile(html, shown(across, context.rate(across / hours)), "carried");
        html.close();
        new Answers(context).write(html);
    }

    /** Of guarded figures, nothing is left where all was withheld; that is no zero. */
    private String shown(long count, String figure) {
        return count == 0 && context.results().isGuarded() ? context.text("headline.hidden") : figure;
    }

    private void tile(Html html, String figure, String key, Object... count) {
        html.open("div");
        html.leaf("dt", context.text("headline." + key, count));
        html.leaf("dd", figure);
        html.close();
    }
}
