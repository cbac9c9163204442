/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.drawing.Box;
import org.taskseam.drawing.GraphPlacement.Route;
import org.taskseam.drawing.LayoutGraph;
import org.taskseam.drawing.Point;

/**
 * Puts labels on their lines, those of heavy edges first. A label never covers a box or another label and covers as few other
 * lines as possible, and not the head of its own arrow; where there is no such place, there is no label.
 */
public final class LabelPlacer {

    private static final double CELL = 40;
    private static final double MARGIN = 2;
    private static final double HEAD = 9;
    private static final double HEAD_COVERED = 4;
    private static final double[] STEPS = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final LayoutGraph graph;
    private final List<List<Point>> routes;
    private final Map<Long, List<Box>> taken = new HashMap<>();
    private final Map<Long, List<Sample>> lines = new HashMap<>();

    private record Sample(int edge, Point point) {}

    /** See {@link org.taskseam.drawing.EdgeLabels#place}. */
    public LabelPlacer(LayoutGraph graph, List<Box> boxes, List<List<Point>> routes) {
        this.graph = graph;
        this.routes = routes;
        boxes.forEach(this::take);
        for (int e = 0; e < routes.size(); e++) {
            Route route = new Route(routes.get(e), null);
            for (int c = 0; c < route.curves(); c++) {
                for (int i = 0; i < 10; i++) {
                    Sample sample = new Sample(e, route.at(c, i / 10.0));
                    lines.computeIfAbsent(cell(sample.point()), k -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
    }

    /** @return routes with labels in the order of the edges */
    public List<Route> place() {
        Route[] placed = new Route[routes.size()];
        IntStream.range(0, placed.length)
                .boxed()
                .sorted(Comparator.comparingDouble(e -> -graph.edges().get(e).weight()))
                .forEach(e -> placed[e] = new Route(routes.get(e), label(e)));
        return List.of(placed);
    }

    private @Nullable Box label(int e) {
        LayoutGraph.Edge edge = graph.edges().get(e);
        if (edge.labelWidth() == 0) {
            return null;
        }
        Route route = new Route(routes.get(e), null);
        Box head = Box.around(route.points().getLast(), 2 * HEAD, 2 * HEAD);
        Box best = null;
        double least = Double.MAX_VALUE;
        for (Place place : places(edge, route)) {
            if (place.cost() < least && isFree(place.box())) {
                double cost = place.cost()
                        + foreignLines(place.box(), e)
                        + (place.box().overlap(head) > 0 ? HEAD_COVERED : 0);
                if (cost < least) {
                    least = cost;
                    best = place.box();
                }
            }
        }
        if (best != null) {
            take(best);
        }
        return best;
    }

    /** Where a label may be, and how far that is from where it is best. */
    private record Place(Box box, double cost) {}

    private static List<Place> places(LayoutGraph.Edge edge, Route route) {
        List<Place> places = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < route.curves(); c++) {
            double offCentre = Math.abs(c - (route.curves() - 1) / 2.0);
            for (int i = 0; i < STEPS.length; i++) {
                Point on = route.at(c, STEPS[i]);
                right = Math.max(right, on.x());
                places.add(
                        new Place(Box.around(on, edge.labelWidth(), edge.labelHeight()), 0.7 * i + 0.35 * offCentre));
            }
        }
        if (edge.from() == edge.to()) { // a wide label has no room inside the loop
            double middle =
                    (route.points().getFirst().y() + route.points().getLast().y()) / 2;
            Point beside = new Point(right - MARGIN + edge.labelWidth() / 2, middle);
            places.add(new Place(Box.around(beside, edge.labelWidth(), edge.labelHeight()), 0.7));
        }
        return places;
    }

    private boolean isFree(Box box) {
        Box grown = box.grown(MARGIN);
        for (int column = index(grown.x()); column <= index(grown.right()); column++) {
            for (int row = index(grown.y()); row <= index(grown.bottom()); row++) {
                for (Box other : taken.getOrDefault(key(column, row), List.of())) {
                    if (other.overlap(grown) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private int foreignLines(Box box, int edge) {
        Set<Integer> foreign = new HashSet<>();
        for (int column = index(box.x()); column <= index(box.right()); column++) {
            for (int row = index(box.y()); row <= index(box.bottom()); row++) {
                for (Sample sample : lines.getOrDefault(key(column, row), List.of())) {
                    if (sample.edge() != edge && contains(box, sample.point())) {
                        foreign.add(sample.edge());
                    }
                }
            }
        }
        return foreign.size();
    }

    private static boolean contains(Box box, Point p) {
        return p.x() >= box.x() && p.x() <= box.right() && p.y() >= box.y() && p.y() <= box.bottom();
    }

    private void take(Box box) {
        for (int column = index(box.x()); column <= index(box.right()); column++) {
            for (int row = index(box.y()); row <= index(box.bottom()); row++) {
                taken.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(box);
            }
        }
    }

    private static int index(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static long cell(Point p) {
        return key(index(p.x()), index(p.y()));
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xffffffffL;
    }
}
