/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Pointer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.UiElement.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

/** Pictures of an X11 screen by XGetImage, on a connection of its own. */
public final class X11Grabber implements ScreenGrabber {

    private static final long ALL_PLANES = -1L;
    // fields of XImage and of XWindowAttributes on 64-bit systems
    private static final int IMAGE_DATA = 16;
    private static final int IMAGE_BYTES_PER_LINE = 44;
    private static final int IMAGE_BITS_PER_PIXEL = 48;

    private final Pointer display;
    private final long root;
    private final int screenWidth;
    private final int screenHeight;

    /**
     * @param displayName X display, such as {@code :0}
     * @throws CaptureException if it can't be opened
     */
    public X11Grabber(@Nullable String displayName) throws CaptureException {
        Pointer opened = Xlib.open(displayName);
        if (opened == null) {
            throw new CaptureException(
                    "The X display " + displayName + " can't be opened: check that the X server runs");
        }
        display = opened;
        root = Xlib.XDefaultRootWindow(display);
        int screen = Xlib.XDefaultScreen(display);
        screenWidth = Xlib.XDisplayWidth(display, screen);
        screenHeight = Xlib.XDisplayHeight(display, screen);
    }

    @Override
    public Optional<ScreenImage> grab(Bounds area) {
        int left = Math.clamp(area.x(), 0, screenWidth);
        int top = Math.clamp(area.y(), 0, screenHeight);
        int width = Math.clamp((long) area.x() + area.width(), 0, screenWidth) - left;
        int height = Math.clamp((long) area.y() + area.height(), 0, screenHeight) - top;
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        Pointer image = Xlib.XGetImage(display, root, left, top, width, height, ALL_PLANES, Xlib.Z_PIXMAP);
        if (image == null) {
            return Optional.empty();
        }
        Pointer data = image.getPointer(IMAGE_DATA);
        try {
            return image.getInt(IMAGE_BITS_PER_PIXEL) == 32
                    ? Optional.of(read(data, image.getInt(IMAGE_BYTES_PER_LINE), new Bounds(left, top, width, height)))
                    : Optional.empty();
        } finally {
            Xlib.XFree(data);
            Xlib.XFree(image);
        }
    }

    private static ScreenImage read(Pointer data, int bytesPerLine, Bounds area) {
        int[] pixels = new int[area.width() * area.height()];
        for (int y = 0; y < area.height(); y++) {
            data.read((long) y * bytesPerLine, pixels, y * area.width(), area.width());
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xffffff;
        }
        return new ScreenImage(area, pixels);
    }

    @Override
    public void close() {
        Xlib.XCloseDisplay(display);
    }
}
