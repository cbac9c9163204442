/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import org.taskseam.capture.Saving;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

class OcrResolverTest {

    private static final WindowRef WINDOW = new WindowRef(1, 10, "legacy", "Orders");

    private long nanos;

    @Test
    void theWordsAroundTheClickAreTaken() {
        List<OcrWord> words = List.of(
                word("Save", 0, 40),
                word("order", 46, 90),
                word("Cancel", 200, 260),
                new OcrWord("?", 30, 95, 0, 99, 20));
        assertEquals("Save order", at(words, 60, 10));
        assertEquals("Cancel", at(words, 190, 10));
        assertEquals("Save order", at(words, 60, 35), "the edge of a button around its words");
        assertEquals("", at(words, 60, 60));
    }

    @Test
    void aFieldWithoutWordsIsKnownByTheLabelAtItsLeft() {
        List<OcrWord> words = List.of(word("Amount", 0, 60), word("due", 66, 90), word("EUR", 300, 330));
        assertEquals("Amount due", at(words, 200, 10));
        assertEquals(
                "Amount due",
                at(List.of(word("Amount", 0, 60), word("due", 66, 90), word("|", 95, 99)), 200, 10),
                "the edge of the field");
        assertEquals("", at(List.of(word("EUR", 300, 330)), 200, 10), "what stands at the right is no label");
        assertEquals("", at(words, 331 + Words.REACH + 1, 10), "too far away");
    }

    private static String at(List<OcrWord> words, int x, int y) {
        return Words.at(words, x, y, 1).map(Words::text).orElse("");
    }

    @Test
    void wordsThatWereReadAreKnownWhileTheyStandThere() {
        Screen screen = new Screen();
        ReadWords before = new ReadWords(screen);
        before.remember(
                WINDOW.id(),
                "Save order",
                screen.grab(new Bounds(430, 208, 80, 16)).orElseThrow());
        assertEquals(Optional.of("Save order"), before.at(WINDOW.id(), 440, 215));
        assertEquals(Optional.of("Save order"), before.at(WINDOW.id(), 600, 215), "at the left");
        assertEquals(Optional.empty(), before.at(2, 440, 215), "another window");
        assertEquals(Optional.empty(), before.at(WINDOW.id(), 440, 400));
        screen.show("Delete all", 430, 221);
        assertEquals(Optional.empty(), before.at(WINDOW.id(), 440, 215), "something else stands there");
    }

    @Test
    void readsTheLabelOfAButtonFromTheScreen() throws InterruptedException {
        Optional<Path> data = OcrResolver.languageData();
        assumeTrue(data.isPresent(), "Tesseract is not installed, so reading was not tried");
        Screen screen = new Screen();
        try (OcrResolver resolver = new OcrResolver(ElementResolver.NONE, screen, data.get(), "eng", () -> nanos)) {
            UiElement read = patiently(resolver);
            assertEquals("Save order", read.name());
            assertEquals("ocr", read.source());
            assertEquals(
                    Optional.of("Save order"),
                    resolver.atPoint(WINDOW, new Click(450, 217, Moment.now()), Duration.ofMillis(150))
                            .map(UiElement::name),
                    "known without reading again");
            assertTrue(resolver.helper().isPresent(), "its process is counted");
            resolver.save(Saving.ELEMENTS);
            nanos += Duration.ofSeconds(10).toNanos();
            assertEquals(
                    Optional.empty(),
                    resolver.atPoint(WINDOW, new Click(460, 96, Moment.now()), Duration.ofMillis(150)),
                    "nothing is read while saving");
        }
    }

    /** Loading the language takes longer than the first question waits. */
    private UiElement patiently(OcrResolver resolver) throws InterruptedException {
        Optional<UiElement> read = Optional.empty();
        for (int i = 0; i < 600 && read.isEmpty(); i++) {
            nanos += Duration.ofSeconds(1).toNanos();
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

        void show(String text, int x, int y) {
            Graphics2D graphics = shown.createGraphics();
            graphics.setColor(new Color(0xf0f0f0));
            graphics.fillRect(x - 5, y - 20, 200, 30);
            graphics.setColor(Color.BLACK);
            graphics.drawString(text, x, y);
            graphics.dispose();
        }

        @Override
        public Optional<ScreenImage> around(long window, int x, int y, Bounds area) {
            return grab(area);
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
