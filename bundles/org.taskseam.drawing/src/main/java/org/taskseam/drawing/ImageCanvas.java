/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Paints with Java 2D; needs no display. Texts are squeezed where the machine's font is wider than the layout thought. */
final class ImageCanvas implements Canvas {

    private static final Font REGULAR = new Font(Font.SANS_SERIF, Font.PLAIN, 100);
    private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 100);

    private final Graphics2D graphics;
    private final MapTheme theme;
    private final TextMetrics metrics;

    ImageCanvas(Graphics2D graphics, MapTheme theme, TextMetrics metrics) {
        this.graphics = graphics;
        this.theme = theme;
        this.metrics = metrics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fill(Outline outline, Paint paint) {
        graphics.setColor(colour(paint));
        graphics.fill(path(outline));
    }

    @Override
    public void stroke(Outline outline, Paint paint, double width) {
        graphics.setColor(colour(paint));
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path(outline));
    }

    @Override
    public void text(Point baseline, String text, double size, boolean bold, Anchor anchor, Paint paint) {
        if (text.isEmpty()) {
            return;
        }
        Font font = (bold ? BOLD : REGULAR).deriveFont((float) size);
        double width =
                font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
        double allowed = metrics.width(text, size, bold);
        double squeeze = width > allowed ? allowed / width : 1;
        double shift = switch (anchor) {
            case START -> 0;
            case MIDDLE -> width * squeeze / 2;
            case END -> width * squeeze;
        };
        graphics.setColor(colour(paint));
        graphics.setFont(squeeze < 1 ? font.deriveFont(AffineTransform.getScaleInstance(squeeze, 1)) : font);
        graphics.drawString(text, (float) (baseline.x() - shift), (float) baseline.y());
    }

    private Color colour(Paint paint) {
        int alpha = (int) Math.round(255 * paint.opacity());
        return new Color(paint.colour(theme) & 0xFFFFFF | alpha << 24, true);
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double();
        for (Outline.Part part : outline.parts()) {
            switch (part.verb()) {
                case MOVE -> path.moveTo(x(part, 0), y(part, 0));
                case LINE -> path.lineTo(x(part, 0), y(part, 0));
                case CURVE -> path.curveTo(x(part, 0), y(part, 0), x(part, 1), y(part, 1), x(part, 2), y(part, 2));
                case CLOSE -> path.closePath();
            }
        }
        return path;
    }

    private static double x(Outline.Part part, int index) {
        return part.points().get(index).x();
    }

    private static double y(Outline.Part part, int index) {
        return part.points().get(index).y();
    }
}
