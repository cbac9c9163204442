/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.taskseam.drawing.DurationText;
import org.taskseam.mining.Activity;
import org.taskseam.mining.Arc;
import org.taskseam.mining.MapFilter;
import org.taskseam.mining.ProcessMap;

/** Turns a mined project into the process graph that the settings ask for. */
final class MapDrawing {

    private final MinedProject project;
    private final MapSettings settings;
    private final List<String> way;
    private final DiscreetNames names;
    private final Map<String, ActivityRow> byId;
    private final Optional<Contrast> contrast;

    /**
     * @param contrast groups that are compared in place of the measure
     * @param way names of activities in order; they and the arcs between them are shown whatever the settings say
     */
    MapDrawing(
            MinedProject project,
            MapSettings settings,
            List<String> way,
            boolean discreet,
            Optional<Contrast> contrast) {
        this.contrast = contrast;
        this.way = way;
        this.project = project;
        this.settings = settings;
        this.names = new DiscreetNames(project, discreet);
        this.byId = project.activitiesById();
    }

    MapView view() {
        ProcessMap map = filtered();
        boolean counts = settings.measure() == Measure.COUNT;
        ToLongFunction<Activity> ofActivity =
                counts ? Activity::count : activity -> activity.untilNext().medianMillis();
        ToLongFunction<Arc> ofArc = counts ? Arc::count : arc -> arc.duration().medianMillis();
        long high = map.activities().stream().mapToLong(ofActivity).max().orElse(0);
        long low = map.activities().stream().mapToLong(ofActivity).min().orElse(0);
        long widest = map.arcs().stream().mapToLong(ofArc).max().orElse(0);

        List<Activity> first = terminals(map, Activity::starts, true);
        List<Activity> last = terminals(map, Activity::ends, false);
        long started = first.stream().mapToLong(Activity::starts).sum();
        long ended = last.stream().mapToLong(Activity::ends).sum();
        List<Card> cards = new ArrayList<>();
        if (!first.isEmpty()) {
            cards.add(terminal(MinedProject.START, Card.Kind.START, started));
        }
        map.activities()
                .forEach(activity ->
                        cards.add(card(byId.get(activity.name()), share(ofActivity.applyAsLong(activity), high))));
        if (!last.isEmpty()) {
            cards.add(terminal(MinedProject.END, Card.Kind.END, ended));
        }
        List<Link> links = new ArrayList<>();
        for (Activity activity : first) {
            links.add(link(MinedProject.START, activity.name(), activity.starts(), started, widest, counts));
        }
        for (Arc arc : map.arcs()) {
            links.add(link(map, arc, share(ofArc.applyAsLong(arc), widest), counts));
        }
        for (Activity activity : last) {
            links.add(link(activity.name(), MinedProject.END, activity.ends(), ended, widest, counts));
        }
        return new MapView(
                map,
                cards,
                links,
                settings.measure(),
                contrast.map(groups -> groups.first().label()).orElseGet(() -> text(low, counts)),
                contrast.map(groups -> groups.second().label()).orElseGet(() -> text(high, counts)),
                project.map().activities().size(),
                project.paths().size(),
                project.cases(),
                contrast.isPresent());
    }

    /** Without what is hidden, by shares, with what is to be kept. */
    private ProcessMap filtered() {
        ProcessMap map = project.map();
        ProcessMap visible = settings.hidden().isEmpty()
                ? map
                : sub(map, activity -> !settings.hidden().contains(activity.name()), Set.copyOf(map.arcs()));
        ProcessMap filtered = new MapFilter(settings.activities(), settings.paths()).apply(visible);
        Set<Integer> shown = new HashSet<>();
        filtered.activities().forEach(activity -> shown.add(activity.id()));
        Set<Arc> arcs = new HashSet<>(filtered.arcs());
        Set<Integer> kept = new HashSet<>();
        visible.activities().stream()
                .filter(activity -> settings.kept().contains(activity.name()) && !shown.contains(activity.id()))
                .forEach(activity -> kept.add(activity.id()));
        shown.addAll(kept);
        for (int id : kept) {
            strongest(visible, arc -> arc.to() == id && shown.contains(arc.from()))
                    .ifPresent(arcs::add);
            strongest(visible, arc -> arc.from() == id && shown.contains(arc.to()))
                    .ifPresent(arcs::add);
        }
        addWay(map, shown, arcs);
        return sub(map, activity -> shown.contains(activity.id()), arcs);
    }

    private void addWay(ProcessMap map, Set<Integer> shown, Set<Arc> arcs) {
        Map<String, Integer> ids = new HashMap<>();
        map.activities().forEach(activity -> ids.put(activity.name(), activity.id()));
        for (int i = 0; i < way.size(); i++) {
            Integer to = ids.get(way.get(i));
            Integer from = i == 0 ? null : ids.get(way.get(i - 1));
            if (to != null) {
                shown.add(to);
            }
            if (to != null && from != null) {
                map.arcs().stream()
                        .filter(arc -> arc.from() == from && arc.to() == to)
                        .findAny()
                        .ifPresent(arcs::add);
            }
        }
    }

    private static Optional<Arc> strongest(ProcessMap map, Predicate<Arc> wanted) {
        return map.arcs().stream()
                .filter(arc -> arc.from() != arc.to())
                .filter(wanted)
                .findFirst();
    }

    private static ProcessMap sub(ProcessMap map, Predicate<Activity> wanted, Set<Arc> arcs) {
        List<Activity> activities = map.activities().stream().filter(wanted).toList();
        Set<Integer> ids = new HashSet<>();
        activities.forEach(activity -> ids.add(activity.id()));
        return new ProcessMap(
                map.events(),
                map.cases(),
                activities,
                map.arcs().stream()
                        .filter(arcs::contains)
                        .filter(arc -> ids.contains(arc.from()) && ids.contains(arc.to()))
                        .toList());
    }

    /** The activities where most cases start or end, and more until nothing is shown that no start leads to or that leads to no end. */
    private List<Activity> terminals(ProcessMap map, ToLongFunction<Activity> cases, boolean start) {
        List<Activity> all = map.activities().stream()
                .filter(activity -> cases.applyAsLong(activity) > 0)
                .sorted(Comparator.comparingLong(cases).reversed())
                .toList();
        long frequent = all.stream()
                .filter(activity ->
                        settings.paths() == 1 || cases.applyAsLong(activity) >= MapSettings.RARE * project.cases())
                .count();
        long most = Math.max(1, Math.round(frequent * settings.paths()));
        List<Activity> chosen = new ArrayList<>();
        Map<Integer, List<Integer>> next = new HashMap<>();
        for (Arc arc : map.arcs()) {
            int from = start ? arc.from() : arc.to();
            next.computeIfAbsent(from, any -> new ArrayList<>()).add(start ? arc.to() : arc.from());
        }
        Set<Integer> reached = new HashSet<>();
        for (Activity activity : all) {
            if (chosen.size() < most || !reached.contains(activity.id())) {
                chosen.add(activity);
                reach(next, activity.id(), reached);
            }
        }
        return chosen;
    }

    /** Adds what can be reached from an activity. */
    private static void reach(Map<Integer, List<Integer>> next, int from, Set<Integer> reached) {
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (reached.add(at)) {
                next.getOrDefault(at, List.of()).forEach(open::push);
            }
        }
    }

    private Card card(ActivityRow row, double heat) {
        Optional<Contrast.Sides> sides = contrast.map(groups -> groups.ofCases(row.id()));
        return new Card(
                row.id(),
                Card.Kind.ACTIVITY,
                names.title(row),
                names.subtitle(row),
                row.application(),
                row.count(),
                row.cases(),
                row.median(),
                row.percentile(),
                sides.map(Contrast.Sides::lean).orElse(heat),
                sides.map(Contrast.Sides::text).orElse(""),
                settings.kept().contains(row.id()));
    }

    /** @param shown cases that start or end with activities that are shown */
    private Card terminal(String id, Card.Kind kind, long shown) {
        long cases = Math.min(shown, project.cases());
        return new Card(id, kind, "", "", "", project.cases(), cases, Duration.ZERO, Duration.ZERO, 0, "", false);
    }

    private Link link(ProcessMap map, Arc arc, double weight, boolean counts) {
        String from = map.activity(arc.from()).orElseThrow().name();
        String to = map.activity(arc.to()).orElseThrow().name();
        Optional<Contrast.Sides> sides = contrast.map(groups -> groups.perCase(from, to));
        return new Link(
                from,
                to,
                arc.count(),
                arc.duration().median(),
                arc.duration().p95(),
                sides.map(both -> Math.clamp(Math.max(both.first(), both.second()), 0, 1))
                        .orElse(weight),
                sides.map(Contrast.Sides::text)
                        .orElseGet(() -> counts
                                ? Numbers.text(arc.count())
                                : DurationText.local().of(arc.duration().median())),
                sides.map(Contrast.Sides::lean).orElse(0.0));
    }

    /** A way from the start or to the end; where others are not shown, its label says of how many cases it is one. */
    private Link link(String from, String to, long count, long shown, long widest, boolean counts) {
        String label = shown < project.cases()
                ? Words.get("link.ofCases", Numbers.text(count), Numbers.text(project.cases()))
                : Numbers.text(count);
        return new Link(
                from,
                to,
                count,
                Duration.ZERO,
                Duration.ZERO,
                counts ? Math.min(1, share(count, widest)) : 0,
                counts && contrast.isEmpty() ? label : "",
                0);
    }

    private static double share(long value, long largest) {
        return largest == 0 ? 0 : (double) value / largest;
    }

    private static String text(long value, boolean counts) {
        return counts ? Numbers.text(value) : DurationText.local().of(Duration.ofMillis(value));
    }
}
