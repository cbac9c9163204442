/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** The figures of a graph in a pane: arcs below, their labels above them, nodes above both. */
public final class GraphScene {

    private final ZoomPane pane = new ZoomPane();
    private final Figure arcLayer = new Layer();
    private final Figure labelLayer = new Layer();
    private final Figure nodeLayer = new Layer();
    private final Map<String, NodeFigure> nodes = new LinkedHashMap<>();
    private final Map<Link, ArcFigure> arcs = new LinkedHashMap<>();
    private Placement placement = Placement.NONE;

    /** A layer is hit only where one of its figures is. */
    private static final class Layer extends Figure {
        @Override
        public boolean containsPoint(int x, int y) {
            return true;
        }

        @Override
        public Rectangle getBounds() {
            return new Rectangle(-1_000_000, -1_000_000, 2_000_000, 2_000_000);
        }
    }

    /** An empty scene. */
    public GraphScene() {
        pane.add(arcLayer);
        pane.add(labelLayer);
        pane.add(nodeLayer);
    }

    /** @return the pane with everything in it */
    public ZoomPane pane() {
        return pane;
    }

    /** @return where things are */
    public Placement placement() {
        return placement;
    }

    /** Replaces what is shown; nothing is seen before the next placement. */
    public void fill(List<Card> cards, List<Link> links, Look look, GraphFonts fonts) {
        nodeLayer.removeAll();
        arcLayer.removeAll();
        labelLayer.removeAll();
        nodes.clear();
        arcs.clear();
        for (Link link : links) {
            ArcFigure arc = new ArcFigure(link, look, fonts);
            arc.setVisible(false);
            arcs.put(link, arc);
        }
        // heavy arcs last, so that they lie on top
        arcs.values().stream()
                .sorted((a, b) -> Double.compare(a.link().weight(), b.link().weight()))
                .forEach(arc -> {
                    arcLayer.add(arc);
                    labelLayer.add(arc.tag());
                });
        for (Card card : cards) {
            NodeFigure node = card.kind() == Card.Kind.ACTIVITY
                    ? new CardFigure(card, look, fonts)
                    : new TerminalFigure(card, look, fonts);
            node.setVisible(false);
            nodes.put(card.id(), node);
            nodeLayer.add(node);
        }
    }

    /** Puts the figures in their places. */
    public void place(Placement next) {
        placement = next;
        nodes.forEach((id, node) -> {
            Rectangle box = next.nodes().get(id);
            if (box != null) {
                node.setBounds(box.getCopy());
                node.setVisible(true);
            }
        });
        arcs.forEach((link, arc) -> {
            Route route = next.arcs().get(link);
            if (route != null) {
                arc.route(route);
                arc.setVisible(true);
            }
        });
        pane.repaint();
    }

    /** @return the placement at a share of the way from one to another */
    public static Placement between(Placement from, Placement to, double share) {
        Map<String, Rectangle> places = new HashMap<>();
        to.nodes().forEach((id, end) -> places.put(id, between(from.nodes().getOrDefault(id, end), end, share)));
        Map<String, Route> old = new HashMap<>();
        from.arcs().forEach((link, route) -> old.put(key(link), route));
        Map<Link, Route> ways = new HashMap<>();
        to.arcs().forEach((link, end) -> {
            Route start = old.get(key(link));
            ways.put(
                    link,
                    start == null
                            ? end
                            : new Route(
                                    start.curve().towards(end.curve(), share),
                                    start.label() == null || end.label() == null
                                            ? end.label()
                                            : between(start.label(), end.label(), share)));
        });
        return new Placement(places, ways, to.hint());
    }

    private static Rectangle between(Rectangle from, Rectangle to, double share) {
        return new Rectangle(
                (int) Math.round(from.x + (to.x - from.x) * share),
                (int) Math.round(from.y + (to.y - from.y) * share),
                to.width,
                to.height);
    }

    private static String key(Link link) {
        return link.from() + '\n' + link.to();
    }

    /** @return the figures of the nodes */
    public Collection<NodeFigure> nodes() {
        return nodes.values();
    }

    /** @return the figures of the arcs */
    public Collection<ArcFigure> arcs() {
        return arcs.values();
    }

    /** @return the figure of a node; {@code null} if it is not shown */
    public NodeFigure node(String id) {
        return nodes.get(id);
    }

    /** @return the box around everything that has a place */
    public Rectangle extent() {
        Rectangle extent = null;
        for (IFigure figure : nodes.values()) {
            extent = joined(extent, figure);
        }
        for (IFigure figure : arcs.values()) {
            extent = joined(extent, figure);
        }
        return extent == null ? new Rectangle() : extent;
    }

    /** @return the box around nodes, as far as they have a place; empty if none has */
    public Rectangle extentOf(Collection<String> ids) {
        return ids.stream()
                .map(placement.nodes()::get)
                .filter(Objects::nonNull)
                .map(Rectangle::getCopy)
                .reduce(Rectangle::union)
                .orElseGet(Rectangle::new);
    }

    /** @return the box of the start, else of the uppermost node */
    public Rectangle start() {
        return nodes().stream()
                .filter(IFigure::isVisible)
                .min(Comparator.comparing((NodeFigure node) -> node.card().kind() != Card.Kind.START)
                        .thenComparing(node -> node.getBounds().y))
                .map(IFigure::getBounds)
                .orElseGet(Rectangle::new);
    }

    private static Rectangle joined(Rectangle extent, IFigure figure) {
        if (!figure.isVisible()) {
            return extent;
        }
        return extent == null ? figure.getBounds().getCopy() : extent.union(figure.getBounds());
    }

    /** @return the node or arc at a point of the canvas; {@code null} where there is none */
    public Object at(int x, int y) {
        Point point = new Point(x, y);
        pane.translateFromParent(point);
        for (NodeFigure node : nodes.values()) {
            if (node.isVisible() && node.containsPoint(point.x, point.y)) {
                return node.card();
            }
        }
        ArcFigure best = null;
        for (ArcFigure arc : arcs.values()) {
            if (arc.isVisible()
                    && arc.containsPoint(point.x, point.y)
                    && (best == null
                            || arc.curve().distance(point.x, point.y)
                                    < best.curve().distance(point.x, point.y))) {
                best = arc;
            }
        }
        return best == null ? null : best.link();
    }
}
