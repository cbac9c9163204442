/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import org.taskseam.drawing.internal.Folding;
import org.taskseam.drawing.internal.LayeredRun;
import org.taskseam.eventlog.Progress;

/**
 * A layered layout from top to bottom for process maps (Sugiyama, Tagawa and Toda 1981): an order in which little count points
 * backwards, layers by network simplex, few crossings by barycentres and sifting, places by Brandes and Köpf with straight
 * lines for heavy and long edges, curved lines that end at the upper and lower sides of boxes, labels on the lines. Where the
 * space for the drawing is known and the drawing would be too long for it, the layers are folded into columns side by side, as
 * text is.
 */
public final class LayeredLayout implements GraphLayout {

    @Override
    public GraphPlacement layout(LayoutGraph graph, LayoutHint hint, Progress progress) {
        LayeredRun run = new LayeredRun(graph, hint, progress);
        GraphPlacement placement = run.run();
        return hint.hasSpace() ? new Folding(graph, hint, run, placement, progress).best() : placement;
    }
}
