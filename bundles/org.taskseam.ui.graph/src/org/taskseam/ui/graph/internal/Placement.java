/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.taskseam.drawing.LayoutHint;
import org.taskseam.presentation.Link;

/**
 * Where things are, in pixels at 100 %.
 *
 * @param nodes box of each node, by id
 * @param arcs  the way of each arc
 * @param hint  what the next layout starts from
 */
public record Placement(Map<String, Rectangle> nodes, Map<Link, Route> arcs, LayoutHint hint) {

    /** Nothing has a place yet. */
    public static final Placement NONE = new Placement(Map.of(), Map.of(), LayoutHint.NONE);
}
