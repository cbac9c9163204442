/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.taskseam.drawing.Ink;
import org.taskseam.drawing.SvgCanvas;
import org.taskseam.mining.ApplicationUsage.Switch;
import org.taskseam.mining.ApplicationUsage.Usage;

/** Time per application and the switches between them. */
final class ApplicationsSection implements Section {

    private static final int MOST = 12;

    private final ReportContext context;
    private final List<Usage> shown;

    ApplicationsSection(ReportContext context) {
        this.context = context;
        List<Usage> all = context.results().applications().applications();
        this.shown = all.subList(0, Math.min(MOST, all.size()));
    }

    @Override
    public String id() {
        return "applications";
    }

    @Override
    public boolean hasContent() {
        return !shown.isEmpty();
    }

    @Override
    public void write(Html html) {
        html.open("div", "class", "columns");
        html.open("div");
        times(html);
        html.close();
        html.open("div");
        if (context.results().applications().switchCount() > 0) {
            switches(html);
        }
        html.close().close();
    }

    private void times(Html html) {
        long most = Math.max(1, shown.getFirst().time().toMillis());
        long all = Math.max(
                1,
                context.results().applications().applications().stream()
                        .mapToLong(u -> u.time().toMillis())
                        .sum());
        html.leaf("h3", context.text("applications.time"));
        html.open("ul", "class", "bars");
        for (Usage usage : shown) {
            html.open("li");
            html.open("span", "class", "with-badge");
            context.badge(html, usage.application());
            html.leaf("span", usage.application()).close();
            html.open("span", "class", "bar", "aria-hidden", "true");
            String width = String.format(
                    Locale.ROOT, "width:%.1f%%", 100.0 * usage.time().toMillis() / most);
            String colour =
                    SvgCanvas.hex(context.badges().of(usage.application()).argb());
            html.open("span", "style", width + ";background:" + colour).close().close();
            html.leaf("span", context.durations().sum(usage.time()), "class", "figure");
            html.leaf("span", context.percent((double) usage.time().toMillis() / all), "class", "figure sub");
            html.close();
        }
        html.close();
        if (context.results().withheld().applications() > 0) {
            html.leaf(
                    "p",
                    context.text(
                            "applications.others", context.results().withheld().applications()),
                    "class",
                    "note");
        }
    }

    private void switches(Html html) {
        Map<List<String>, Long> counts = context.results().applications().switches().stream()
                .collect(Collectors.toMap(s -> List.of(s.from(), s.to()), Switch::count));
        long most = Math.max(
                1, counts.values().stream().mapToLong(Long::longValue).max().orElse(1));
        html.leaf("h3", context.text("applications.switches"));
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                context.text("applications.switches"));
        html.open("table", "class", "matrix");
        html.leaf("caption", context.text("applications.matrix"));
        html.open("thead").open("tr").leaf("td", "");
        for (Usage to : shown) {
            html.open("th", "scope", "col", "title", to.application());
            context.badge(html, to.application());
            html.leaf("span", to.application(), "class", "hidden").close();
        }
        html.close().close().open("tbody");
        for (Usage from : shown) {
            html.open("tr").leaf("th", from.application(), "scope", "row");
            for (Usage to : shown) {
                cell(html, counts.getOrDefault(List.of(from.application(), to.application()), 0L), most);
            }
            html.close();
        }
        html.close().close().close();
    }

    private void cell(Html html, long count, long most) {
        if (count == 0) {
            html.leaf("td", "");
            return;
        }
        int step = Math.max(1, (int) Math.ceil(Ink.HEAT_STEPS * Math.sqrt((double) count / most)));
        html.leaf("td", context.number(count), "class", "h" + step);
    }
}
