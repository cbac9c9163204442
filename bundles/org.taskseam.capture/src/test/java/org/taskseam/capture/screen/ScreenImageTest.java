/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ScreenImageTest {

    private static final Bounds AREA = new Bounds(100, 50, 61, 37);
    private final ScreenImage noise = noise();

    @Test
    void aPngFileHoldsEveryPixel() throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(noise)));
        assertEquals(AREA.width(), read.getWidth());
        assertEquals(AREA.height(), read.getHeight());
        for (int y = 0; y < AREA.height(); y++) {
            for (int x = 0; x < AREA.width(); x++) {
                assertEquals(noise.pixel(x, y), read.getRGB(x, y) & 0xffffff);
            }
        }
    }

    @Test
    void aCoveredAreaIsGoneAndTheRestStays() {
        ScreenImage covered = noise.without(new Bounds(90, 60, 20, 5));
        assertEquals(0x808080, covered.pixel(0, 10));
        assertEquals(0x808080, covered.pixel(9, 14));
        assertEquals(noise.pixel(10, 10), covered.pixel(10, 10));
        assertEquals(noise.pixel(0, 9), covered.pixel(0, 9));
        assertEquals(noise.pixel(0, 15), covered.pixel(0, 15));
    }

    @Test
    void aMosaicKeepsOnlyTheMeanOfEachSquareButForTheKeptArea() {
        ScreenImage mosaic = noise.mosaic(16, new Bounds(110, 60, 4, 4));
        assertEquals(mosaic.pixel(16, 0), mosaic.pixel(31, 15));
        assertEquals(mosaic.pixel(48, 32), mosaic.pixel(60, 36));
        assertEquals(noise.pixel(10, 10), mosaic.pixel(10, 10));
        assertEquals(noise.pixel(13, 13), mosaic.pixel(13, 13));
        assertEquals(mosaic.pixel(0, 0), mosaic.pixel(14, 14));
    }

    @Test
    void pixelsMustFillTheArea() {
        assertThrows(IllegalArgumentException.class, () -> new ScreenImage(AREA, new int[7]));
    }

    private static ScreenImage noise() {
        Random random = new Random(7);
        return new ScreenImage(
                AREA,
                random.ints((long) AREA.width() * AREA.height(), 0, 0x1000000).toArray());
    }
}
