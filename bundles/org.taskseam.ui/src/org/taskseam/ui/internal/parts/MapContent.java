/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.taskseam.drawing.DurationText;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;
import org.taskseam.presentation.MapView;
import org.taskseam.presentation.MinedProject;
import org.taskseam.ui.graph.GraphContentProvider;
import org.taskseam.ui.graph.GraphLabelProvider;
import org.taskseam.ui.internal.Texts;

/** Reads a {@link MapView} for the graph viewer: links are the relationships, a card without any shows itself. */
final class MapContent implements GraphContentProvider {

    private Map<String, Card> cards = Map.of();

    @Override
    public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
        cards = newInput instanceof MapView view
                ? view.cards().stream().collect(Collectors.toMap(Card::id, Function.identity()))
                : Map.of();
    }

    @Override
    public Object[] getElements(Object input) {
        MapView view = (MapView) input;
        List<Object> elements = new ArrayList<>(view.links());
        Set<String> linked = new HashSet<>();
        view.links().forEach(link -> {
            linked.add(link.from());
            linked.add(link.to());
        });
        view.cards().stream().filter(card -> !linked.contains(card.id())).forEach(elements::add);
        return elements.toArray();
    }

    @Override
    public Object getSource(Object relationship) {
        return relationship instanceof Link link ? cards.get(link.from()) : relationship;
    }

    @Override
    public Object getDestination(Object relationship) {
        return relationship instanceof Link link ? cards.get(link.to()) : null;
    }

    /** Cards and links are what they look like. */
    static final class Labels extends BaseLabelProvider implements GraphLabelProvider {

        private final MapContent content;

        Labels(MapContent content) {
            this.content = content;
        }

        @Override
        public Card getCard(Object node) {
            return (Card) node;
        }

        @Override
        public Link getLink(Object relationship) {
            return (Link) relationship;
        }

        @Override
        public String getToolTip(Object element) {
            return switch (element) {
                case Card card
                when card.kind() == Card.Kind.START ->
                    Texts.get("graph.start.tip", card.count(), card.cases(), card.count() - card.cases());
                case Card card
                when card.kind() == Card.Kind.END ->
                    Texts.get("graph.end.tip", card.count(), card.cases(), card.count() - card.cases());
                case Card card ->
                    Texts.get(
                            "graph.card.tip",
                            card.title(),
                            card.subtitle(),
                            card.application(),
                            card.count(),
                            card.cases(),
                            DurationText.local().of(card.median()),
                            DurationText.local().of(card.percentile()),
                            card.kept() ? 1 : 0);
                case Link link
                when link.from().equals(MinedProject.START) ->
                    Texts.get("graph.starts.tip", title(link.to()), link.count(), cases(link.from()));
                case Link link
                when link.to().equals(MinedProject.END) ->
                    Texts.get("graph.ends.tip", title(link.from()), link.count(), cases(link.to()));
                case Link link ->
                    Texts.get(
                            "graph.link.tip",
                            title(link.from()),
                            title(link.to()),
                            link.count(),
                            DurationText.local().of(link.median()),
                            DurationText.local().of(link.percentile()));
                default -> null;
            };
        }

        private long cases(String terminal) {
            Card card = content.cards.get(terminal);
            return card == null ? 0 : card.count();
        }

        private String title(String id) {
            Card card = content.cards.get(id);
            return card == null ? id : card.title().isEmpty() ? id : card.title();
        }
    }
}
