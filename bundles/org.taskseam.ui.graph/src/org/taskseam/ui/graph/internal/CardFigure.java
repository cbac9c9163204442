/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Durations;
import org.taskseam.presentation.Numbers;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** An activity: heat stripe, badge of its application, name, count and median. */
public final class CardFigure extends NodeFigure {

    /** Width of a card at 100 %, without the margin that its shadow takes. */
    public static final int WIDTH = 212;

    /** Height of a card at 100 %. */
    public static final int HEIGHT = 62;

    /** Room around the card for frame and shadow. */
    public static final int MARGIN = 4;

    private static final int STRIPE = 10;
    private static final int RADIUS = 10;
    private static final int BADGE = 28;

    /** @param card what to show */
    public CardFigure(Card card, Look look, GraphFonts fonts) {
        super(card, look, fonts);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(MARGIN, MARGIN);
        boolean dimmed = emphasis() == Emphasis.DIMMED;
        Device device = Display.getCurrent();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        if (!dimmed) {
            paintShadow(graphics, device, box);
        }
        Path outline = Painter.rounded(device, box.x + .5f, box.y + .5f, box.width - 1, box.height - 1, RADIUS, RADIUS);
        Painter.fill(graphics, outline, look.card());
        Path stripe = Painter.rounded(device, box.x + .5f, box.y + .5f, STRIPE, box.height - 1, RADIUS, 0);
        Painter.fill(graphics, stripe, faded(look.heat(card.heat())));
        stripe.dispose();
        boolean framed = emphasis() == Emphasis.SELECTED || emphasis() == Emphasis.RAISED;
        graphics.setLineWidth(emphasis() == Emphasis.SELECTED ? 2 : 1);
        graphics.setForegroundColor(framed ? look.accent() : look.cardLine());
        graphics.drawPath(outline);
        outline.dispose();
        paintBadge(graphics, box);
        paintTexts(graphics, box);
    }

    private void paintShadow(Graphics graphics, Device device, Rectangle box) {
        for (int i = 3; i > 0; i--) {
            Path shadow = Painter.rounded(
                    device,
                    box.x - i + 1.5f,
                    box.y - i + 2.5f,
                    box.width + 2 * i - 3,
                    box.height + 2 * i - 3,
                    RADIUS,
                    RADIUS);
            graphics.setAlpha(look == Look.DARK ? 40 : 12);
            Painter.fill(graphics, shadow, new Color(11, 26, 43));
            shadow.dispose();
        }
        graphics.setAlpha(255);
    }

    private void paintBadge(Graphics graphics, Rectangle box) {
        Rectangle badge = new Rectangle(box.x + STRIPE + 8, box.y + (box.height - BADGE) / 2, BADGE, BADGE);
        graphics.setBackgroundColor(faded(Applications.color(card.application())));
        graphics.fillOval(badge);
        Painter.centred(
                graphics, Applications.letters(card.application()), badge, fonts.strong(), new Color(255, 255, 255));
    }

    private void paintTexts(Graphics graphics, Rectangle box) {
        int left = box.x + STRIPE + 8 + BADGE + 10;
        int right = box.x + box.width - 12;
        Font strong = fonts.strong();
        Font normal = fonts.small();
        int lineHeight = Painter.extent("Xg", strong).y;
        int smallHeight = Painter.extent("Xg", normal).y;
        int gap = 4;
        int top = box.y + (box.height - lineHeight - smallHeight - gap) / 2;
        Painter.text(graphics, Painter.fit(card.title(), right - left, strong), left, top, strong, faded(look.text()));
        int second = top + lineHeight + gap;
        String median = card.median().isZero() ? "" : Durations.text(card.median());
        int width = Painter.width(median, normal);
        String count = Numbers.text(card.count());
        String info = card.subtitle().isEmpty() ? count : count + " \u00b7 " + card.subtitle();
        Painter.text(
                graphics,
                Painter.fit(info, right - left - width - 8, normal),
                left,
                second,
                normal,
                faded(look.mute()));
        Painter.text(graphics, median, right - width, second, normal, faded(look.mute()));
    }

    private Color faded(Color color) {
        return emphasis() == Emphasis.DIMMED ? Look.mix(color, look.canvas(), .68) : color;
    }
}
