/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taskseam.drawing.ActivityTitle;
import org.taskseam.drawing.SvgCanvas;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Variant;

/** The most frequent ways as rows of chevrons, one for each stay in an application. */
final class VariantsSection implements Section {

    private static final int MOST = 12;

    /** Two or three lines of them; of longer ways the rest is told by its number. */
    private static final int MOST_STAYS = 20;

    private final ReportContext context;
    private final Map<Integer, Activity> activities;

    /** Some steps in one application. */
    private record Stay(String application, List<String> steps) {}

    VariantsSection(ReportContext context) {
        this.context = context;
        this.activities = context.results().map().activities().stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    @Override
    public String id() {
        return "variants";
    }

    @Override
    public void write(Html html) {
        List<Variant> shown = context.results().variants().variants();
        List<Variant> top = shown.subList(0, Math.min(MOST, shown.size()));
        long all = context.results().variants().cases();
        if (top.isEmpty()) {
            html.leaf("p", context.text("variants.none"), "class", "note");
        } else {
            html.leaf("p", context.text("variants.note"), "class", "note");
            html.open("ol", "class", "variants");
            for (Variant variant : top) {
                row(html, variant, all);
            }
            html.close();
        }
        long told = top.stream().mapToLong(Variant::count).sum();
        int others = shown.size() + context.results().withheld().variants() - top.size();
        if (others > 0) {
            html.leaf(
                    "p",
                    context.text(
                            "variants.others", others, context.percent(all == 0 ? 0 : (double) (all - told) / all)),
                    "class",
                    "note");
        }
    }

    private void row(Html html, Variant variant, long all) {
        html.open("li");
        html.leaf("span", context.percent((double) variant.count() / all), "class", "share");
        html.open("span", "class", "sub");
        html.text(context.text("variants.cases", variant.count()));
        html.empty("br");
        html.text(
                context.text("variants.median", context.time(variant.duration().median())));
        html.close();
        html.open("span", "class", "way");
        List<Stay> stays = stays(variant);
        int shown = stays.size() <= MOST_STAYS + 1 ? stays.size() : MOST_STAYS;
        for (Stay stay : stays.subList(0, shown)) {
            chevron(html, stay);
        }
        if (shown < stays.size()) {
            html.leaf("span", context.text("variants.more", stays.size() - shown), "class", "sub more");
        }
        html.close().close();
    }

    private List<Stay> stays(Variant variant) {
        List<Stay> stays = new ArrayList<>();
        for (int id : variant.activities()) {
            Activity activity = Objects.requireNonNull(activities.get(id));
            String application = activity.application() == null ? "" : activity.application();
            if (stays.isEmpty() || !stays.getLast().application().equals(application)) {
                stays.add(new Stay(application, new ArrayList<>()));
            }
            stays.getLast().steps().add(ActivityTitle.of(activity.name(), activity.application()));
        }
        return stays;
    }

    private void chevron(Html html, Stay stay) {
        String label = stay.application().isEmpty() ? "?" : stay.application();
        String colour = SvgCanvas.hex(context.badges()
                .of(stay.application().isEmpty() ? null : stay.application())
                .argb());
        html.open(
                "span",
                "class",
                "chevron",
                "style",
                "background:" + colour,
                "title",
                label + "\n" + String.join("\n", stay.steps()));
        html.text(label);
        if (stay.steps().size() > 1) {
            html.leaf("small", "\u00d7" + stay.steps().size());
        }
        html.close();
    }
}
