/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.taskseam.presentation.Link;
import org.taskseam.ui.graph.GraphFonts;
import org.taskseam.ui.graph.Look;

/** A curved arc: width and opacity follow its weight, its label sits on the line and above all other arcs. */
public final class ArcFigure extends Figure {

    private static final int REACH = 5;
    private static final float HEAD = 8;

    private final Link link;
    private final Look look;
    private final GraphFonts fonts;
    private Curve curve;
    private Rectangle label;
    private Emphasis emphasis = Emphasis.NORMAL;
    private final Figure tag = new Figure() {
        @Override
        protected void paintFigure(Graphics graphics) {
            paintLabel(graphics);
        }
    };

    /** @param link what to show */
    public ArcFigure(Link link, Look look, GraphFonts fonts) {
        this.link = link;
        this.look = look;
        this.fonts = fonts;
        setOpaque(false);
        tag.setVisible(false);
    }

    /** @return the label, to be drawn after all arcs */
    public IFigure tag() {
        return tag;
    }

    /** @return what the figure shows */
    public Link link() {
        return link;
    }

    /** Lays the arc along a way. */
    public void route(Route route) {
        curve = route.curve();
        label = link.label().isEmpty() ? null : route.label();
        Rectangle bounds = curve.bounds().expand(10, 10);
        if (label != null) {
            bounds.union(label);
            tag.setBounds(label.getCopy());
        }
        tag.setVisible(label != null);
        setBounds(bounds);
        repaint();
    }

    /** @return the curve; {@code null} before the first layout */
    public Curve curve() {
        return curve;
    }

    /** Changes how much the arc stands out. */
    public void emphasise(Emphasis emphasis) {
        if (this.emphasis != emphasis) {
            this.emphasis = emphasis;
            repaint();
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return curve != null
                && super.containsPoint(x, y)
                && (curve.distance(x, y) <= width() / 2.0 + REACH || label != null && label.contains(x, y));
    }

    private int width() {
        return Math.max(1, (int) Math.round(1.2 + 5.2 * link.weight()));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (curve == null) {
            return;
        }
        Device device = Display.getCurrent();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        boolean raised = emphasis == Emphasis.RAISED || emphasis == Emphasis.SELECTED;
        Color plain = link.lean() == 0 ? look.mute() : Look.mix(look.mute(), look.lean(link.lean()), .8);
        Color color = raised ? look.accent() : plain;
        double opacity = emphasis == Emphasis.DIMMED ? .10 : raised ? .95 : Look.FAINTEST + .2 * link.weight();
        // mixed with the canvas instead of alpha, so that arcs that cross do not add up
        Color line = Look.mix(look.canvas(), color, opacity);
        graphics.setForegroundColor(line);
        graphics.setLineWidth(width());
        graphics.setLineStyle(SWT.LINE_SOLID);
        Path path = curve.path(device, HEAD - 2);
        graphics.drawPath(path);
        path.dispose();
        paintHead(graphics, device, Look.mix(look.canvas(), color, Math.min(1, opacity + .15)));
    }

    private void paintHead(Graphics graphics, Device device, Color color) {
        float[] end = curve.end();
        float[] to = curve.direction();
        float half = Math.max(3.5f, width() * .8f + 1.5f);
        Path head = new Path(device);
        head.moveTo(end[0], end[1]);
        head.lineTo(end[0] - to[0] * HEAD - to[1] * half, end[1] - to[1] * HEAD + to[0] * half);
        head.lineTo(end[0] - to[0] * HEAD + to[1] * half, end[1] - to[1] * HEAD - to[0] * half);
        head.close();
        Painter.fill(graphics, head, color);
        head.dispose();
    }

    private void paintLabel(Graphics graphics) {
        if (emphasis == Emphasis.DIMMED || ZoomPane.isFar(this)) {
            return;
        }
        boolean raised = emphasis == Emphasis.RAISED || emphasis == Emphasis.SELECTED;
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        Rectangle box = label;
        float radius = box.height / 2f;
        Path pill = Painter.rounded(Display.getCurrent(), box.x, box.y, box.width, box.height, radius, radius);
        Painter.fill(graphics, pill, raised ? look.accentSoft() : look.canvas());
        pill.dispose();
        Painter.centred(graphics, link.label(), box, fonts.tiny(), raised ? look.accent() : look.mute());
    }
}
