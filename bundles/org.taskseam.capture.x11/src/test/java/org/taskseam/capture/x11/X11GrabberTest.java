/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenImage;
import org.taskseam.testing.VirtualDisplay;

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

    @Test
    void whatCoversAWindowIsNotInItsPicture() throws Exception {
        try (VirtualDisplay server = VirtualDisplay.startOrSkip();
                X11Grabber grabber = new X11Grabber(server.name());
                Desktop desktop = new Desktop(server.name())) {
            long red = desktop.show(new Bounds(100, 100, 200, 150), 0xff0000);
            long blue = desktop.show(new Bounds(250, 200, 100, 100), 0x0000ff);
            desktop.show(new Bounds(90, 90, 5, 5), 0x00ff00);
            ScreenImage picture = grabber.window(red).orElseThrow();
            assertEquals(new Bounds(100, 100, 200, 150), picture.area());
            assertEquals(0xff0000, picture.pixel(0, 0));
            assertEquals(0xff0000, picture.pixel(149, 149));
            assertEquals(0x808080, picture.pixel(150, 100), "another window is painted over");
            assertEquals(0x0000ff, grabber.window(blue).orElseThrow().pixel(0, 0));
            desktop.destroy(red);
            assertTrue(grabber.window(red).isEmpty(), "a window that is gone");
        }
    }

    @Test
    void whatSurroundsAPlaceIsCutToItsWindow() throws Exception {
        try (VirtualDisplay server = VirtualDisplay.startOrSkip();
                X11Grabber grabber = new X11Grabber(server.name());
                Desktop desktop = new Desktop(server.name())) {
            long red = desktop.show(new Bounds(100, 100, 200, 150), 0xff0000);
            desktop.show(new Bounds(150, 140, 20, 40), 0x0000ff);
            Bounds area = new Bounds(60, 130, 120, 20);
            ScreenImage field = grabber.around(red, 120, 140, area).orElseThrow();
            assertEquals(new Bounds(100, 130, 80, 20), field.area(), "not the screen at its left");
            assertEquals(0xff0000, field.pixel(50, 9));
            assertEquals(0x808080, field.pixel(50, 10), "a menu above is painted over");
            ScreenImage menu = grabber.around(red, 155, 145, area).orElseThrow();
            assertEquals(new Bounds(150, 140, 20, 10), menu.area(), "a click in the menu is in that");
            assertEquals(0x0000ff, menu.pixel(0, 0));
            assertEquals(
                    area, grabber.around(red, 70, 135, area).orElseThrow().area(), "a place outside of its window");
            desktop.destroy(red);
            assertTrue(grabber.around(red, 120, 140, area).isEmpty(), "a window that is gone");
        }
    }

    /** A program with windows. */
    private static final class Desktop implements AutoCloseable {

        private final Windowing windowing = Native.load("X11", Windowing.class);
        private final Pointer display;

        Desktop(String name) {
            this.display = windowing.XOpenDisplay(name);
        }

        long show(Bounds place, long colour) {
            long window = windowing.XCreateSimpleWindow(
                    display,
                    windowing.XDefaultRootWindow(display),
                    place.x(),
                    place.y(),
                    place.width(),
                    place.height(),
                    0,
                    0,
                    colour);
            windowing.XMapRaised(display, window);
            windowing.XSync(display, 0);
            return window;
        }

        void destroy(long window) {
            windowing.XDestroyWindow(display, window);
            windowing.XSync(display, 0);
        }

        @Override
        public void close() {
            windowing.XCloseDisplay(display);
        }
    }

    /** What makes windows. */
    private interface Windowing extends Library {
        Pointer XOpenDisplay(String name);

        long XDefaultRootWindow(Pointer display);

        long XCreateSimpleWindow(
                Pointer display,
                long parent,
                int x,
                int y,
                int width,
                int height,
                int border,
                long borderColour,
                long colour);

        int XMapRaised(Pointer display, long window);

        int XDestroyWindow(Pointer display, long window);

        int XSync(Pointer display, int discard);

        int XCloseDisplay(Pointer display);
    }
}
