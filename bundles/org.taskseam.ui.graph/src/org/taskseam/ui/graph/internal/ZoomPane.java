/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.geometry.Translatable;

/**
 * Shows its children moved and zoomed by a transform of the graphics context, which keeps text and curves crisp at every
 * zoom. A child's position x appears at {@code x * scale + offset}.
 */
public final class ZoomPane extends Figure {

    /** Below this zoom no text can be read. */
    private static final double FAR = .3;

    private double scale = 1;
    private double offsetX;
    private double offsetY;

    /** @return whether a figure is seen from so far that texts say nothing */
    static boolean isFar(IFigure figure) {
        IFigure pane = figure;
        while (pane != null && !(pane instanceof ZoomPane)) {
            pane = pane.getParent();
        }
        return pane instanceof ZoomPane zoomed && zoomed.scale < FAR;
    }

    /** @return 1 is 100 % */
    public double scale() {
        return scale;
    }

    /** @return where the origin of the children appears, in pixels */
    public double offsetX() {
        return offsetX;
    }

    /** @return where the origin of the children appears, in pixels */
    public double offsetY() {
        return offsetY;
    }

    /** Moves and zooms. */
    public void show(double scale, double offsetX, double offsetY) {
        this.scale = scale;
        this.offsetX = Math.round(offsetX);
        this.offsetY = Math.round(offsetY);
        repaint();
    }

    @Override
    protected boolean useLocalCoordinates() {
        return true;
    }

    @Override
    public boolean isCoordinateSystem() {
        return true;
    }

    @Override
    public Rectangle getClientArea(Rectangle area) {
        area.width = (int) Math.ceil(getBounds().width / scale);
        area.height = (int) Math.ceil(getBounds().height / scale);
        area.x = (int) Math.floor(-offsetX / scale);
        area.y = (int) Math.floor(-offsetY / scale);
        return area;
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        graphics.pushState();
        try {
            graphics.translate(getBounds().x + (int) offsetX, getBounds().y + (int) offsetY);
            graphics.scale(scale);
            // what every figure is restored to
            graphics.pushState();
            paintAll(graphics);
            graphics.popState();
        } finally {
            graphics.popState();
        }
    }

    private void paintAll(Graphics graphics) {
        Rectangle visible = getClientArea(new Rectangle());
        for (Object layer : getChildren()) {
            for (Object child : ((IFigure) layer).getChildren()) {
                IFigure figure = (IFigure) child;
                if (figure.isVisible() && figure.getBounds().intersects(visible)) {
                    figure.paint(graphics);
                    graphics.restoreState();
                }
            }
        }
    }

    @Override
    public void translateToParent(Translatable t) {
        scaled(t, scale);
        t.performTranslate(getBounds().x + (int) offsetX, getBounds().y + (int) offsetY);
    }

    @Override
    public void translateFromParent(Translatable t) {
        t.performTranslate(-getBounds().x - (int) offsetX, -getBounds().y - (int) offsetY);
        scaled(t, 1 / scale);
    }

    private static void scaled(Translatable t, double factor) {
        switch (t) {
            case PrecisionPoint point -> point.performScale(factor);
            case PrecisionRectangle rectangle -> rectangle.performScale(factor);
            case Point point -> point.scale(factor);
            case Rectangle rectangle -> rectangle.scale(factor);
            case Dimension dimension -> dimension.scale(factor);
            case PointList points -> points.performScale(factor);
            default -> t.performScale(factor);
        }
    }
}
