/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.screen;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.UiElement.Bounds;

/** A picture of a part of the screen. Immutable. */
public final class ScreenImage {

    private static final int BLANK = 0x808080;

    private final Bounds area;
    private final int[] pixels;

    /**
     * @param area   where it was taken, in pixels of the screen
     * @param pixels 0xRRGGBB, row by row; taken over
     * @throws IllegalArgumentException if there are not as many pixels as the area has
     */
    public ScreenImage(Bounds area, int[] pixels) {
        if (pixels.length != area.width() * area.height()) {
            throw new IllegalArgumentException(pixels.length + " pixels do not fill " + area);
        }
        this.area = area;
        this.pixels = pixels;
    }

    public Bounds area() {
        return area;
    }

    public int width() {
        return area.width();
    }

    public int height() {
        return area.height();
    }

    /** @return 0xRRGGBB */
    public int pixel(int x, int y) {
        return pixels[y * area.width() + x];
    }

    /** @return this picture with an area of the screen painted over */
    public ScreenImage without(Bounds covered) {
        int[] changed = pixels.clone();
        int left = Math.max(0, covered.x() - area.x());
        int right = Math.min(width(), covered.x() + covered.width() - area.x());
        int top = Math.max(0, covered.y() - area.y());
        int bottom = Math.min(height(), covered.y() + covered.height() - area.y());
        for (int y = top; y < bottom && left < right; y++) {
            Arrays.fill(changed, y * width() + left, y * width() + right, BLANK);
        }
        return new ScreenImage(area, changed);
    }

    /**
     * Makes text unreadable: every square of the screen becomes its mean colour.
     *
     * @param side side of a square in pixels, above the height of a letter
     * @param kept area of the screen that stays as it is, or {@code null}
     */
    public ScreenImage mosaic(int side, @Nullable Bounds kept) {
        int[] changed = pixels.clone();
        for (int top = 0; top < height(); top += side) {
            for (int left = 0; left < width(); left += side) {
                square(changed, left, top, Math.min(side, width() - left), Math.min(side, height() - top));
            }
        }
        ScreenImage image = new ScreenImage(area, changed);
        return kept == null ? image : image.with(this, kept);
    }

    private void square(int[] changed, int left, int top, int width, int height) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int pixel = pixel(x, y);
                red += pixel >> 16 & 255;
                green += pixel >> 8 & 255;
                blue += pixel & 255;
            }
        }
        long count = (long) width * height;
        int mean = (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
        for (int y = top; y < top + height; y++) {
            Arrays.fill(changed, y * width() + left, y * width() + left + width, mean);
        }
    }

    private ScreenImage with(ScreenImage clear, Bounds kept) {
        int left = Math.max(0, kept.x() - area.x());
        int right = Math.min(width(), kept.x() + kept.width() - area.x());
        int top = Math.max(0, kept.y() - area.y());
        int bottom = Math.min(height(), kept.y() + kept.height() - area.y());
        for (int y = top; y < bottom && left < right; y++) {
            System.arraycopy(clear.pixels, y * width() + left, pixels, y * width() + left, right - left);
        }
        return this;
    }
}
