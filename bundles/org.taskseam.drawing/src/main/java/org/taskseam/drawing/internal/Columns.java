/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.taskseam.drawing.Box;
import org.taskseam.drawing.GraphPlacement;
import org.taskseam.drawing.LayoutGraph;
import org.taskseam.drawing.Point;

/**
 * Puts drawings of parts of a graph beside each other and draws the edges between them: from side to side through the gutter
 * between neighbouring columns, above all columns for those that lie farther apart.
 */
final class Columns {

    /** Least space between two columns. */
    static final double GUTTER = 80;

    private static final double MOST_GUTTER = 150;
    private static final double PER_LINE = 6;
    private static final double LANE = 9;
    private static final double CORNER = 14;

    /** A line runs straight into a box for so long, for the sake of its arrow. */
    private static final double STRAIGHT = 14;

    /** Controls of a cubic that comes near to a quarter of a circle. */
    private static final double ROUND = 0.45;

    /**
     * A column.
     *
     * @param nodes its nodes, as positions in the whole graph
     * @param edges the edges between them, as positions in the whole graph
     * @param placement their drawing
     */
    record Part(int[] nodes, int[] edges, GraphPlacement placement) {}

    /** An end of an edge: at the side of a box that looks to the other end. */
    private record End(int edge, int node, boolean right) {}

    private final LayoutGraph graph;
    private final int[] column;
    private final List<Part> parts;
    private final GraphPlacement unfolded;
    private final Box[] boxes;
    private final double[] left;
    private final double[] right;
    private final int[] lanes;
    private int aboveLanes;

    /** @param column of every node */
    Columns(LayoutGraph graph, int[] column, int columns, List<Part> parts, GraphPlacement unfolded) {
        this.graph = graph;
        this.column = column;
        this.parts = parts;
        this.unfolded = unfolded;
        this.boxes = new Box[column.length];
        this.left = new double[columns];
        this.right = new double[columns];
        this.lanes = new int[columns + 1];
    }

    /** @return the drawing of the whole */
    GraphPlacement joined() {
        List<List<Point>> routes = new ArrayList<>();
        graph.edges().forEach(edge -> routes.add(List.of()));
        double x = 0;
        long crossings = 0;
        for (int c = 0; c < parts.size(); c++) {
            Part part = parts.get(c);
            if (c > 0) {
                x += Math.min(MOST_GUTTER, GUTTER + PER_LINE * passing(c));
            }
            double dx = x;
            double dy = c == 0 ? 0 : offset(part, dx);
            left[c] = dx;
            x += part.placement().width();
            right[c] = x;
            crossings += part.placement().crossings();
            for (int i = 0; i < part.nodes().length; i++) {
                boxes[part.nodes()[i]] = part.placement().nodes().get(i).moved(dx, dy);
            }
            for (int i = 0; i < part.edges().length; i++) {
                routes.set(
                        part.edges()[i],
                        part.placement().routes().get(i).points().stream()
                                .map(p -> p.plus(dx, dy))
                                .toList());
            }
        }
        drawBetween(routes);
        List<Box> all = List.of(boxes);
        GraphPlacement framed = LayeredRun.framed(all, new LabelPlacer(graph, all, routes).place(), crossings);
        return new GraphPlacement(
                framed.nodes(),
                framed.routes(),
                framed.width(),
                framed.height(),
                crossings,
                Arrays.stream(column).boxed().toList(),
                unfolded.unfolded());
    }

    /** @return number of edges between the columns before a gutter and those behind it */
    private long passing(int gutter) {
        return graph.edges().stream()
                .filter(e -> column[e.from()] < gutter != column[e.to()] < gutter)
                .count();
    }

    /** @return how far down a column stands so that the lines to the columns before it are flat */
    private double offset(Part part, double dx) {
        double tallest =
                parts.stream().mapToDouble(p -> p.placement().height()).max().orElse(0);
        double slack = tallest - part.placement().height();
        double best = 0;
        double least = Double.MAX_VALUE;
        for (int step = 0; step <= 12; step++) {
            double dy = slack * step / 12;
            double cost = 0;
            for (int i = 0; i < part.nodes().length; i++) {
                int v = part.nodes()[i];
                double y = part.placement().nodes().get(i).centre().y() + dy;
                for (LayoutGraph.Edge edge : graph.edges()) {
                    int other = edge.from() == v ? edge.to() : edge.to() == v ? edge.from() : v;
                    if (column[other] < column[v]) {
                        cost += Math.sqrt(edge.weight())
                                * Math.abs(boxes[other].centre().y() - y);
                    }
                }
            }
            if (cost < least - 1e-9) {
                least = cost;
                best = dy;
            }
        }
        return best;
    }

    private void drawBetween(List<List<Point>> routes) {
        List<End> ends = new ArrayList<>();
        for (int e = 0; e < graph.edges().size(); e++) {
            LayoutGraph.Edge edge = graph.edges().get(e);
            if (column[edge.from()] != column[edge.to()]) {
                boolean forward = column[edge.from()] < column[edge.to()];
                ends.add(new End(e, edge.from(), forward));
                ends.add(new End(e, edge.to(), !forward));
            }
        }
        for (int e = 0; e < graph.edges().size(); e++) {
            LayoutGraph.Edge edge = graph.edges().get(e);
            if (column[edge.from()] != column[edge.to()]) {
                routes.set(e, route(port(e, edge.from(), ends), port(e, edge.to(), ends), edge));
            }
        }
    }

    /** The ends at a side of a box are spread over it, in the order of where they lead to. */
    private Point port(int e, int node, List<End> ends) {
        boolean side = ends.stream()
                .filter(end -> end.edge() == e && end.node() == node)
                .findFirst()
                .orElseThrow()
                .right();
        List<End> same = ends.stream()
                .filter(end -> end.node() == node && end.right() == side)
                .sorted(Comparator.comparingDouble(end -> other(end).centre().y()))
                .toList();
        int index = 0;
        while (same.get(index).edge() != e) {
            index++;
        }
        Box box = boxes[node];
        boolean loop = side && graph.edges().stream().anyMatch(edge -> edge.from() == node && edge.to() == node);
        // a loop has the middle of the right side
        double share = loop ? 0.92 : same.size() == 1 ? 0.5 : 0.2 + 0.6 * index / (same.size() - 1);
        return new Point(side ? box.right() : box.x(), box.y() + box.height() * share);
    }

    private Box other(End end) {
        LayoutGraph.Edge edge = graph.edges().get(end.edge());
        return boxes[edge.from() == end.node() ? edge.to() : edge.from()];
    }

    private List<Point> route(Point from, Point to, LayoutGraph.Edge edge) {
        int a = column[edge.from()];
        int b = column[edge.to()];
        boolean forward = a < b;
        double start = forward ? right[a] : left[a];
        double end = forward ? left[b] : right[b];
        if (Math.abs(a - b) == 1) {
            // straight at both ends: lines of both directions turn at the same places and do not cross
            double straight = forward ? STRAIGHT : -STRAIGHT;
            return sideways(around(from, edge.from(), start + straight), around(to, edge.to(), end - straight));
        }
        int gutterA = forward ? a + 1 : a;
        int gutterB = forward ? b : b + 1;
        double laneA = lane(gutterA);
        double laneB = lane(gutterB);
        double top = Arrays.stream(boxes).mapToDouble(Box::y).min().orElse(0) - 26 - LANE * 1.6 * aboveLanes++;
        List<Point> corners = new ArrayList<>(around(from, edge.from(), start));
        corners.add(new Point(laneA, corners.getLast().y()));
        corners.add(new Point(laneA, top));
        corners.add(new Point(laneB, top));
        List<Point> tail = around(to, edge.to(), end);
        corners.add(new Point(laneB, tail.getLast().y()));
        for (int i = tail.size() - 1; i >= 0; i--) {
            corners.add(tail.get(i));
        }
        return rounded(corners);
    }

    /** Lines that run up a gutter side by side. */
    private double lane(int gutter) {
        double middle = (right[gutter - 1] + left[gutter]) / 2;
        int n = lanes[gutter]++;
        return middle + (n % 2 == 0 ? 1 : -1) * LANE * ((n + 1) / 2);
    }

    /**
     * The way from the side of a box to the edge of its column; where other boxes stand in between, it leaves the box's row
     * first.
     */
    private List<Point> around(Point port, int node, double edgeOfColumn) {
        double from = Math.min(port.x(), edgeOfColumn);
        double to = Math.max(port.x(), edgeOfColumn);
        Box row = new Box(from, port.y() - 4, to - from, 8);
        boolean blocked = false;
        double lowest = boxes[node].bottom();
        for (int v = 0; v < boxes.length; v++) {
            if (v != node && column[v] == column[node] && boxes[v].overlap(row) > 0) {
                blocked = true;
                lowest = Math.max(lowest, boxes[v].bottom());
            }
        }
        if (!blocked) {
            return List.of(port, new Point(edgeOfColumn, port.y()));
        }
        double step = port.x() + (edgeOfColumn > port.x() ? 1 : -1) * Spacing.BOXES / 2;
        return List.of(
                port,
                new Point(step, port.y()),
                new Point(step, lowest + CORNER),
                new Point(edgeOfColumn, lowest + CORNER));
    }

    /** From the edge of a column to the edge of the next one in the shape of an S. */
    private static List<Point> sideways(List<Point> head, List<Point> tail) {
        List<Point> points = new ArrayList<>(rounded(head));
        Point from = head.getLast();
        Point to = tail.getLast();
        double middle = (from.x() + to.x()) / 2;
        points.add(new Point(middle, from.y()));
        points.add(new Point(middle, to.y()));
        points.add(to);
        List<Point> back = new ArrayList<>(tail);
        java.util.Collections.reverse(back);
        List<Point> last = rounded(back);
        points.addAll(last.subList(1, last.size()));
        return points;
    }

    /** @return straight pieces between the corners, with the corners rounded, as curves */
    private static List<Point> rounded(List<Point> corners) {
        List<Point> points = new ArrayList<>();
        points.add(corners.getFirst());
        for (int i = 1; i < corners.size(); i++) {
            Point before = points.getLast();
            Point corner = corners.get(i);
            if (i + 1 == corners.size()) {
                straight(points, corner);
                continue;
            }
            Point after = corners.get(i + 1);
            double radius = Math.min(CORNER, Math.min(distance(before, corner), distance(corner, after) / 2));
            Point in = towards(corner, before, radius);
            Point out = towards(corner, after, radius);
            straight(points, in);
            points.add(towards(corner, in, radius * ROUND));
            points.add(towards(corner, out, radius * ROUND));
            points.add(out);
        }
        return points;
    }

    private static void straight(List<Point> points, Point to) {
        Point from = points.getLast();
        points.add(new Point(from.x() + (to.x() - from.x()) / 3, from.y() + (to.y() - from.y()) / 3));
        points.add(new Point(from.x() + (to.x() - from.x()) * 2 / 3, from.y() + (to.y() - from.y()) * 2 / 3));
        points.add(to);
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double length) {
        double all = distance(from, to);
        double share = all == 0 ? 0 : length / all;
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}
