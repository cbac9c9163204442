/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.taskseam.drawing.Canvas.Anchor;
import org.taskseam.drawing.MapPicture.Application;
import org.taskseam.drawing.MapPicture.Card;
import org.taskseam.drawing.MapPicture.Legend;
import org.taskseam.drawing.MapPicture.Link;
import org.taskseam.drawing.MapPicture.Sign;

/** Paints a {@link MapPicture} on a {@link Canvas}: lines from thin to thick, labels, cards, legend. */
public final class MapPainter {

    private static final double RADIUS = 10;
    private static final double STRIPE = 8;

    private final Canvas canvas;

    /** @param canvas what to paint on */
    public MapPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Paints the whole picture. */
    public void paint(MapPicture picture) {
        List<Link> links = picture.links().stream()
                .sorted(Comparator.comparingDouble(Link::width))
                .toList();
        links.forEach(this::line);
        links.forEach(this::label);
        picture.signs().forEach(this::sign);
        picture.cards().forEach(this::card);
        if (picture.legend().box().width() > 0) {
            legend(picture.legend());
        }
    }

    private static Map<String, String> ends(Link link) {
        return Map.of("from", Integer.toString(link.from()), "to", Integer.toString(link.to()));
    }

    private void line(Link link) {
        canvas.begin("arc", link.tooltip(), ends(link));
        ArrowHead arrow = ArrowHead.of(link.route().points(), link.width());
        canvas.stroke(Outline.curves(arrow.line()), Paint.of(Ink.ARC, link.opacity()), link.width());
        canvas.fill(arrow.outline(), Paint.of(Ink.ARC, Math.min(1, link.opacity() + 0.15)));
        canvas.end();
    }

    private void label(Link link) {
        Box box = link.route().label();
        if (box == null) {
            return;
        }
        canvas.begin("label", link.tooltip(), ends(link));
        canvas.fill(Outline.rounded(box, box.height() / 2), Paint.of(Ink.CANVAS, 0.94));
        canvas.text(
                new Point(box.centre().x(), box.centre().y() + 3.8),
                link.label(),
                MapComposer.LABEL_SIZE,
                false,
                Anchor.MIDDLE,
                Paint.of(Ink.MUTED));
        canvas.end();
    }

    private void sign(Sign sign) {
        canvas.begin("sign", sign.tooltip(), Map.of());
        Point centre = sign.box().centre();
        if (sign.kind() == LayoutGraph.Kind.START) {
            canvas.fill(Outline.circle(centre, 7), Paint.of(Ink.ARC));
        } else {
            canvas.fill(Outline.circle(centre, 7), Paint.of(Ink.CANVAS));
            canvas.stroke(Outline.circle(centre, 7), Paint.of(Ink.ARC), 2);
            canvas.fill(Outline.circle(centre, 3.4), Paint.of(Ink.ARC));
        }
        canvas.end();
    }

    private void card(Card card) {
        Box box = card.box();
        canvas.begin("card", card.tooltip(), Map.of("activity", Integer.toString(card.activity())));
        canvas.fill(Outline.rounded(box.grown(1.5).moved(0, 1.8), RADIUS + 1.5), Paint.of(Ink.SHADOW, 0.05));
        canvas.fill(Outline.rounded(box.grown(0.5).moved(0, 1), RADIUS + 0.5), Paint.of(Ink.SHADOW, 0.07));
        canvas.fill(Outline.rounded(box, RADIUS), Paint.of(card.heat()));
        Box inner = new Box(box.x() + STRIPE, box.y(), box.width() - STRIPE, box.height());
        canvas.fill(Outline.rounded(inner, 0, RADIUS), Paint.of(Ink.CARD));
        canvas.begin("frame", "", Map.of());
        canvas.stroke(Outline.rounded(box, RADIUS), Paint.of(Ink.CARD_LINE), 1);
        canvas.end();
        badge(new Point(box.x() + 31, box.centre().y()), 14, card.badge());
        double left = box.x() + MapComposer.TEXT_LEFT;
        double right = box.right() - MapComposer.TEXT_RIGHT;
        canvas.text(
                new Point(left, box.y() + 25),
                card.title(),
                MapComposer.TITLE_SIZE,
                true,
                Anchor.START,
                Paint.of(Ink.TEXT));
        Paint muted = Paint.of(Ink.MUTED);
        double figures = box.y() + 43;
        canvas.text(new Point(left, figures), card.count(), MapComposer.FIGURE_SIZE, false, Anchor.START, muted);
        canvas.text(new Point(right, figures), card.time(), MapComposer.FIGURE_SIZE, false, Anchor.END, muted);
        canvas.end();
    }

    private void badge(Point centre, double radius, ApplicationBadges.Badge badge) {
        canvas.fill(Outline.circle(centre, radius), Paint.fixed(badge.argb()));
        double size = radius * (badge.text().length() > 1 ? 0.78 : 0.93);
        canvas.text(
                new Point(centre.x(), centre.y() + size * 0.36),
                badge.text(),
                size,
                true,
                Anchor.MIDDLE,
                Paint.of(Ink.ON_COLOUR));
    }

    private void legend(Legend legend) {
        Box box = legend.box();
        canvas.begin("legend", "", Map.of());
        canvas.fill(Outline.rounded(box, 8), Paint.of(Ink.PANEL));
        canvas.stroke(Outline.rounded(box, 8), Paint.of(Ink.LINE), 1);
        double x = box.x() + 14;
        Paint muted = Paint.of(Ink.MUTED);
        canvas.text(new Point(x, box.y() + 20), legend.caption(), LegendComposer.TEXT, false, Anchor.START, muted);
        for (int i = 0; i < Ink.HEAT_STEPS; i++) {
            Box step = new Box(x + 58 + i * 18, box.y() + 29, 16, 10);
            Ink ink = Ink.heat((i + 1.0) / Ink.HEAT_STEPS);
            canvas.fill(Outline.rounded(step, 2), Paint.of(ink));
        }
        double baseline = box.y() + 38;
        canvas.text(new Point(x + 52, baseline), legend.least(), LegendComposer.TEXT, false, Anchor.END, muted);
        canvas.text(new Point(x + 172, baseline), legend.most(), LegendComposer.TEXT, false, Anchor.START, muted);
        canvas.text(new Point(x, box.y() + 60), legend.note(), LegendComposer.TEXT, false, Anchor.START, muted);
        for (Application application : legend.applications()) {
            Point place = application.place();
            badge(place.plus(LegendComposer.BADGE, 0), LegendComposer.BADGE, application.badge());
            Point text = place.plus(2 * LegendComposer.BADGE + 7, 4);
            canvas.text(text, application.name(), LegendComposer.TEXT, false, Anchor.START, Paint.of(Ink.TEXT));
        }
        canvas.end();
    }
}
