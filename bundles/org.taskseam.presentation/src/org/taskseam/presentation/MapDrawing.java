/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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

        List<Card> cards = new ArrayList<>();
        cards.add(terminal(MinedProject.START, Card.Kind.START));
        map.activities()
                .forEach(activity ->
                        cards.add(card(byId.get(activity.name()), share(ofActivity.applyAsLong(activity), high))));
        cards.add(terminal(MinedProject.END, Card.Kind.END));
        List<Link> links = new ArrayList<>();
        for (Activity activity : terminals(map, Activity::starts, true)) {
            links.add(link(MinedProject.START, activity.name(), activity.starts(), widest, counts));
        }
        for (Arc arc : map.arcs()) {
            links.add(link(map, arc, share(ofArc.applyAsLong(arc), widest), counts));
        }
        for (Activity activity : terminals(map, Activity::ends, false)) {
            links.add(link(activity.name(), MinedProject.END, activity.ends(), widest, counts));
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

    /** The activities where most cases start or end, and those that nothing else leads to or from. */
    private List<Activity> terminals(ProcessMap map, ToLongFunction<Activity> cases, boolean start) {
        Set<Integer> linked = new HashSet<>();
        map.arcs().stream()
                .filter(arc -> arc.from() != arc.to())
                .forEach(arc -> linked.add(start ? arc.to() : arc.from()));
        List<Activity> all = map.activities().stream()
                .filter(activity -> cases.applyAsLong(activity) > 0)
                .filter(activity -> settings.paths() == 1
                        || !linked.contains(activity.id())
                        || cases.applyAsLong(activity) >= MapSettings.RARE * project.cases())
                .sorted(Comparator.comparingLong(cases).reversed())
                .toList();
        long most = Math.max(1, Math.round(all.size() * settings.paths()));
        List<Activity> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i < most || !linked.contains(all.get(i).id())) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
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
                sides.map(Contrast.Sides::text).orElse(""));
    }

    private Card terminal(String id, Card.Kind kind) {
        return new Card(id, kind, "", "", "", project.cases(), project.cases(), Duration.ZERO, Duration.ZERO, 0, "");
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

    private Link link(String from, String to, long count, long widest, boolean counts) {
        return new Link(
                from,
                to,
                count,
                Duration.ZERO,
                Duration.ZERO,
                counts ? Math.min(1, share(count, widest)) : 0,
                counts && contrast.isEmpty() ? Numbers.text(count) : "",
                0);
    }

    private static double share(long value, long largest) {
        return largest == 0 ? 0 : (double) value / largest;
    }

    private static String text(long value, boolean counts) {
        return counts ? Numbers.text(value) : DurationText.local().of(Duration.ofMillis(value));
    }
}
