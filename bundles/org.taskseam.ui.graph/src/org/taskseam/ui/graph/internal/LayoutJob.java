/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.taskseam.drawing.Box;
import org.taskseam.drawing.GraphLayout;
import org.taskseam.drawing.GraphPlacement;
import org.taskseam.drawing.LayoutGraph;
import org.taskseam.drawing.LayoutHint;
import org.taskseam.drawing.Point;
import org.taskseam.eventlog.Progress;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;
import org.taskseam.ui.graph.GraphFonts;

/** Asks a layout for places. Made in the thread of the views, where texts can be measured; run anywhere. */
public final class LayoutJob {

    private static final int LABEL_MARGIN = 5;

    private final List<Card> cards;
    private final List<Link> links;
    private final LayoutGraph graph;
    private final LayoutHint hint;

    /**
     * @param previous where things are now; the layout keeps the order it finds there
     * @param space    that the graph is seen in, in pixels
     */
    public LayoutJob(
            List<Card> cards,
            List<Link> links,
            Placement previous,
            GraphFonts fonts,
            org.eclipse.swt.graphics.Point space) {
        this.cards = List.copyOf(cards);
        this.links = List.copyOf(links);
        int width = CardFigure.width(cards, fonts);
        Map<String, Integer> index = new HashMap<>();
        List<LayoutGraph.Node> nodes = new ArrayList<>();
        for (Card card : cards) {
            index.put(card.id(), nodes.size());
            nodes.add(node(card, width, fonts));
        }
        List<LayoutGraph.Edge> edges = new ArrayList<>();
        for (Link link : links) {
            var size = Painter.extent(link.label(), fonts.tiny());
            boolean none = link.label().isEmpty();
            edges.add(new LayoutGraph.Edge(
                    index.get(link.from()),
                    index.get(link.to()),
                    Math.max(1, link.count()),
                    none ? 0 : size.x + 2 * LABEL_MARGIN,
                    none ? 0 : size.y + 2));
        }
        graph = new LayoutGraph(nodes, edges);
        hint = previous.hint().within(space.x, space.y);
    }

    private static LayoutGraph.Node node(Card card, int width, GraphFonts fonts) {
        int sign = TerminalFigure.SIZE;
        return switch (card.kind()) {
            case ACTIVITY ->
                new LayoutGraph.Node(
                        card.id(), LayoutGraph.Kind.ACTIVITY, width, CardFigure.height(card, width, fonts));
            case START -> new LayoutGraph.Node(card.id(), LayoutGraph.Kind.START, sign, sign);
            case END -> new LayoutGraph.Node(card.id(), LayoutGraph.Kind.END, sign, sign);
        };
    }

    /** @return where things go */
    public Placement run(GraphLayout layout, Progress progress) {
        GraphPlacement found = layout.layout(graph, hint, progress);
        Map<String, Rectangle> nodes = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            nodes.put(cards.get(i).id(), rectangle(found.nodes().get(i)));
        }
        Map<Link, Route> arcs = new HashMap<>();
        for (int i = 0; i < links.size(); i++) {
            GraphPlacement.Route route = found.routes().get(i);
            Box label = route.label();
            arcs.put(links.get(i), new Route(curve(route.points()), label == null ? null : rectangle(label)));
        }
        return new Placement(nodes, arcs, LayoutHint.of(graph, found).within(hint.width(), hint.height()));
    }

    private static Curve curve(List<Point> points) {
        float[] numbers = new float[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            numbers[2 * i] = (float) points.get(i).x();
            numbers[2 * i + 1] = (float) points.get(i).y();
        }
        return new Curve(numbers);
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle((int) Math.round(box.x()), (int) Math.round(box.y()), (int) Math.round(box.width()), (int)
                Math.round(box.height()));
    }
}
