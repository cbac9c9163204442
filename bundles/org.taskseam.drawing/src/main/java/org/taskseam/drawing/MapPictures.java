/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of process maps as SVG and PNG. Neither needs a display. */
public final class MapPictures {

    /** Most pixels of a PNG; the scale is lowered for bigger pictures. */
    public static final long MOST_PIXELS = 80_000_000;

    private MapPictures() {}

    /** @return a complete SVG document in the colours of a theme, without reference to anything outside */
    public static String svg(MapPicture picture, MapTheme theme) {
        SvgCanvas canvas = new SvgCanvas(theme);
        new MapPainter(canvas).paint(picture);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + canvas.svg(picture.width(), picture.height(), picture.description());
    }

    /** @return an SVG element for a page that defines the CSS variables of {@link SvgCanvas#variable} */
    public static String inlineSvg(MapPicture picture) {
        SvgCanvas canvas = new SvgCanvas(null);
        new MapPainter(canvas).paint(picture);
        return canvas.svg(picture.width(), picture.height(), picture.description());
    }

    /**
     * Writes a PNG.
     *
     * @param metrics those that the picture was made with
     * @param scale pixels of the image for one pixel of the picture; 2 is sharp on most screens
     * @param out is not closed
     */
    public static void writePng(MapPicture picture, MapTheme theme, TextMetrics metrics, double scale, OutputStream out)
            throws IOException {
        double pixels = picture.width() * picture.height() * scale * scale;
        double fitting = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
        int width = Math.max(1, (int) Math.floor(picture.width() * fitting));
        int height = Math.max(1, (int) Math.floor(picture.height() * fitting));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(theme.argb(Ink.CANVAS)));
        graphics.fillRect(0, 0, width, height);
        graphics.scale(fitting, fitting);
        new MapPainter(new ImageCanvas(graphics, theme, metrics)).paint(picture);
        graphics.dispose();
        ByteArrayOutputStream png =
                new ByteArrayOutputStream(); // what fails in out is told as it is, not as a problem of PNG
        try (ImageOutputStream inMemory = new MemoryCacheImageOutputStream(png)) {
            if (!ImageIO.write(image, "png", inMemory)) {
                throw new IOException("This Java has no PNG writer");
            }
        }
        png.writeTo(out);
    }
}
