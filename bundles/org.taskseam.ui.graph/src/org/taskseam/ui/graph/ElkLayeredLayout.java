/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.taskseam.eventlog.Progress;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;
import org.taskseam.ui.graph.internal.Curve;
import org.taskseam.ui.graph.internal.Routes;

/** The layered layout of the Eclipse Layout Kernel: top to bottom, frequent arcs straight, in the order things were in. */
public final class ElkLayeredLayout implements LayoutAlgorithm {

    private static final Object REGISTRATION = new Object();
    private static boolean registered;

    @Override
    public Placement layout(List<Card> cards, List<Link> links, Placement previous, Progress progress) {
        register();
        ElkNode root = root();
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        for (Card card : cards) {
            nodes.put(card.id(), node(root, card, previous));
        }
        Map<Link, ElkEdge> edges = new HashMap<>();
        for (Link link : links) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
            int weight = 1 + (int) Math.round(link.weight() * 20);
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, weight);
            edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, weight);
            edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, weight);
            edges.put(link, edge);
        }
        new RecursiveGraphLayoutEngine().layout(root, new Cancellation(progress));
        progress.checkCancelled();
        Map<String, Point> places = new HashMap<>();
        nodes.forEach((id, node) -> places.put(id, new Point((int) node.getX(), (int) node.getY())));
        Map<Link, Curve> ways = new HashMap<>();
        edges.forEach((link, edge) ->
                ways.put(link, Routes.ofSplines(edge.getSections().get(0))));
        return new Placement(places, ways);
    }

    private static void register() {
        synchronized (REGISTRATION) {
            if (!registered) {
                LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
                registered = true;
            }
        }
    }

    private static ElkNode root() {
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 44.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 24.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 16.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 58.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        return root;
    }

    private static ElkNode node(ElkNode root, Card card, Placement previous) {
        ElkNode node = ElkGraphUtil.createNode(root);
        NodeSize size = NodeSize.of(card);
        node.setDimensions(size.width(), size.height());
        Point place = previous.nodes().get(card.id());
        if (place != null) {
            node.setLocation(place.x, place.y);
        }
        switch (card.kind()) {
            case START ->
                node.setProperty(
                        LayeredOptions.LAYERING_LAYER_CONSTRAINT,
                        org.eclipse.elk.alg.layered.options.LayerConstraint.FIRST);
            case END ->
                node.setProperty(
                        LayeredOptions.LAYERING_LAYER_CONSTRAINT,
                        org.eclipse.elk.alg.layered.options.LayerConstraint.LAST);
            case ACTIVITY -> {}
        }
        return node;
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
