/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.insight.TypedRoutine;
import org.taskseam.mining.CopyPaste;

/** The three questions that a report is opened for: where the time goes, what is repeated, what is worth automating. */
final class Answers {

    private static final int MOST = 4;

    private final ReportContext context;

    /** What takes time. */
    private record Part(String name, Duration active) {}

    Answers(ReportContext context) {
        this.context = context;
    }

    void write(Html html) {
        html.open("div", "class", "answers");
        time(html);
        repeated(html);
        routines(html);
        html.close();
    }

    /** By types of tasks where they are known, else by applications. */
    private void time(Html html) {
        List<Part> types = context.results().types().stream()
                .map(type -> new Part(type.name(), type.active()))
                .filter(part -> part.active.isPositive())
                .sorted(Comparator.comparing(Part::active).reversed())
                .toList();
        List<Part> applications = context.results().applications().applications().stream()
                .map(usage -> new Part(usage.application(), usage.time()))
                .filter(part -> part.active.isPositive())
                .toList();
        List<Part> parts = types.isEmpty() ? applications : types;
        if (parts.isEmpty()) {
            return;
        }
        double all = parts.stream().mapToLong(part -> part.active.toMillis()).sum();
        begin(html, "time", types.isEmpty() ? "applications" : "tasks");
        parts.stream()
                .limit(MOST)
                .forEach(part ->
                        item(html, part.name, "", context.durations().sum(part.active), part.active.toMillis() / all));
        html.close().close();
    }

    private void repeated(Html html) {
        List<CopyPaste.Pair> pairs = context.results().copyPaste().pairs().stream()
                .filter(CopyPaste.Pair::crossesApplications)
                .limit(MOST)
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        begin(html, "repeated", "carry");
        for (CopyPaste.Pair pair : pairs) {
            item(
                    html,
                    place(pair.fromElement(), pair.fromApplication()) + " \u2192 "
                            + place(pair.toElement(), pair.toApplication()),
                    context.text("answers.places", pair.fromApplication(), pair.toApplication()),
                    context.text("answers.times", pair.count()),
                    (double) pair.count() / pairs.getFirst().count());
        }
        html.close().close();
    }

    private static String place(@Nullable String element, String application) {
        return element == null || element.isEmpty() ? application : element;
    }

    private void routines(Html html) {
        List<TypedRoutine> routines = context.routines();
        if (routines.isEmpty()) {
            return;
        }
        begin(html, "automate", "routines");
        double most = routines.getFirst().routine().time().toMillis();
        routines.stream()
                .limit(MOST)
                .forEach(one -> item(
                        html,
                        one.type(),
                        context.text(
                                "answers.routine",
                                one.routine().steps().size(),
                                one.routine().occurrences()),
                        context.durations().sum(one.routine().time()),
                        most == 0 ? 0 : one.routine().time().toMillis() / most));
        html.close().close();
    }

    private void begin(Html html, String question, String section) {
        html.open("div").open("h3");
        html.leaf("a", context.text("answers." + question), "href", "#" + section);
        html.close().open("ol");
    }

    private static void item(Html html, String name, String detail, String figure, double share) {
        html.open("li").open("div", "class", "answer");
        html.open("span").text(name);
        if (!detail.isEmpty()) {
            html.leaf("small", detail);
        }
        html.close().leaf("b", figure).close();
        Table.bar(html, share);
        html.close();
    }
}
