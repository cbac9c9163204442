/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.Collection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.taskseam.drawing.DurationText;
import org.taskseam.presentation.Card;
import org.taskseam.presentation.Numbers;
import org.taskseam.ui.graph.Applications;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** An activity: heat stripe, badge of its application, name, count and median; from far away a box in the colour of its heat. */
public final class CardFigure extends NodeFigure {

    /** Room around the card for frame and shadow. */
    public static final int MARGIN = 4;

    private static final int NARROWEST = 168;
    private static final int WIDEST = 226;
    private static final int LINE = 17;
    private static final int LETTERS = 6;
    private static final int STRIPE = 9;
    private static final int RADIUS = 10;
    private static final int BADGE = 28;
    private static final int LEFT = STRIPE + 8 + BADGE + 9;
    private static final int RIGHT = 12;
    private static final int PAD = 9;
    private static final int GAP = 3;

    /** @param card what to show */
    public CardFigure(Card card, Look look, GraphFonts fonts) {
        super(card, look, fonts);
    }

    /** @return width that all cards of a graph get: the longest title has room on two lines, if that is not too wide */
    public static int width(Collection<Card> cards, GraphFonts fonts) {
        int widest = 0;
        for (Card card : cards) {
            int title = Painter.width(card.title(), fonts.strong());
            int info = Painter.width(info(card) + "   " + median(card), fonts.small());
            widest = Math.max(widest, Math.max(Math.min(title, title / 2 + 40), Math.min(info, 160)));
        }
        // in large fonts as many letters as in others, as far as that is
        int larger = Math.max(0, Painter.extent("Xg", fonts.strong()).y - LINE) * LETTERS;
        return Math.clamp(widest + LEFT + RIGHT, NARROWEST, WIDEST + larger) + 2 * MARGIN;
    }

    /** @return height of a card of a width: its title takes one line or two */
    public static int height(Card card, int width, GraphFonts fonts) {
        int lines = Painter.lines(card.title(), width - 2 * MARGIN - LEFT - RIGHT, fonts.strong())
                .size();
        return 2 * (MARGIN + PAD)
                + lines * Painter.extent("Xg", fonts.strong()).y
                + GAP
                + Painter.extent("Xg", fonts.small()).y;
    }

    private static String median(Card card) {
        return card.isCompared() || card.median().isZero()
                ? ""
                : DurationText.local().of(card.median());
    }

    private static String info(Card card) {
        String count = card.isCompared() ? card.compared() : Numbers.text(card.count());
        return card.subtitle().isEmpty() ? count : count + " \u00b7 " + card.subtitle();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(MARGIN, MARGIN);
        boolean dimmed = emphasis() == Emphasis.DIMMED;
        Device device = Display.getCurrent();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        if (ZoomPane.isFar(this)) {
            paintFar(graphics, device, box);
            return;
        }
        if (!dimmed) {
            paintShadow(graphics, device, box);
        }
        Path outline = Painter.rounded(device, box.x + .5f, box.y + .5f, box.width - 1, box.height - 1, RADIUS, RADIUS);
        Painter.fill(graphics, outline, look.card());
        Path stripe = Painter.rounded(device, box.x + .5f, box.y + .5f, STRIPE, box.height - 1, RADIUS, 0);
        Painter.fill(graphics, stripe, faded(color(look)));
        stripe.dispose();
        boolean framed = emphasis() == Emphasis.SELECTED || emphasis() == Emphasis.RAISED;
        graphics.setLineWidth(emphasis() == Emphasis.SELECTED ? 2 : 1);
        graphics.setForegroundColor(framed ? look.accent() : look.cardLine());
        graphics.drawPath(outline);
        outline.dispose();
        paintBadge(graphics, box);
        paintTexts(graphics, box);
        if (card.kept()) {
            paintPin(graphics, box, Painter.PIN);
        }
    }

    private void paintPin(Graphics graphics, Rectangle box, int size) {
        graphics.setBackgroundColor(faded(look.accent()));
        graphics.fillPolygon(Painter.pin(box.x + box.width - size - 2, box.y + 3, size));
    }

    private void paintFar(Graphics graphics, Device device, Rectangle box) {
        boolean framed = emphasis() == Emphasis.SELECTED || emphasis() == Emphasis.RAISED;
        Path outline = Painter.rounded(device, box.x, box.y, box.width, box.height, RADIUS, RADIUS);
        Painter.fill(graphics, outline, faded(color(look)));
        graphics.setLineWidth(framed ? 4 * STRIPE : 1);
        graphics.setForegroundColor(framed ? look.accent() : faded(look.mute()));
        graphics.drawPath(outline);
        outline.dispose();
        if (card.kept()) {
            paintPin(graphics, box, box.height / 2);
        }
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
        int left = box.x + LEFT;
        int right = box.x + box.width - RIGHT;
        Font strong = fonts.strong();
        Font normal = fonts.small();
        int y = box.y + PAD;
        for (String line : Painter.lines(card.title(), right - left, strong)) {
            Painter.text(graphics, line, left, y, strong, faded(look.text()));
            y += Painter.extent("Xg", strong).y;
        }
        y += GAP;
        String median = median(card);
        int width = Painter.width(median, normal);
        Painter.text(
                graphics,
                Painter.fit(info(card), right - left - width - 8, normal),
                left,
                y,
                normal,
                faded(look.mute()));
        Painter.text(graphics, median, right - width, y, normal, faded(look.mute()));
    }

    private Color faded(Color color) {
        return emphasis() == Emphasis.DIMMED ? Look.mix(color, look.canvas(), .68) : color;
    }
}
