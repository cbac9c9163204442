/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.Figure;
import org.eclipse.swt.graphics.Color;
import org.taskseam.presentation.Card;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** What stands for a card; knows how much it stands out. */
public abstract class NodeFigure extends Figure {

    final Card card;
    final Look look;
    final GraphFonts fonts;
    private Emphasis emphasis = Emphasis.NORMAL;

    NodeFigure(Card card, Look look, GraphFonts fonts) {
        this.card = card;
        this.look = look;
        this.fonts = fonts;
        setOpaque(false);
    }

    /** @return what the figure shows */
    public Card card() {
        return card;
    }

    /** @return the colour of what the card measures */
    final Color color(Look colours) {
        return card.isCompared() ? colours.lean(card.heat()) : colours.heat(card.heat());
    }

    /** Changes how much the figure stands out. */
    public void emphasise(Emphasis emphasis) {
        if (this.emphasis != emphasis) {
            this.emphasis = emphasis;
            repaint();
        }
    }

    Emphasis emphasis() {
        return emphasis;
    }
}
