/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.List;

/**
 * The graph that a {@link GraphLayout} gets: boxes and directed edges between them by their positions in the list. Lengths
 * are in pixels at scale 1.
 *
 * @param nodes the boxes; identifiers all different
 * @param edges at most one from a node to another; loops allowed
 */
public record LayoutGraph(List<Node> nodes, List<Edge> edges) {

    /** What a box stands for. */
    public enum Kind {
        /** An activity: anywhere. */
        ACTIVITY,
        /** Where cases begin: above everything that it leads to. */
        START,
        /** Where cases end: below everything that leads to it. */
        END
    }

    /**
     * A box.
     *
     * @param id stays the same when the graph changes
     * @param width without a loop, which gets its own space
     */
    public record Node(String id, Kind kind, double width, double height) {}

    /**
     * A directed edge.
     *
     * @param from position of the node that it leaves
     * @param to position of the node that it reaches
     * @param weight how much it matters that it is short, straight and downwards: usually its count; more than 0
     * @param labelWidth width of the label's box, 0 for no label
     * @param labelHeight height of the label's box, 0 for no label
     */
    public record Edge(int from, int to, double weight, double labelWidth, double labelHeight) {}

    public LayoutGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        for (Edge edge : edges) {
            if (edge.from() < 0 || edge.from() >= nodes.size() || edge.to() < 0 || edge.to() >= nodes.size()) {
                throw new IllegalArgumentException(edge + " leads to a node that is not there");
            }
            if (!(edge.weight() > 0)) {
                throw new IllegalArgumentException(edge + " needs a weight above 0");
            }
        }
    }
}
