/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.Set;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;

/** Decides what stands out: the selection with its neighbours, else the raised path, else nothing. */
final class Emphases {

    private final GraphScene scene;

    Emphases(GraphScene scene) {
        this.scene = scene;
    }

    /**
     * @param selected card, link or {@code null}
     * @param hovered  card or {@code null}; counts where nothing is selected and no path raised
     * @param nodes    ids of the nodes of a raised path; empty for none
     * @param arcs     arcs of that path as {@code from + '\n' + to}
     */
    void apply(Object selected, Object hovered, Set<String> nodes, Set<String> arcs) {
        boolean path = !nodes.isEmpty();
        Object focus = selected != null ? selected : path ? null : hovered;
        for (NodeFigure node : scene.nodes()) {
            node.emphasise(path ? onPath(node.card(), focus, nodes) : around(node.card(), focus, selected));
        }
        for (ArcFigure arc : scene.arcs()) {
            arc.emphasise(path ? onPath(arc.link(), focus, arcs) : around(arc.link(), focus, selected));
        }
    }

    private Emphasis onPath(Card card, Object focus, Set<String> nodes) {
        return card.equals(focus) ? Emphasis.SELECTED : nodes.contains(card.id()) ? Emphasis.NORMAL : Emphasis.DIMMED;
    }

    private Emphasis onPath(Link link, Object focus, Set<String> arcs) {
        return link.equals(focus)
                ? Emphasis.SELECTED
                : arcs.contains(link.from() + '\n' + link.to()) ? Emphasis.RAISED : Emphasis.DIMMED;
    }

    private Emphasis around(Card card, Object focus, Object selected) {
        if (focus == null) {
            return Emphasis.NORMAL;
        }
        if (card.equals(focus)) {
            return card.equals(selected) ? Emphasis.SELECTED : Emphasis.RAISED;
        }
        boolean near = focus instanceof Link link
                ? link.from().equals(card.id()) || link.to().equals(card.id())
                : neighbours(card, (Card) focus);
        return near ? Emphasis.NORMAL : Emphasis.DIMMED;
    }

    private boolean neighbours(Card a, Card b) {
        for (ArcFigure arc : scene.arcs()) {
            Link link = arc.link();
            if (link.from().equals(a.id()) && link.to().equals(b.id())
                    || link.from().equals(b.id()) && link.to().equals(a.id())) {
                return true;
            }
        }
        return false;
    }

    private static Emphasis around(Link link, Object focus, Object selected) {
        if (focus == null) {
            return Emphasis.NORMAL;
        }
        if (link.equals(focus)) {
            return Emphasis.SELECTED;
        }
        boolean near = focus instanceof Card card
                && (link.from().equals(card.id()) || link.to().equals(card.id()));
        return near ? (selected == null ? Emphasis.NORMAL : Emphasis.RAISED) : Emphasis.DIMMED;
    }
}
