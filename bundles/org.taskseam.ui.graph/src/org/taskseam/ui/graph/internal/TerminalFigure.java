/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.taskseam.presentation.Card;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** The small signs where all cases start and end. */
public final class TerminalFigure extends NodeFigure {

    /** Side of the square around a sign at 100 %. */
    public static final int SIZE = 18;

    /** @param card the start or the end */
    public TerminalFigure(Card card, Look look, GraphFonts fonts) {
        super(card, look, fonts);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(1, 1);
        graphics.setAntialias(SWT.ON);
        Color color = emphasis() == Emphasis.SELECTED
                ? look.accent()
                : emphasis() == Emphasis.DIMMED ? Look.mix(look.mute(), look.canvas(), .6) : look.mute();
        graphics.setBackgroundColor(color);
        if (card.kind() == Card.Kind.START) {
            graphics.fillOval(box.shrink(2, 2));
        } else {
            graphics.setForegroundColor(color);
            graphics.setLineWidth(2);
            graphics.drawOval(box.getCopy().shrink(1, 1));
            graphics.fillOval(box.shrink(5, 5));
        }
    }
}
