/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import org.taskseam.insight.HtmlReport;

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
        String least = context.number(HtmlReport.LEAST_PEOPLE);
        html.leaf("p", context.text(context.fewPeople() ? "hidden.few" : "hidden.rule", least));
        html.open("ul");
        if (!context.fewPeople()) {
            item(html, "hidden.activities", context.activities());
            item(html, "hidden.arcs", context.arcs());
            item(html, "hidden.variants", context.variants());
            item(html, "hidden.applications", context.applications());
            item(html, "hidden.pairs", context.pairs());
        }
        html.leaf("li", context.text("hidden.people"));
        html.leaf("li", context.text("hidden.values"));
        html.close();
    }

    private void item(Html html, String key, Released<?> released) {
        int hidden = released.together().size();
        html.leaf(
                "li",
                context.text(
                        key,
                        context.number(hidden),
                        context.number(hidden + released.shown().size())));
    }
}
