/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import org.taskseam.eventlog.Progress;

/**
 * Places the nodes of a graph and routes its edges. An implementation holds no state of a run, gives the same result for
 * the same input and is safe for use by several threads.
 */
public interface GraphLayout {

    /**
     * @param graph what is to be drawn
     * @param hint where nodes stood before, so that they stay in their order when the graph changes a little
     * @param progress told of the phases; asked for cancellation many times a second
     * @return places and routes, all coordinates from 0
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    GraphPlacement layout(LayoutGraph graph, LayoutHint hint, Progress progress);

    /** Lays out without a hint, a report or an early end. */
    default GraphPlacement layout(LayoutGraph graph) {
        return layout(graph, LayoutHint.NONE, Progress.NONE);
    }
}
