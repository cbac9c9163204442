/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.List;
import org.taskseam.eventlog.Progress;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Link;

/** Finds places for nodes and ways for arcs. Runs outside the thread of the views; holds no state of a run. */
@FunctionalInterface
public interface LayoutAlgorithm {

    /**
     * @param cards    nodes; sizes by {@link NodeSize}
     * @param links    arcs between them
     * @param previous where things are now; a layout keeps the order it finds there
     * @param progress asked for cancellation
     * @return a place for each node and a way for each arc
     */
    Placement layout(List<Card> cards, List<Link> links, Placement previous, Progress progress);
}
