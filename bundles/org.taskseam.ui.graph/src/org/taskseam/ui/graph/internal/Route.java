/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * The way of an arc.
 *
 * @param curve its line
 * @param label box of its label; {@code null} where there is no room
 */
public record Route(Curve curve, Rectangle label) {}
