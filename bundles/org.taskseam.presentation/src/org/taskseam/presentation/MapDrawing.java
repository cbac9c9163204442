/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Turns a mined project into the process graph that the settings ask for. */
final class MapDrawing {

    private final MinedProject project;
    private final MapSettings settings;
    private final DiscreetNames names;
    private final Map<String, ActivityRow> byId;

    MapDrawing(MinedProject project, MapSettings settings, boolean discreet) {
        this.project = project;
        this.settings = settings;
        this.names = new DiscreetNames(project, discreet);
        this.byId = project.activitiesById();
    }

    MapView view() {
        Set<String> shown = activities();
        List<PathRow> paths = paths(shown);
        boolean counts = settings.measure() == Measure.COUNT;
        ToLongFunction<ActivityRow> ofCard = counts ? ActivityRow::count : row -> row.median().toMillis();
        ToLongFunction<PathRow> ofPath = counts ? PathRow::count : row -> row.median().toMillis();
        List<ActivityRow> rows = project.activities().stream().filter(row -> shown.contains(row.id())).toList();
        long high = rows.stream().mapToLong(ofCard).max().orElse(0);
        long low = rows.stream().mapToLong(ofCard).min().orElse(0);
        long widest = paths.stream().mapToLong(ofPath).max().orElse(0);

        List<Card> cards = new ArrayList<>();
        if (paths.stream().anyMatch(path -> path.from().equals(MinedProject.START))) {
            cards.add(terminal(MinedProject.START, Card.Kind.START));
        }
        rows.forEach(row -> cards.add(card(row, share(ofCard.applyAsLong(row), high))));
        if (paths.stream().anyMatch(path -> path.to().equals(MinedProject.END))) {
            cards.add(terminal(MinedProject.END, Card.Kind.END));
        }
        List<Link> links = new ArrayList<>();
        paths.forEach(row -> links.add(link(row, share(ofPath.applyAsLong(row), widest), counts)));
        return new MapView(
                cards, links, settings.measure(), text(low, counts), text(high, counts),
                project.activities().size(), project.paths().size(), project.cases());
    }

    /** The most frequent activities, those to be kept, none that is hidden. */
    private Set<String> activities() {
        List<ActivityRow> rows = project.activities();
        int most = Math.max(1, (int) Math.round(rows.size() * settings.activities()));
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).id();
            if ((i < most || settings.kept().contains(id)) && !settings.hidden().contains(id)) {
                shown.add(id);
            }
        }
        return shown;
    }

    /** The most frequent arcs between shown activities, and for each of these its best way in and out. */
    private List<PathRow> paths(Set<String> shown) {
        List<PathRow> inside = project.paths().stream()
                .filter(path -> path.from().equals(MinedProject.START) || shown.contains(path.from()))
                .filter(path -> path.to().equals(MinedProject.END) || shown.contains(path.to()))
                .toList();
        Map<String, PathRow> bestIn = new HashMap<>();
        Map<String, PathRow> bestOut = new HashMap<>();
        for (PathRow path : inside) {
            if (!path.from().equals(path.to())) {
                bestIn.putIfAbsent(path.to(), path);
                bestOut.putIfAbsent(path.from(), path);
            }
        }
        long most = Math.round(inside.size() * settings.paths());
        List<PathRow> result = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            PathRow path = inside.get(i);
            if (i < most || bestIn.get(path.to()) == path || bestOut.get(path.from()) == path) {
                result.add(path);
            }
        }
        return result;
    }

    private Card card(ActivityRow row, double heat) {
        return new Card(
                row.id(), Card.Kind.ACTIVITY, names.title(row), names.subtitle(row), row.application(), row.count(),
                row.cases(), row.median(), row.percentile(), heat);
    }

    private Card terminal(String id, Card.Kind kind) {
        return new Card(id, kind, "", "", "", project.cases(), project.cases(), Duration.ZERO, Duration.ZERO, 0);
    }

    private Link link(PathRow row, double weight, boolean counts) {
        return new Link(
                row.from(), row.to(), row.count(), row.median(), row.percentile(), weight,
                counts ? Numbers.text(row.count()) : isTerminal(row) ? "" : Durations.text(row.median()));
    }

    private static boolean isTerminal(PathRow row) {
        return row.from().equals(MinedProject.START) || row.to().equals(MinedProject.END);
    }

    private static double share(long value, long largest) {
        return largest == 0 ? 0 : (double) value / largest;
    }

    private static String text(long value, boolean counts) {
        return counts ? Numbers.text(value) : Durations.text(Duration.ofMillis(value));
    }
}
