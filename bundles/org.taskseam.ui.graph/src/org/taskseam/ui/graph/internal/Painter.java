/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph.internal;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.taskseam.drawing.Shortened;

/** Shapes and measured text that several figures draw. */
final class Painter {

    private static GC measure;

    /** Width of the sign of what a person keeps. */
    static final int PIN = 9;

    private Painter() {}

    /** @return the corners of a ribbon as it marks a page: the sign of what a person keeps */
    static int[] pin(int x, int y, int size) {
        int end = y + size + size / 4;
        return new int[] {x, y, x + size, y, x + size, end, x + size / 2, end - size / 2, x, end};
    }

    /** Rounded corners at the sides asked for. */
    static Path rounded(Device device, float x, float y, float w, float h, float left, float right) {
        Path path = new Path(device);
        path.moveTo(x + left, y);
        path.lineTo(x + w - right, y);
        if (right > 0) {
            path.addArc(x + w - 2 * right, y, 2 * right, 2 * right, 90, -90);
            path.lineTo(x + w, y + h - right);
            path.addArc(x + w - 2 * right, y + h - 2 * right, 2 * right, 2 * right, 0, -90);
        } else {
            path.lineTo(x + w, y + h);
        }
        path.lineTo(x + left, y + h);
        if (left > 0) {
            path.addArc(x, y + h - 2 * left, 2 * left, 2 * left, 270, -90);
            path.lineTo(x, y + left);
            path.addArc(x, y, 2 * left, 2 * left, 180, -90);
        } else {
            path.lineTo(x, y);
        }
        path.close();
        return path;
    }

    static void fill(Graphics graphics, Path path, Color color) {
        graphics.setBackgroundColor(color);
        graphics.fillPath(path);
    }

    static void text(Graphics graphics, String text, int x, int y, Font font, Color color) {
        graphics.setFont(font);
        graphics.setForegroundColor(color);
        graphics.drawString(text, new Point(x, y));
    }

    /** Text in the middle of a box. */
    static void centred(Graphics graphics, String text, Rectangle box, Font font, Color color) {
        org.eclipse.swt.graphics.Point size = extent(text, font);
        text(graphics, text, box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, font, color);
    }

    static org.eclipse.swt.graphics.Point extent(String text, Font font) {
        if (measure == null || measure.isDisposed()) {
            Display display = Display.getCurrent();
            measure = new GC(display);
            GC mine = measure;
            display.disposeExec(mine::dispose);
        }
        measure.setFont(font);
        return measure.stringExtent(text);
    }

    static int width(String text, Font font) {
        return extent(text, font).x;
    }

    /** @return the text, shortened so that it fits, with an ellipsis */
    static String fit(String text, int width, Font font) {
        return Shortened.atEnd(text, width, shorter -> width(shorter, font));
    }

    /**
     * @return the text on one line or two, broken after a space, where there is none after a sign that joins words, else
     *     anywhere; the second is shortened in its middle so that it fits, as names often differ at their ends
     */
    static List<String> lines(String text, int width, Font font) {
        if (width(text, font) <= width) {
            return List.of(text);
        }
        int most = text.length();
        while (most > 1 && width(text.substring(0, most).stripTrailing(), font) > width) {
            most--;
        }
        int end = after(text, most, " ");
        if (end == 0) {
            end = after(text, most, "_./-");
        }
        if (end == 0) {
            end = most;
        }
        return List.of(
                text.substring(0, end).stripTrailing(),
                Shortened.inMiddle(text.substring(end), width, shorter -> width(shorter, font)));
    }

    /** @return the last place up to {@code most} that follows one of some signs; 0 if there is none */
    private static int after(String text, int most, String signs) {
        int end = most;
        while (end > 0 && signs.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }
}
