/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taskseam.drawing.DurationText;

/** What can be said of a project in a few figures; all over everybody. */
public final class KeyFigures {

    private final MinedProject project;
    private final List<KeyFigure> figures = new ArrayList<>();

    private KeyFigures(MinedProject project) {
        this.project = project;
    }

    /** @return the figures in the order in which they are read */
    public static List<KeyFigure> of(MinedProject project) {
        return new KeyFigures(project).all();
    }

    private List<KeyFigure> all() {
        long cases = project.cases();
        long events = project.map().events();
        add("cases", Numbers.text(project.casesTold()));
        add("steps", perCase(events));
        long variants =
                project.variants().stream().mapToLong(VariantRow::variants).sum();
        add("variants", variants > cases ? "\u2264 " + Numbers.text(project.casesTold()) : Numbers.text(variants));
        VariantRow first =
                project.variants().isEmpty() ? null : project.variants().get(0);
        if (first != null && !first.activities().isEmpty()) {
            add("first", Numbers.percent(first.share()));
        }
        add("changes", perCase(changes()));
        add("carried", perCase(carried()));
        Duration time =
                project.applications().stream().map(ApplicationRow::time).reduce(Duration.ZERO, Duration::plus);
        add("time", DurationText.local().sum(time));
        add("timePerCase", cases == 0 ? "\u2013" : DurationText.local().of(time.dividedBy(cases)));
        long again = project.activities().stream()
                .mapToLong(activity -> activity.count() - activity.cases())
                .sum();
        add("again", Numbers.percent(events == 0 ? 0 : (double) again / events));
        return List.copyOf(figures);
    }

    private void add(String key, String value) {
        figures.add(new KeyFigure(Words.get("key." + key), value, Words.get("key." + key + ".meaning")));
    }

    private String perCase(long count) {
        return project.cases() == 0
                ? "\u2013"
                : String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", (double) count / project.cases());
    }

    private long changes() {
        Map<String, ActivityRow> byId = project.activitiesById();
        return project.paths().stream()
                .filter(path -> byId.containsKey(path.from()) && byId.containsKey(path.to()))
                .filter(path -> !byId.get(path.from())
                        .application()
                        .equals(byId.get(path.to()).application()))
                .mapToLong(PathRow::count)
                .sum();
    }

    private long carried() {
        return project.flows().stream()
                .filter(FlowRow::crossesApplications)
                .mapToLong(FlowRow::count)
                .sum();
    }
}
