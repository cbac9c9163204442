/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import org.taskseam.drawing.internal.LayeredRun;
import org.taskseam.eventlog.Progress;

/**
 * A layered layout from top to bottom for process maps (Sugiyama, Tagawa and Toda 1981): an order in which little count points
 * backwards, layers by network simplex, few crossings by barycentres and sifting, places by Brandes and Köpf with straight
 * lines for heavy and long edges, curved lines that end at the upper and lower sides of boxes, labels on the lines.
 */
public final class LayeredLayout implements GraphLayout {

    @Override
    public GraphPlacement layout(LayoutGraph graph, LayoutHint hint, Progress progress) {
        return new LayeredRun(graph, hint, progress).run();
    }
}
