/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.taskseam.drawing.Box;
import org.taskseam.drawing.EdgeLabels;
import org.taskseam.drawing.GraphLayout;
import org.taskseam.drawing.GraphPlacement;
import org.taskseam.drawing.LayoutGraph;
import org.taskseam.drawing.LayoutHint;
import org.taskseam.drawing.Point;
import org.taskseam.eventlog.Progress;

/** The layered layout of the Eclipse Layout Kernel: top to bottom, splines, frequent arcs short and straight. */
public final class ElkLayeredLayout implements GraphLayout {

    private static final int STRONGEST = 20;
    private static boolean registered;

    private static synchronized void register() {
        if (!registered) {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
            registered = true;
        }
    }

    @Override
    public GraphPlacement layout(LayoutGraph graph, LayoutHint hint, Progress progress) {
        register();
        ElkNode root = root(!hint.centres().isEmpty());
        if (hint.hasSpace()) {
            root.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
            root.setProperty(CoreOptions.ASPECT_RATIO, hint.width() / hint.height());
        }
        List<ElkNode> nodes = new ArrayList<>();
        graph.nodes().forEach(node -> nodes.add(node(root, node, hint)));
        double heaviest = graph.edges().stream()
                .mapToDouble(LayoutGraph.Edge::weight)
                .max()
                .orElse(1);
        List<ElkEdge> edges = new ArrayList<>();
        graph.edges().forEach(edge -> edges.add(edge(nodes, edge, heaviest)));
        new RecursiveGraphLayoutEngine().layout(root, new Cancellation(progress));
        progress.checkCancelled();
        List<Box> boxes = nodes.stream()
                .map(node -> new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight()))
                .toList();
        return new GraphPlacement(
                boxes,
                EdgeLabels.place(
                        graph,
                        boxes,
                        edges.stream().map(ElkLayeredLayout::route).toList()),
                root.getWidth(),
                root.getHeight(),
                0);
    }

    private static ElkNode root(boolean keepOrder) {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
                keepOrder ? OrderingStrategy.PREFER_NODES : OrderingStrategy.NONE);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 44.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 24.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 58.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return root;
    }

    private static ElkNode node(ElkNode root, LayoutGraph.Node node, LayoutHint hint) {
        ElkNode elk = ElkGraphUtil.createNode(root);
        elk.setDimensions(node.width(), node.height());
        Point centre = hint.centre(node.id());
        if (centre != null) {
            elk.setLocation(centre.x() - node.width() / 2, centre.y() - node.height() / 2);
        }
        switch (node.kind()) {
            case START -> elk.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
            case END -> elk.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
            case ACTIVITY -> {}
        }
        return elk;
    }

    private static ElkEdge edge(List<ElkNode> nodes, LayoutGraph.Edge edge, double heaviest) {
        ElkEdge elk = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
        int weight = 1 + (int) Math.round(edge.weight() / heaviest * STRONGEST);
        elk.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, weight);
        elk.setProperty(LayeredOptions.PRIORITY_DIRECTION, weight);
        elk.setProperty(LayeredOptions.PRIORITY_SHORTNESS, weight);
        return elk;
    }

    private static List<Point> route(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> controls = new ArrayList<>();
        controls.add(new Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            controls.add(new Point(bend.getX(), bend.getY()));
        }
        controls.add(new Point(section.getEndX(), section.getEndY()));
        return cubic(controls);
    }

    /** Splines have two controls for each knot; a rest of one or two points is a piece of lower degree. */
    private static List<Point> cubic(List<Point> controls) {
        List<Point> result = new ArrayList<>();
        result.add(controls.get(0));
        int at = 1;
        while (at < controls.size()) {
            Point from = controls.get(at - 1);
            int left = controls.size() - at;
            if (left >= 3) {
                result.addAll(controls.subList(at, at + 3));
                at += 3;
            } else {
                Point to = controls.get(at + left - 1);
                Point middle = left == 2 ? controls.get(at) : between(from, to, .5);
                result.add(between(from, middle, 2 / 3.0));
                result.add(between(to, middle, 2 / 3.0));
                result.add(to);
                at += left;
            }
        }
        return result;
    }

    private static Point between(Point a, Point b, double share) {
        return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
    }

    private static final class Cancellation extends NullElkProgressMonitor {
        private final Progress progress;

        Cancellation(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean isCanceled() {
            return progress.isCancelled();
        }
    }
}
