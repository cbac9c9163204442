/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taskseam.drawing.DurationText;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.Arc;
import org.taskseam.mining.Variant;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.TypeFigures;
import org.taskseam.privacy.guard.ReleaseGuard;

/** The first look at a log in a terminal: task types, variants, applications, switches, arcs. */
final class Summary {

    private static final int TOP = 5;
    private static final int MOST_TYPES = 10;
    private static final int MOST_STEPS = 6;

    private final DurationText durations = new DurationText(Texts.locale());
    private final ReleasedResults results;
    private final Map<Integer, String> names;
    private final List<TaskType> types;

    Summary(ReleasedResults released, List<TaskType> types) {
        this.results = released.said();
        this.names = results.map().activities().stream().collect(Collectors.toMap(Activity::id, Activity::name));
        this.types = types;
    }

    void print(PrintWriter out) {
        out.println(Texts.text(
                "summary.counts",
                results.map().events(),
                results.people(),
                results.map().cases(),
                results.variants().variants().size()));
        types(out);
        variants(out);
        applications(out);
        arcs(out);
    }

    private void types(PrintWriter out) {
        out.println();
        TextTable table = new TextTable(
                "rrrl",
                Texts.text("heading.tasks"),
                Texts.text("heading.active"),
                Texts.text("heading.routines"),
                Texts.text("heading.type"));
        List<TypeFigures> shown = results.types().stream().limit(MOST_TYPES).toList();
        for (TypeFigures type : shown) {
            table.add(Figures.count(type.cases()), active(type), Figures.count(routines(type.name())), type.name());
        }
        table.print(out);
        if (shown.size() < types.size()) {
            out.println(Texts.text("summary.rarer", types.size() - shown.size()));
        }
    }

    private String active(TypeFigures type) {
        return type.active().isNegative() ? "\u2013" : durations.sum(type.active());
    }

    private long routines(String type) {
        return types.stream()
                .filter(one -> one.name().equals(type))
                .flatMap(one -> one.routines().stream())
                .filter(routine -> routine.actors() >= ReleaseGuard.SMALLEST_GROUP)
                .count();
    }

    private void variants(PrintWriter out) {
        out.println();
        TextTable table = new TextTable(
                "rrl", Texts.text("heading.cases"), Texts.text("heading.median"), Texts.text("heading.top.variants"));
        for (Variant variant : results.variants().variants().stream().limit(TOP).toList()) {
            table.add(
                    Figures.count(variant.count()),
                    durations.of(variant.duration().median()),
                    Figures.steps(variant.activities(), MOST_STEPS, names::get));
        }
        table.print(out);
    }

    private void applications(PrintWriter out) {
        out.println();
        ApplicationUsage usage = results.applications();
        TextTable table = new TextTable(
                "rrl", Texts.text("heading.active"), Texts.text("heading.visits"), Texts.text("heading.application"));
        for (ApplicationUsage.Usage one : usage.applications()) {
            table.add(durations.sum(one.time()), Figures.count(one.visits()), one.application());
        }
        table.print(out);
        out.println();
        TextTable switches = new TextTable("rl", Texts.text("heading.count"), Texts.text("heading.switches"));
        for (ApplicationUsage.Switch one : usage.switches().stream().limit(TOP).toList()) {
            switches.add(Figures.count(one.count()), one.from() + " > " + one.to());
        }
        switches.print(out);
    }

    private void arcs(PrintWriter out) {
        out.println();
        TextTable table = new TextTable(
                "rrl", Texts.text("heading.count"), Texts.text("heading.median"), Texts.text("heading.arcs"));
        for (Arc arc : results.map().arcs().stream().limit(TOP).toList()) {
            table.add(
                    Figures.count(arc.count()),
                    durations.of(arc.duration().median()),
                    names.get(arc.from()) + " > " + names.get(arc.to()));
        }
        table.print(out);
    }
}
