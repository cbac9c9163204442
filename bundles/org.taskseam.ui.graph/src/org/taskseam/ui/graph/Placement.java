/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.Map;
import org.eclipse.draw2d.geometry.Point;
import org.taskseam.presentation.Link;
import org.taskseam.ui.graph.internal.Curve;

/**
 * Where a layout puts things, in pixels at 100 %.
 *
 * @param nodes upper left corner of each node, by id
 * @param arcs  the curve of each arc
 */
public record Placement(Map<String, Point> nodes, Map<Link, Curve> arcs) {}
