/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where nodes stood in an earlier drawing of the same graph.
 *
 * @param centres middle of each node that was there, by its identifier
 */
public record LayoutHint(Map<String, Point> centres) {

    /** Nothing was drawn before. */
    public static final LayoutHint NONE = new LayoutHint(Map.of());

    public LayoutHint {
        centres = Map.copyOf(centres);
    }

    /** @return the places of an earlier drawing */
    public static LayoutHint of(LayoutGraph graph, GraphPlacement placement) {
        Map<String, Point> centres = new HashMap<>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            centres.put(graph.nodes().get(i).id(), placement.nodes().get(i).centre());
        }
        return new LayoutHint(centres);
    }

    /** @return middle of a node, or {@code null} if it was not there */
    public @Nullable Point centre(String id) {
        return centres.get(id);
    }
}
