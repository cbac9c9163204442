/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.taskseam.drawing.Box;
import org.taskseam.drawing.GraphPlacement;
import org.taskseam.drawing.GraphPlacement.Route;
import org.taskseam.drawing.LayoutGraph;
import org.taskseam.drawing.LayoutHint;
import org.taskseam.drawing.Point;
import org.taskseam.eventlog.Progress;

/** One run of the layered layout: calls the phases one after the other. */
public final class LayeredRun {

    /** Room for a line that passes a layer. */
    private static final double LINE_ROOM = 6;

    private static final double LOOP_EXTENT = 30;

    private final LayoutGraph graph;
    private final LayoutHint hint;
    private final Progress progress;
    private final Digraph digraph;
    private final int[] digraphEdge;
    private int[] position = {};
    private int[] layer = {};

    /** See {@link org.taskseam.drawing.GraphLayout#layout}. */
    public LayeredRun(LayoutGraph graph, LayoutHint hint, Progress progress) {
        this.graph = graph;
        this.hint = hint;
        this.progress = progress;
        int loops = (int) graph.edges().stream().filter(e -> e.from() == e.to()).count();
        int count = graph.edges().size() - loops;
        int[] from = new int[count];
        int[] to = new int[count];
        double[] weight = new double[count];
        digraphEdge = new int[graph.edges().size()];
        int next = 0;
        for (int e = 0; e < digraphEdge.length; e++) {
            LayoutGraph.Edge edge = graph.edges().get(e);
            digraphEdge[e] = edge.from() == edge.to() ? -1 : next;
            if (edge.from() != edge.to()) {
                from[next] = edge.from();
                to[next] = edge.to();
                weight[next++] = edge.weight();
            }
        }
        digraph = Digraph.of(graph.nodes().size(), from, to, weight);
    }

    /** @return places and routes */
    public GraphPlacement run() {
        if (graph.nodes().isEmpty()) {
            return new GraphPlacement(List.of(), List.of(), 0, 0, 0);
        }
        progress.begin("Layout", 4);
        position = new NodeOrder(digraph, ranks()).positions(hintOf(Point::y));
        layer = layers(digraph.turned(position));
        progress.worked(1);
        return placed();
    }

    /**
     * Lays out a part of a graph in the order and the layers that the whole was given.
     *
     * @param nodes position in the whole of every node of this part
     */
    GraphPlacement run(LayeredRun whole, int[] nodes) {
        position = Arrays.stream(nodes).map(v -> whole.position[v]).toArray();
        layer = Arrays.stream(nodes).map(v -> whole.layer[v]).toArray();
        int least = Arrays.stream(layer).min().orElse(0);
        for (int i = 0; i < layer.length; i++) {
            layer[i] -= least;
        }
        return placed();
    }

    /** @return layer of every node, from 0 */
    int[] layers() {
        return layer.clone();
    }

    private GraphPlacement placed() {
        Layering layering = new Layering(digraph.turned(position), layer);
        long crossings = new CrossingReducer(layering, progress).reduce(hintOfAll(layering));
        progress.worked(1);
        double[] room = rooms(layering);
        Spacing spacing = new Spacing(layering, room);
        Alignment alignment = new Alignment(layering, room, spacing);
        double[] centre = new Tightening(layering, spacing, progress).tighten(alignment.centres(), alignment.given());
        progress.checkCancelled();
        progress.worked(1);
        GraphPlacement placement = draw(layering, centre, crossings);
        progress.worked(1);
        return placement;
    }

    private int[] ranks() {
        return graph.nodes().stream()
                .mapToInt(n -> switch (n.kind()) {
                    case START -> -1;
                    case ACTIVITY -> 0;
                    case END -> 1;
                })
                .toArray();
    }

    private double @Nullable [] hintOf(ToDoubleFunction<Point> coordinate) {
        double[] values = new double[graph.nodes().size()];
        int known = 0;
        for (int v = 0; v < values.length; v++) {
            Point centre = hint.centre(graph.nodes().get(v).id());
            values[v] = centre == null ? Double.NaN : coordinate.applyAsDouble(centre);
            known += centre == null ? 0 : 1;
        }
        // an order of few nodes says too little about the others
        return known * 2 < values.length || known == 0 ? null : values;
    }

    /** Layers of the nodes; a node of its own above all sources keeps the graph connected. Heavy edges are short. */
    private int[] layers(Digraph acyclic) {
        int n = acyclic.n();
        boolean[] hasIn = new boolean[n];
        for (int head : acyclic.to()) {
            hasIn[head] = true;
        }
        int sources = 0;
        for (boolean in : hasIn) {
            sources += in ? 0 : 1;
        }
        int[] from = Arrays.copyOf(acyclic.from(), acyclic.edges() + sources);
        int[] to = Arrays.copyOf(acyclic.to(), acyclic.edges() + sources);
        double heaviest = Arrays.stream(acyclic.weight()).max().orElse(1);
        double[] weight = new double[from.length];
        for (int e = 0; e < acyclic.edges(); e++) {
            weight[e] = 1 + Math.rint(9 * Math.sqrt(acyclic.weight()[e] / heaviest));
        }
        int next = acyclic.edges();
        for (int v = 0; v < n; v++) {
            if (!hasIn[v]) {
                from[next] = n;
                to[next++] = v;
            }
        }
        int[] layers = NetworkSimplex.layers(Digraph.of(n + 1, from, to, weight), progress);
        int[] result = Arrays.copyOf(layers, n);
        int least = Arrays.stream(result).min().orElse(0);
        for (int v = 0; v < n; v++) {
            result[v] -= least;
        }
        return result;
    }

    /** Earlier x of all nodes of the layering: lines pass where a straight line between their ends would. */
    private double @Nullable [] hintOfAll(Layering layering) {
        double[] hinted = hintOf(Point::x);
        return hinted == null ? null : interpolated(layering, hinted);
    }

    private double[] interpolated(Layering layering, double[] known) {
        double[] x = Arrays.copyOf(known, layering.nodes());
        for (int v = 0; v < known.length; v++) {
            if (Double.isNaN(known[v])) {
                x[v] = meanOfNeighbours(v, known);
            }
        }
        for (int e = 0; e < digraph.edges(); e++) {
            int[] chain = layering.chain(e);
            double a = x[chain[0]];
            double b = x[chain[chain.length - 1]];
            for (int i = 1; i + 1 < chain.length; i++) {
                x[chain[i]] = a + (b - a) * i / (chain.length - 1);
            }
        }
        return x;
    }

    private double meanOfNeighbours(int v, double[] known) {
        return Arrays.stream(digraph.at()[v])
                .mapToDouble(e -> known[digraph.other(e, v)])
                .filter(k -> !Double.isNaN(k))
                .average()
                .orElse(0);
    }

    private double[] rooms(Layering layering) {
        double[] room = new double[layering.nodes()];
        Arrays.fill(room, LINE_ROOM);
        for (int v = 0; v < graph.nodes().size(); v++) {
            room[v] = graph.nodes().get(v).width();
        }
        for (LayoutGraph.Edge edge : graph.edges()) {
            if (edge.from() == edge.to()) {
                room[edge.from()] += 2 * (LOOP_EXTENT + edge.labelWidth() / 2 - Spacing.BOXES / 2);
            }
        }
        return room;
    }

    private GraphPlacement draw(Layering layering, double[] centre, long crossings) {
        Geometry geometry = new Geometry(graph, layering, centre);
        Router router = new Router(layering, geometry, new Ports(layering, geometry));
        List<Box> boxes = new ArrayList<>();
        for (int v = 0; v < graph.nodes().size(); v++) {
            LayoutGraph.Node node = graph.nodes().get(v);
            boxes.add(new Box(centre[v] - node.width() / 2, geometry.top(v), node.width(), node.height()));
        }
        List<List<Point>> routes = new ArrayList<>();
        for (int e = 0; e < digraphEdge.length; e++) {
            LayoutGraph.Edge edge = graph.edges().get(e);
            routes.add(
                    digraphEdge[e] < 0
                            ? Router.loop(boxes.get(edge.from()), LOOP_EXTENT)
                            : router.route(
                                    layering.chain(digraphEdge[e]), position[edge.from()] > position[edge.to()]));
        }
        return framed(boxes, new LabelPlacer(graph, boxes, routes).place(), crossings);
    }

    /** Moves everything so that it begins at 0. */
    static GraphPlacement framed(List<Box> boxes, List<Route> routes, long crossings) {
        double left = Double.MAX_VALUE;
        double upper = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double lower = -Double.MAX_VALUE;
        List<Box> all = new ArrayList<>(boxes);
        for (Route route : routes) {
            route.points().forEach(p -> all.add(new Box(p.x(), p.y(), 0, 0)));
            if (route.label() != null) {
                all.add(route.label());
            }
        }
        for (Box box : all) {
            left = Math.min(left, box.x());
            upper = Math.min(upper, box.y());
            right = Math.max(right, box.right());
            lower = Math.max(lower, box.bottom());
        }
        double dx = -left;
        double dy = -upper;
        return new GraphPlacement(
                boxes.stream().map(b -> b.moved(dx, dy)).toList(),
                routes.stream().map(r -> moved(r, dx, dy)).toList(),
                right - left,
                lower - upper,
                crossings);
    }

    private static Route moved(Route route, double dx, double dy) {
        Box label = route.label();
        return new Route(
                route.points().stream().map(p -> p.plus(dx, dy)).toList(), label == null ? null : label.moved(dx, dy));
    }
}
