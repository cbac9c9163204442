/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.screen;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        Bounds part = area.common(covered);
        for (int y = 0; y < part.height(); y++) {
            int from = index(part, y);
            Arrays.fill(changed, from, from + part.width(), BLANK);
        }
        return new ScreenImage(area, changed);
    }

    /** @return what this picture shows of an area of the screen; nothing if that lies elsewhere */
    public Optional<ScreenImage> part(Bounds wanted) {
        Bounds part = area.common(wanted);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int[] copied = new int[part.width() * part.height()];
        for (int y = 0; y < part.height(); y++) {
            System.arraycopy(pixels, index(part, y), copied, y * part.width(), part.width());
        }
        return Optional.of(new ScreenImage(part, copied));
    }

    /** @return where a row of an area on this picture begins */
    private int index(Bounds part, int row) {
        return (part.y() - area.y() + row) * area.width() + part.x() - area.x();
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
        Bounds part = area.common(kept);
        for (int y = 0; y < part.height(); y++) {
            System.arraycopy(clear.pixels, index(part, y), pixels, index(part, y), part.width());
        }
        return this;
    }
}
