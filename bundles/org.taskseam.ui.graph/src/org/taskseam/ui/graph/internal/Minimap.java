/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.taskseam.ui.graph.Look;

/** The whole graph in a corner with a frame around what is seen; dragging moves the frame. */
final class Minimap extends Canvas {

    private static final int PAD = 8;
    private static final Point LARGEST = new Point(132, 92);
    private static final Point SMALLEST = new Point(44, 34);

    private final GraphScene scene;
    private final Camera camera;
    private final Canvas graph;
    private Look look;

    Minimap(Composite parent, GraphScene scene, Camera camera, Canvas graph, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.scene = scene;
        this.camera = camera;
        this.graph = graph;
        this.look = look;
        setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::goTo);
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                goTo(event);
            }
        });
    }

    void look(Look look) {
        this.look = look;
        redraw();
    }

    /** @return its size within a room: no larger than the shape of the graph needs, since it covers a part of it */
    Point wanted(Point room) {
        Rectangle extent = scene.extent();
        Point most = new Point(Math.clamp(room.x, SMALLEST.x, LARGEST.x), Math.clamp(room.y, SMALLEST.y, LARGEST.y));
        double scale = scale(extent, most);
        return new Point(
                Math.clamp(Math.round(extent.width * scale) + 2 * PAD, SMALLEST.x, most.x),
                Math.clamp(Math.round(extent.height * scale) + 2 * PAD, SMALLEST.y, most.y));
    }

    private static double scale(Rectangle extent, Point size) {
        return Math.min(
                (size.x - 2.0 * PAD) / Math.max(1, extent.width), (size.y - 2.0 * PAD) / Math.max(1, extent.height));
    }

    private void goTo(Event event) {
        Rectangle extent = scene.extent();
        Point size = getSize();
        double scale = scale(extent, size);
        double x = (event.x - (size.x - extent.width * scale) / 2) / scale + extent.x;
        double y = (event.y - (size.y - extent.height * scale) / 2) / scale + extent.y;
        camera.centre(x, y, graph.getSize());
    }

    private void paint(GC gc) {
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.canvas());
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(look.panel());
        gc.setForeground(look.line());
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, 14, 14);
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 14, 14);
        Rectangle extent = scene.extent();
        double scale = scale(extent, size);
        double left = (size.x - extent.width * scale) / 2 - extent.x * scale;
        double top = (size.y - extent.height * scale) / 2 - extent.y * scale;
        for (NodeFigure node : scene.nodes()) {
            Rectangle box = node.getBounds();
            gc.setBackground(node.color(look));
            gc.fillRectangle(
                    (int) (box.x * scale + left),
                    (int) (box.y * scale + top),
                    Math.max(2, (int) (box.width * scale)),
                    Math.max(2, (int) (box.height * scale)));
        }
        Rectangle seen = camera.visible(graph.getSize()).intersect(extent.expand(40, 40));
        gc.setForeground(look.accent());
        gc.drawRectangle(
                Math.clamp((int) (seen.x * scale + left), 2, size.x - 4),
                Math.clamp((int) (seen.y * scale + top), 2, size.y - 4),
                Math.clamp((int) (seen.width * scale), 4, size.x - 5),
                Math.clamp((int) (seen.height * scale), 4, size.y - 5));
    }
}
