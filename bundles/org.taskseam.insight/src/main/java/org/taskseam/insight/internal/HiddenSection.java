/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.Collection;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.Withheld;
import org.taskseam.privacy.guard.ReleaseGuard;

/** What this report does not say, and why. */
final class HiddenSection implements Section {

    private final ReportContext context;

    HiddenSection(ReportContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "hidden";
    }

    @Override
    public void write(Html html) {
        String least = context.number(ReleaseGuard.SMALLEST_GROUP);
        boolean guarded = context.results().isGuarded();
        boolean few = context.results().people() < ReleaseGuard.SMALLEST_GROUP;
        html.leaf("p", context.text(guarded ? "hidden.rule" : few ? "hidden.few" : "hidden.published", least));
        if (context.results().isCoarse()) {
            html.leaf("p", context.text("hidden.coarse"));
        }
        html.open("ul");
        if (guarded) {
            ReleasedResults results = context.results();
            Withheld withheld = results.withheld();
            item(html, "hidden.activities", withheld.activities(), results.map().activities());
            item(html, "hidden.arcs", withheld.arcs(), results.map().arcs());
            item(
                    html,
                    "hidden.variants",
                    withheld.variants(),
                    results.variants().variants());
            item(
                    html,
                    "hidden.applications",
                    withheld.applications(),
                    results.applications().applications());
            item(html, "hidden.pairs", withheld.pairs(), results.copyPaste().pairs());
        }
        html.leaf("li", context.text("hidden.people"));
        html.leaf("li", context.text("hidden.values"));
        html.close();
    }

    private void item(Html html, String key, int hidden, Collection<?> shown) {
        html.leaf("li", context.text(key, hidden, (long) hidden + shown.size()));
    }
}
