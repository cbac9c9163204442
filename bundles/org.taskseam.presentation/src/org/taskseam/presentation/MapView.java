/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;
import org.taskseam.mining.ProcessMap;

/**
 * A process graph ready to be drawn.
 *
 * @param map            what is shown, in ids of the log
 * @param cards          nodes
 * @param links          arcs; their ends are among the cards
 * @param measure        what heat and weight follow
 * @param low            the smallest shown value of the measure, as text
 * @param high           the largest, as text
 * @param allActivities  number of activities before the filter
 * @param allLinks       number of arcs before the filter
 * @param cases          number of cases
 * @param compared       whether two groups are compared; low and high are their names then
 */
public record MapView(
        ProcessMap map,
        List<Card> cards,
        List<Link> links,
        Measure measure,
        String low,
        String high,
        int allActivities,
        int allLinks,
        long cases,
        boolean compared) {

    /** Keeps its own copies of the lists. */
    public MapView {
        cards = List.copyOf(cards);
        links = List.copyOf(links);
    }

    /** @return whether a person wants one of the activities to be shown whatever the sliders say */
    public boolean keepsSome() {
        return cards.stream().anyMatch(Card::kept);
    }
}
