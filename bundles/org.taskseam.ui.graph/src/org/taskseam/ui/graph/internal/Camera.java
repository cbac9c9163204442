/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;

/** What part of the graph a canvas shows: zoom between 2 and 300 %, moved freely. */
public final class Camera {

    private static final double SMALLEST = .02;
    private static final double LARGEST = 3;
    private static final double NEARLY = .88;
    private static final int MARGIN = 22;

    /** At the lower edge, where the legend stands off. */
    private static final int FOOT = 8;

    private final ZoomPane pane;
    private boolean framed;
    private Runnable observer = () -> {};

    /**
     * Zoom and place.
     *
     * @param scale 1 is 100 %
     * @param x     where the point 0, 0 of the graph is, in pixels of the canvas
     * @param y     see {@code x}
     */
    public record View(double scale, double x, double y) {

        /** @return the view at a share of the way to another */
        public View towards(View to, double share) {
            return new View(scale + (to.scale - scale) * share, x + (to.x - x) * share, y + (to.y - y) * share);
        }

        /** @return the view in which what moved in the graph is seen where it was */
        public View following(Rectangle from, Rectangle to) {
            return new View(scale, x - (to.x - from.x) * scale, y - (to.y - from.y) * scale);
        }
    }

    /** @param pane what is moved and zoomed */
    public Camera(ZoomPane pane) {
        this.pane = pane;
    }

    /** @return what is seen now */
    public View view() {
        return new View(pane.scale(), pane.offsetX(), pane.offsetY());
    }

    /** Shows what was seen before. */
    public void show(View view) {
        show(view.scale(), view.x(), view.y());
    }

    /** Is told of every change. */
    public void onChange(Runnable observer) {
        this.observer = observer;
    }

    /** @return 1 is 100 % */
    public double scale() {
        return pane.scale();
    }

    /** Zooms so that the point under the pointer stays there. */
    public void zoom(double factor, int x, int y) {
        double scale = Math.clamp(pane.scale() * factor, SMALLEST, LARGEST);
        double change = scale / pane.scale();
        show(scale, x - (x - pane.offsetX()) * change, y - (y - pane.offsetY()) * change);
    }

    /** Moves by pixels of the canvas. */
    public void move(int dx, int dy) {
        show(pane.scale(), pane.offsetX() + dx, pane.offsetY() + dy);
    }

    /** @return whether nobody has moved or zoomed since the graph was last framed */
    public boolean isFramed() {
        return framed;
    }

    /** Shows everything, never larger than 100 %. */
    private void fit(Rectangle extent, Point size) {
        if (extent.isEmpty() || size.x <= 0 || size.y <= 0) {
            return;
        }
        Point space = space(size);
        double scale = Math.min(space.x / (double) extent.width, space.y / (double) extent.height);
        scale = Math.clamp(scale, SMALLEST, 1);
        show(
                scale,
                (size.x - extent.width * scale) / 2 - extent.x * scale,
                MARGIN + (space.y - extent.height * scale) / 2 - extent.y * scale);
    }

    /** @return what a canvas of a size has for the graph */
    public static Point space(Point size) {
        return new Point(Math.max(0, size.x - 2 * MARGIN), Math.max(0, size.y - MARGIN - FOOT));
    }

    /** @return whether everything is seen */
    public boolean sees(Rectangle extent, Point size) {
        return visible(size).expand(2, 2).contains(extent);
    }

    /**
     * Shows the graph as a whole, or from where it starts where that needs a smaller zoom. A little smaller is better than a
     * card that is cut off.
     *
     * @param smallest zoom; 0 for the whole in any case
     * @param first    what is to be seen in any case: where the graph starts, or what is selected
     */
    public void frame(Rectangle extent, Point size, double smallest, Rectangle first) {
        fit(extent, size);
        if (pane.scale() < smallest * NEARLY) {
            show(
                    smallest,
                    along(size.x, extent.x, extent.width, first.getCenter().x, smallest),
                    along(size.y, extent.y, extent.height, first.getCenter().y, smallest));
        }
        framed = true;
    }

    /** @return where 0 is so that all is in the middle; if there is no room for all, so that what is to be seen in any case is */
    private static double along(int size, int from, int length, int first, double scale) {
        double free = size - length * scale;
        if (free >= 2 * MARGIN) {
            return free / 2 - from * scale;
        }
        double middle = size / 2.0 - first * scale;
        return Math.clamp(middle, size - MARGIN - (from + length) * scale, MARGIN - from * scale);
    }

    /**
     * Moves as little as needed for a box to be seen.
     *
     * @param covered a corner at the lower right that is not seen, in pixels
     */
    public void reveal(Rectangle box, Point size, Point covered) {
        double left = box.x * pane.scale() + pane.offsetX();
        double top = box.y * pane.scale() + pane.offsetY();
        double width = box.width * pane.scale();
        double height = box.height * pane.scale();
        double dx = left < MARGIN ? MARGIN - left : Math.min(0, size.x - MARGIN - left - width);
        double dy = top < MARGIN ? MARGIN - top : Math.min(0, size.y - MARGIN - top - height);
        double below = left + dx + width - size.x + covered.x;
        double under = top + dy + height - size.y + covered.y;
        if (below > 0 && under > 0) {
            dy -= under;
        }
        if (dx != 0 || dy != 0) {
            show(pane.scale(), pane.offsetX() + dx, pane.offsetY() + dy);
        }
    }

    /** Puts the middle of the canvas on a point of the graph. */
    public void centre(double x, double y, Point size) {
        show(pane.scale(), size.x / 2.0 - x * pane.scale(), size.y / 2.0 - y * pane.scale());
    }

    /** Zooms and moves. */
    public void show(double scale, double offsetX, double offsetY) {
        framed = false;
        pane.show(scale, offsetX, offsetY);
        observer.run();
    }

    /** @return the part of the graph that is seen */
    public Rectangle visible(Point size) {
        return new Rectangle(
                (int) (-pane.offsetX() / pane.scale()),
                (int) (-pane.offsetY() / pane.scale()),
                (int) (size.x / pane.scale()),
                (int) (size.y / pane.scale()));
    }
}
