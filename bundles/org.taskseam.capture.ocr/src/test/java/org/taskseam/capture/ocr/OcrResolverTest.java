/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.Moment;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

class OcrResolverTest {

    private static final WindowRef WINDOW = new WindowRef(1, 10, "legacy", "Orders");

    @Test
    void theWordsAroundTheClickAreTaken() {
        List<OcrWord> words = List.of(
                word("Save", 0, 40),
                word("order", 46, 90),
                word("Cancel", 200, 260),
                new OcrWord("?", 30, 95, 0, 99, 20));
        assertEquals(Optional.of("Save order"), OcrResolver.nearest(words, 60, 10));
        assertEquals(Optional.of("Cancel"), OcrResolver.nearest(words, 190, 10));
        assertEquals(Optional.empty(), OcrResolver.nearest(words, 145, 10));
        assertEquals(Optional.empty(), OcrResolver.nearest(words, 60, 60));
    }

    @Test
    void readsTheLabelOfAButtonFromTheScreen() throws InterruptedException {
        Optional<Path> data = OcrResolver.languageData();
        assumeTrue(data.isPresent(), "Tesseract is not installed, so reading was not tried");
        Screen screen = new Screen();
        try (OcrResolver resolver = new OcrResolver(ElementResolver.NONE, screen, data.get(), "eng")) {
            UiElement read = patiently(resolver);
            assertEquals("Save order", read.name());
            assertEquals("ocr", read.source());
            assertEquals(
                    Optional.empty(),
                    resolver.atPoint(WINDOW, new Click(460, 216, Moment.now()), Duration.ofMillis(150)),
                    "asked again too soon");
        }
    }

    /** Loading the language takes longer than the first question waits. */
    private static UiElement patiently(OcrResolver resolver) throws InterruptedException {
        Optional<UiElement> read = Optional.empty();
        for (int i = 0; i < 600 && read.isEmpty(); i++) {
            read = resolver.atPoint(WINDOW, new Click(460, 216, Moment.now()), Duration.ofMillis(150));
            Thread.sleep(read.isPresent() ? 0 : 100);
        }
        return read.orElseThrow();
    }

    private static OcrWord word(String text, int left, int right) {
        return new OcrWord(text, 95, left, 0, right, 20);
    }

    /** A screen that shows a form. */
    private static final class Screen implements ScreenGrabber {
        @Override
        public Optional<ScreenImage> window(long window) {
            return Optional.empty();
        }

        private final BufferedImage shown = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);

        Screen() {
            Graphics2D graphics = shown.createGraphics();
            graphics.setColor(new Color(0xf0f0f0));
            graphics.fillRect(0, 0, 800, 600);
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
            graphics.drawString("Save order", 430, 221);
            graphics.drawString("Customer number", 430, 100);
            graphics.dispose();
        }

        @Override
        public Optional<ScreenImage> grab(Bounds area) {
            int[] pixels = shown.getRGB(area.x(), area.y(), area.width(), area.height(), null, 0, area.width());
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] &= 0xffffff;
            }
            return Optional.of(new ScreenImage(area, pixels));
        }

        @Override
        public void close() {}
    }
}
