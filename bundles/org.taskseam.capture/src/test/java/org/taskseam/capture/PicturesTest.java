/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

class PicturesTest {

    private static final Bounds AREA = new Bounds(100, 50, 320, 160);
    private static final Bounds BUTTON = new Bounds(140, 90, 60, 20);
    private static final WindowRef WINDOW = new WindowRef(7, 70, "soffice", "Orders");
    /** Every pixel differs from its neighbours, so that what was kept is told from what was not. */
    private static final ScreenImage NOISE = noise();

    private Moment now = new Moment(Instant.parse("2026-03-02T09:00:00Z"), 1_000_000_000L);

    @Test
    void ofAWindowOnlyTheControlThatWasClickedCanBeRead() {
        ScreenImage picture = take(Pictures.Extent.WINDOW, element("push button", "Save", BUTTON), "Save");
        assertEquals(AREA, picture.area());
        long kept = 0;
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                boolean inside = x + 100 >= 140 && x + 100 < 200 && y + 50 >= 90 && y + 50 < 110;
                boolean same = picture.pixel(x, y) == NOISE.pixel(x, y);
                kept += same ? 1 : 0;
                assertTrue(same || !inside, "the button is whole");
                int corner = picture.pixel(x / 32 * 32, y / 32 * 32);
                boolean cornerInside = BUTTON.common(new Bounds(x / 32 * 32 + 100, y / 32 * 32 + 50, 1, 1))
                                .width()
                        > 0;
                assertTrue(inside || cornerInside || picture.pixel(x, y) == corner, "squares of one colour");
            }
        }
        assertTrue(kept >= 1_200 && kept < 1_260, kept + " pixels as they were");
    }

    @Test
    void contentAndWhatWasMaskedIsPaintedOver() {
        for (UiElement hidden : new UiElement[] {
            element("entry", "Customer", BUTTON),
            element("table cell", null, BUTTON),
            element("push button", "Call Anna Schmidt", BUTTON)
        }) {
            ScreenImage picture = take(Pictures.Extent.WINDOW, hidden, "Call PERSON");
            for (int x = 140; x < 200; x++) {
                assertEquals(0x808080, picture.pixel(x - 100, 100 - 50));
            }
        }
    }

    @Test
    void ofAnElementThereIsAPictureOnlyWhereItMayBeRead() {
        ScreenImage picture = take(Pictures.Extent.ELEMENT, element("menu item", "Print", BUTTON), "Print");
        assertEquals(BUTTON, picture.area());
        assertEquals(NOISE.pixel(40, 40), picture.pixel(0, 0));
        Pictures elements = new Pictures(new Screen(), Pictures.Extent.ELEMENT);
        assertTrue(elements.take(now, WINDOW, null, null).isEmpty());
        UiElement entry = element("entry", "Customer", BUTTON);
        assertTrue(elements.take(now, WINDOW, entry, entry).isEmpty());
        UiElement page = element("push button", "Card", new Bounds(100, 50, 300, 150));
        assertTrue(elements.take(now, WINDOW, page, page).isEmpty(), "too large for a control");
    }

    @Test
    void ofAPasswordFieldAndTooOftenThereIsNone() {
        Pictures pictures = new Pictures(new Screen(), Pictures.Extent.WINDOW);
        UiElement secret = UiElement.passwordField("password text", "test");
        assertTrue(pictures.take(now, WINDOW, secret, secret).isEmpty());
        assertTrue(pictures.take(now, WINDOW, null, null).isPresent());
        later(Duration.ofMillis(1_900));
        assertTrue(pictures.take(now, WINDOW, null, null).isEmpty());
        int taken = 1;
        for (int i = 0; i < 600; i++) {
            later(Duration.ofSeconds(3));
            taken += pictures.take(now, WINDOW, null, null).isPresent() ? 1 : 0;
        }
        assertEquals(Pictures.A_DAY, taken);
        later(Duration.ofDays(1));
        assertTrue(pictures.take(now, WINDOW, null, null).isPresent(), "another day");
    }

    private void later(Duration time) {
        now = new Moment(now.wall().plus(time), now.nanos() + time.toNanos());
    }

    private ScreenImage take(Pictures.Extent extent, UiElement found, String maskedName) {
        UiElement masked = element(found.role(), maskedName, found.bounds());
        return new Pictures(new Screen(), extent)
                .take(now, WINDOW, found, masked)
                .orElseThrow();
    }

    private static UiElement element(String role, @Nullable String name, @Nullable Bounds place) {
        return new UiElement(role, name, null, null, null, null, place, false, "test");
    }

    private static ScreenImage noise() {
        SplittableRandom random = new SplittableRandom(5);
        int[] pixels = IntStream.range(0, AREA.width() * AREA.height())
                .map(i -> random.nextInt(0x1000000))
                .toArray();
        assertNotEquals(pixels[0], pixels[1]);
        return new ScreenImage(AREA, pixels);
    }

    private static final class Screen implements ScreenGrabber {
        @Override
        public Optional<ScreenImage> grab(Bounds area) {
            return Optional.empty();
        }

        @Override
        public Optional<ScreenImage> window(long window) {
            assertEquals(7, window);
            return Optional.of(NOISE);
        }

        @Override
        public Optional<ScreenImage> around(long window, int x, int y, Bounds area) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }
}
