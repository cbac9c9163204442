/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import org.taskseam.presentation.Card;
import org.taskseam.ui.graph.internal.CardFigure;
import org.taskseam.ui.graph.internal.TerminalFigure;

/**
 * Size of a node in pixels at 100 %.
 *
 * @param width  width
 * @param height height
 */
public record NodeSize(int width, int height) {

    /** @return the size of the figure that stands for a card */
    public static NodeSize of(Card card) {
        return card.kind() == Card.Kind.ACTIVITY
                ? new NodeSize(CardFigure.WIDTH + 2 * CardFigure.MARGIN, CardFigure.HEIGHT + 2 * CardFigure.MARGIN)
                : new NodeSize(TerminalFigure.SIZE, TerminalFigure.SIZE);
    }
}
