/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.mining.Activity;
import org.taskseam.mining.ApplicationUsage;
import org.taskseam.mining.Arc;
import org.taskseam.mining.CopyPaste;
import org.taskseam.mining.DurationStats;
import org.taskseam.mining.ProcessMap;
import org.taskseam.mining.Variant;
import org.taskseam.mining.Variants;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Results of miners without what must not be told. A view of a part of the log, or by another column, is told beside the map of
 * all of it, and differences of the two would tell of single people: its counts come in tens, its times to two digits.
 */
final class GuardedFigures {

    private final ReleaseGuard guard;
    private final CaseSupport support;
    private final ArcWithholding arcs;
    private final VariantWithholding ways;
    private final DurationSupport durations;
    private final boolean coarse;

    /** @param coarse whether these are figures of a view beside the map of the whole log */
    GuardedFigures(
            ReleaseGuard guard,
            CaseSupport support,
            ArcWithholding arcs,
            VariantWithholding ways,
            DurationSupport durations,
            boolean coarse) {
        this.guard = guard;
        this.support = support;
        this.arcs = arcs;
        this.ways = ways;
        this.durations = durations;
        this.coarse = coarse;
    }

    private long told(long count) {
        return coarse ? Rounding.inTens(count) : count;
    }

    ProcessMap of(ProcessMap map) {
        List<Arc> shown = new ArrayList<>();
        for (Arc arc : map.arcs()) {
            if (arcs.shows(arc.from(), arc.to())) {
                long key = CaseSupport.key(arc.from(), arc.to());
                DurationStats time = of(arc.duration(), durations.ofArc(key));
                shown.add(new Arc(arc.from(), arc.to(), told(arc.count()), time));
            }
        }
        Map<Integer, Long> ofArcs = ofArcs(map);
        long cases = cases(map, ofArcs);
        List<Activity> activities = map.activities().stream()
                .filter(activity -> arcs.shows(activity.id()))
                .map(activity -> of(activity, shown, cases, ofArcs))
                .sorted(Comparator.comparingLong(Activity::count).reversed().thenComparing(Activity::id))
                .toList();
        return new ProcessMap(activities.stream().mapToLong(Activity::count).sum(), cases, activities, shown);
    }

    /**
     * How often the arcs that are told enter or leave an activity, whichever is more. What stands behind them counts a step from
     * one person to another for both.
     */
    private Map<Integer, Long> ofArcs(ProcessMap map) {
        Map<Integer, Long> entering = new HashMap<>();
        Map<Integer, Long> leaving = new HashMap<>();
        for (Arc arc : map.arcs()) {
            if (arcs.shows(arc.from(), arc.to())) {
                leaving.merge(arc.from(), arc.count(), Long::sum);
                entering.merge(arc.to(), arc.count(), Long::sum);
            }
        }
        for (Activity activity : map.activities()) {
            int id = activity.id();
            if (arcs.shows(CaseSupport.OUTSIDE, id)) {
                leaving.merge(CaseSupport.OUTSIDE, activity.starts(), Long::sum);
                entering.merge(id, activity.starts(), Long::sum);
            }
            if (arcs.shows(id, CaseSupport.OUTSIDE)) {
                leaving.merge(id, activity.ends(), Long::sum);
                entering.merge(CaseSupport.OUTSIDE, activity.ends(), Long::sum);
            }
        }
        leaving.forEach((id, count) -> entering.merge(id, count, Math::max));
        return entering;
    }

    private long cases(ProcessMap map, Map<Integer, Long> ofArcs) {
        boolean exact = arcs.isExact(CaseSupport.OUTSIDE) && guard.allows(support.cases());
        return told(exact ? map.cases() : ofArcs.getOrDefault(CaseSupport.OUTSIDE, 0L));
    }

    /**
     * Without its true count, an activity has the sums of the arcs that are told. The times until what came next are always
     * those sums: the true ones less those of the arcs would be the times of an arc that is not told.
     */
    private Activity of(Activity activity, List<Arc> shown, long cases, Map<Integer, Long> ofArcs) {
        int id = activity.id();
        boolean exact = arcs.isExact(id);
        DurationStats untilNext = of(activity.untilNext(), durations.ofActivity(id));
        return new Activity(
                id,
                activity.name(),
                activity.application(),
                told(exact ? activity.count() : ofArcs.getOrDefault(id, 0L)),
                exact ? inSteps(activity.cases(), cases) : Activity.WITHHELD,
                arcs.shows(CaseSupport.OUTSIDE, id) ? told(activity.starts()) : 0,
                arcs.shows(id, CaseSupport.OUTSIDE) ? told(activity.ends()) : 0,
                untilNext.withTotal(count(shown, id), total(shown, id)));
    }

    /**
     * To the nearest twentieth of the cases: in how many cases something happens is no sum of arcs, and exact numbers of
     * several activities told of single people where somebody did a thing twice. In a view in tens, which are coarser where
     * cases are few.
     */
    private long inSteps(long count, long cases) {
        if (coarse) {
            return Math.min(cases, Rounding.inTens(Math.round(20.0 * count / Math.max(1, cases)) * cases / 20));
        }
        return Math.min(cases, Math.round(20.0 * count / Math.max(1, cases)) * cases / 20);
    }

    /** How often something that is told came next; how often anything did would tell how often what is withheld did. */
    private static long count(List<Arc> shown, int from) {
        return shown.stream()
                .filter(arc -> arc.from() == from)
                .mapToLong(Arc::count)
                .sum();
    }

    private static long total(List<Arc> shown, int from) {
        List<Long> totals = shown.stream()
                .filter(arc -> arc.from() == from)
                .map(arc -> arc.duration().totalMillis())
                .toList();
        return totals.isEmpty() || totals.contains(DurationStats.WITHHELD)
                ? DurationStats.WITHHELD
                : totals.stream().mapToLong(Long::longValue).sum();
    }

    /** Shortest and longest are always single people's. */
    private DurationStats of(DurationStats stats, DurationSupport.Figures behind) {
        if (stats.count() == 0) {
            return DurationStats.NONE;
        }
        boolean sums = guard.allowsSum(behind.sum());
        long total = coarse ? Rounding.twoDigits(stats.totalMillis()) : stats.totalMillis();
        return new DurationStats(
                told(stats.count()),
                sums ? total : DurationStats.WITHHELD,
                DurationStats.WITHHELD,
                sums ? behind.median().told(guard) : DurationStats.WITHHELD,
                sums ? behind.p95().told(guard) : DurationStats.WITHHELD,
                DurationStats.WITHHELD);
    }

    /** @param map guarded */
    Variants variants(ProcessMap map) {
        List<Variant> shown = new ArrayList<>();
        for (Variant variant : ways.shown()) {
            long hash = Sequences.hash(variant.activities());
            DurationStats time = of(variant.duration(), durations.ofVariant(hash));
            shown.add(new Variant(variant.activities(), told(variant.count()), time));
        }
        return new Variants(map.cases(), map.events(), shown);
    }

    /** Events, visits and switches as sums of what is told: the miner's own would tell of activities and arcs that are not. */
    ApplicationUsage of(ApplicationUsage usage, ProcessMap map) {
        Map<String, Long> events = new HashMap<>();
        for (Activity activity : map.activities()) {
            if (activity.application() != null) {
                events.merge(activity.application(), activity.count(), Long::sum);
            }
        }
        List<ApplicationUsage.Switch> switches = switches(usage, map);
        Map<String, Long> visits = new HashMap<>();
        switches.forEach(one -> visits.merge(one.to(), one.count(), Long::sum));
        List<ApplicationUsage.Usage> shown = new ArrayList<>();
        for (ApplicationUsage.Usage one : usage.applications()) {
            if (one.people().countAllowed(guard.k()) && one.people().sumAllowed(guard.k())) {
                shown.add(new ApplicationUsage.Usage(
                        one.application(),
                        events.getOrDefault(one.application(), 0L),
                        visits.getOrDefault(one.application(), 0L),
                        Duration.ofMinutes(minutes(one.time())),
                        one.people().peopleOnly()));
            }
        }
        shown.sort(Comparator.comparing(ApplicationUsage.Usage::time)
                .reversed()
                .thenComparing(ApplicationUsage.Usage::application));
        return new ApplicationUsage(shown, switches, Duration.ZERO);
    }

    private long minutes(Duration time) {
        long minutes = time.plusSeconds(30).toMinutes();
        return coarse ? Rounding.twoDigits(minutes) : minutes;
    }

    private List<ApplicationUsage.Switch> switches(ApplicationUsage usage, ProcessMap map) {
        Map<Integer, String> applications = new HashMap<>();
        for (Activity activity : map.activities()) {
            if (activity.application() != null) {
                applications.put(activity.id(), activity.application());
            }
        }
        Map<List<String>, Long> counts = new HashMap<>();
        for (Arc arc : map.arcs()) {
            String from = applications.get(arc.from());
            String to = applications.get(arc.to());
            if (from != null && to != null) {
                counts.merge(List.of(from, to), arc.count(), Long::sum);
            }
        }
        return usage.switches().stream()
                .filter(one -> one.people().countAllowed(guard.k()))
                .map(one -> new ApplicationUsage.Switch(
                        one.from(),
                        one.to(),
                        counts.getOrDefault(List.of(one.from(), one.to()), 0L),
                        one.people().peopleOnly()))
                .filter(one -> one.count() > 0)
                .sorted(Comparator.comparingLong(ApplicationUsage.Switch::count).reversed())
                .toList();
    }

    CopyPaste of(CopyPaste copies) {
        List<CopyPaste.Pair> pairs = copies.pairs().stream()
                .filter(pair -> pair.people().countAllowed(guard.k()))
                .map(pair -> new CopyPaste.Pair(
                        pair.fromApplication(),
                        pair.fromElement(),
                        pair.toApplication(),
                        pair.toElement(),
                        told(pair.count()),
                        pair.people().peopleOnly()))
                .toList();
        long count = pairs.stream().mapToLong(CopyPaste.Pair::count).sum();
        return new CopyPaste(pairs, count, count);
    }
}
