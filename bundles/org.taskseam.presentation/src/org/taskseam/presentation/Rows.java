/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taskseam.eventlog.EventLog;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;
import org.taskseam.mining.Variants;
import org.taskseam.mining.release.ReleasedResults;
import org.taskseam.mining.release.TypeFigures;

/** Turns results of miners into rows. */
final class Rows {

    private static final int MOST_VARIANTS = 500;

    private final EventLog log;
    private final ReleasedResults results;
    private final ProcessMap map;
    private final ActivityNames names;

    Rows(EventLog log, ReleasedResults results) {
        this.log = log;
        this.results = results.said();
        this.map = this.results.map();
        this.names = new ActivityNames(log);
    }

    private String name(int activity) {
        return log.activities().dictionary().text(activity);
    }

    List<ActivityRow> activities() {
        return map.activities().stream().map(this::row).toList();
    }

    private ActivityRow row(Activity activity) {
        DurationStats time = activity.untilNext();
        return new ActivityRow(
                activity.name(),
                names.title(activity.id()),
                names.subtitle(activity.id()),
                text(activity.application()),
                names.element(activity.id()),
                activity.count(),
                activity.cases(),
                time.median(),
                time.p95(),
                time.total());
    }

    List<PathRow> paths() {
        List<PathRow> rows = new ArrayList<>();
        for (Arc arc : map.arcs()) {
            rows.add(path(name(arc.from()), name(arc.to()), arc.count(), arc.duration()));
        }
        for (Activity activity : map.activities()) {
            if (activity.starts() > 0) {
                rows.add(path(MinedProject.START, activity.name(), activity.starts(), DurationStats.NONE));
            }
            if (activity.ends() > 0) {
                rows.add(path(activity.name(), MinedProject.END, activity.ends(), DurationStats.NONE));
            }
        }
        rows.sort(Comparator.comparingLong(PathRow::count).reversed());
        return rows;
    }

    private static PathRow path(String from, String to, long count, DurationStats time) {
        return new PathRow(from, to, count, time.total(), time.median(), time.p95());
    }

    /** The variants that may be told; all others together in the last row. */
    List<VariantRow> variants() {
        Variants all = results.variants();
        List<VariantRow> rows = new ArrayList<>();
        int restVariants = results.withheld().variants();
        long restCases = all.cases();
        for (Variant variant : all.variants()) {
            if (rows.size() < MOST_VARIANTS) {
                restCases -= variant.count();
                rows.add(new VariantRow(
                        rows.size() + 1,
                        variant.count(),
                        share(variant.count(), all.cases()),
                        variant.duration().median(),
                        variant.activities().stream().map(this::name).toList(),
                        1));
            } else {
                restVariants++;
            }
        }
        if (restVariants > 0) {
            rows.add(new VariantRow(
                    rows.size() + 1,
                    Math.max(0, restCases),
                    share(Math.max(0, restCases), all.cases()),
                    Duration.ZERO,
                    List.of(),
                    restVariants));
        }
        return rows;
    }

    /** Types of tasks, work as a whole before them; nothing if the log names no types. */
    List<TaskRow> tasks() {
        List<TypeFigures> types = results.types();
        if (types.isEmpty()) {
            return List.of();
        }
        long active = types.stream().mapToLong(Rows::active).sum();
        List<TaskRow> rows = new ArrayList<>();
        rows.add(TaskRow.whole(map.cases()));
        types.forEach(type -> rows.add(new TaskRow(
                type.name(),
                type.cases(),
                share(active(type), active),
                type.active(),
                type.activeEach(),
                type.elapsed())));
        return rows;
    }

    /** A time that is withheld counts as none. */
    private static long active(TypeFigures type) {
        return Math.max(0, type.active().toMillis());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    List<ApplicationRow> applications() {
        return results.applications().applications().stream()
                .map(row -> new ApplicationRow(row.application(), row.events(), row.time(), row.visits()))
                .toList();
    }

    List<FlowRow> flows() {
        return results.copyPaste().pairs().stream()
                .map(pair -> new FlowRow(
                        pair.fromApplication(),
                        text(pair.fromElement()),
                        pair.toApplication(),
                        text(pair.toElement()),
                        pair.count()))
                .toList();
    }

    static ResultTable copies(List<FlowRow> flows) {
        return new ResultTable(
                Words.get("copies.title"),
                List.of(
                        Words.get("copies.from"),
                        Words.get("copies.fromElement"),
                        Words.get("copies.to"),
                        Words.get("copies.toElement"),
                        Words.get("copies.count")),
                flows.stream()
                        .map(flow -> List.<Object>of(
                                flow.fromApplication(),
                                flow.fromElement(),
                                flow.toApplication(),
                                flow.toElement(),
                                flow.count()))
                        .toList());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    List<TeamRow> teams() {
        return results.teams().stream()
                .map(team -> new TeamRow(team.name(), team.people(), team.hidden()))
                .toList();
    }
}
