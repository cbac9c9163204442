/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes stood in an earlier drawing of the same graph, and the space that the drawing is seen in.
 *
 * @param centres middle of each node that was there, by its identifier
 * @param columns column of each node that was there, by its identifier; all 0 if the drawing was not folded
 * @param width of the space in pixels, 0 if nobody knows: the drawing may then have any shape
 * @param height of the space in pixels, 0 if nobody knows
 */
public record LayoutHint(Map<String, Point> centres, Map<String, Integer> columns, double width, double height) {

    /** A space that changed by no more than this share is the same space. */
    private static final double SAME = 0.1;

    /** Nothing was drawn before. */
    public static final LayoutHint NONE = new LayoutHint(Map.of(), Map.of(), 0, 0);

    public LayoutHint {
        centres = Map.copyOf(centres);
        columns = Map.copyOf(columns);
    }

    /** @return the places of an earlier drawing */
    public static LayoutHint of(LayoutGraph graph, GraphPlacement placement) {
        Map<String, Point> centres = new HashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            centres.put(graph.nodes().get(i).id(), placement.unfolded().get(i));
            columns.put(graph.nodes().get(i).id(), placement.columns().get(i));
        }
        return new LayoutHint(centres, columns, 0, 0);
    }

    /** @return the same places for a drawing that is seen in a space of this size; columns are for the space they were made for */
    public LayoutHint within(double width, double height) {
        boolean same = !hasSpace() || isNear(this.width, width) && isNear(this.height, height);
        return new LayoutHint(centres, same ? columns : Map.of(), width, height);
    }

    private static boolean isNear(double before, double now) {
        return Math.abs(before - now) <= SAME * before;
    }

    /** @return whether the space is known */
    public boolean hasSpace() {
        return width > 0 && height > 0;
    }

    /** @return column of a node, or {@code null} if it was not there */
    public @Nullable Integer column(String id) {
        return columns.get(id);
    }

    /** @return middle of a node, or {@code null} if it was not there */
    public @Nullable Point centre(String id) {
        return centres.get(id);
    }
}
