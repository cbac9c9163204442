/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.Arc;
import org.taskseam.mining.CopyPaste;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;
import org.taskseam.mining.Variants;

/** Turns results of miners into rows. */
final class Rows {

    private static final int MOST_VARIANTS = 500;
    private static final int MOST_DAYS = 800;
    private static final long MINUTE = 60_000;
    private static final long DAY = 1440 * MINUTE;

    private final EventLog log;
    private final ProcessMap map;
    private final ActivityNames names;

    Rows(EventLog log, ProcessMap map) {
        this.log = log;
        this.map = map;
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
                activity.application() == null ? "" : activity.application(),
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
        return new PathRow(from, to, count, time.total(), time.min(), time.median(), time.p95(), time.max());
    }

    /** The variants that enough people take; all others together in the last row. A log of one person is that person's own. */
    List<VariantRow> variants(Variants all, Set<Long> shown) {
        List<VariantRow> rows = new ArrayList<>();
        int restVariants = 0;
        long restCases = 0;
        boolean own = log.actorCount() == 1;
        for (Variant variant : all.variants()) {
            if (rows.size() < MOST_VARIANTS && (own || shown.contains(VariantPeopleMiner.hash(variant.activities())))) {
                rows.add(new VariantRow(
                        rows.size() + 1,
                        variant.count(),
                        share(variant.count(), all.cases()),
                        variant.duration().median(),
                        variant.activities().stream().map(this::name).toList(),
                        1));
            } else {
                restVariants++;
                restCases += variant.count();
            }
        }
        if (restVariants > 0) {
            rows.add(new VariantRow(
                    rows.size() + 1,
                    restCases,
                    share(restCases, all.cases()),
                    java.time.Duration.ZERO,
                    List.of(),
                    restVariants));
        }
        return rows;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    List<ApplicationRow> applications(ApplicationUsage usage) {
        return usage.applications().stream()
                .map(row -> new ApplicationRow(row.application(), row.events(), row.time(), row.visits()))
                .toList();
    }

    ResultTable copies(CopyPaste result) {
        return new ResultTable(
                Words.get("copies.title"),
                List.of(
                        Words.get("copies.from"),
                        Words.get("copies.fromElement"),
                        Words.get("copies.to"),
                        Words.get("copies.toElement"),
                        Words.get("copies.count")),
                result.pairs().stream()
                        .map(pair -> List.<Object>of(
                                pair.fromApplication(),
                                text(pair.fromElement()),
                                pair.toApplication(),
                                text(pair.toElement()),
                                pair.count()))
                        .toList());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    List<TeamRow> teams() {
        IdColumn teams = log.texts(Attribute.TEAM);
        if (teams == null) {
            return List.of();
        }
        Map<String, Set<Integer>> people = new TreeMap<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            int team = teams.get(log.firstRow(actor));
            if (team != Dictionary.NONE) {
                people.computeIfAbsent(teams.dictionary().text(team), key -> new HashSet<>())
                        .add(actor);
            }
        }
        return people.entrySet().stream()
                .map(entry -> new TeamRow(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().size() < VariantPeopleMiner.SMALLEST_GROUP))
                .toList();
    }

    List<DayRow> days() {
        Map<Long, Long> counts = new HashMap<>();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        long run = Long.MIN_VALUE;
        long inRun = 0;
        for (int row = 0; row < log.size(); row++) {
            long day = Math.floorDiv(log.timeMillis(row) + log.offsetMinutes(row) * MINUTE, DAY);
            if (day != run) {
                if (inRun > 0) {
                    counts.merge(run, inRun, Long::sum);
                }
                run = day;
                inRun = 0;
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
            inRun++;
        }
        if (inRun == 0 || last - first > MOST_DAYS) {
            return List.of();
        }
        counts.merge(run, inRun, Long::sum);
        List<DayRow> rows = new ArrayList<>();
        for (long day = first; day <= last; day++) {
            rows.add(new DayRow(LocalDate.ofEpochDay(day), counts.getOrDefault(day, 0L)));
        }
        return rows;
    }
}
