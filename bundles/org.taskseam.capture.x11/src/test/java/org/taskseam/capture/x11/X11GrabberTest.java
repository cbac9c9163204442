/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.taskseam.capture.UiElement.Bounds;
import org.taskseam.capture.screen.ScreenImage;

class X11GrabberTest {

    @Test
    void takesWhatLiesOnTheScreen() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.startOrSkip();
                X11Grabber grabber = new X11Grabber(display.name())) {
            ScreenImage corner = grabber.grab(new Bounds(700, 500, 200, 200)).orElseThrow();
            assertEquals(new Bounds(700, 500, 100, 100), corner.area());
            assertEquals(0, corner.pixel(99, 99), "an empty screen is black");
            assertTrue(grabber.grab(new Bounds(900, 0, 10, 10)).isEmpty());
        }
    }
}
