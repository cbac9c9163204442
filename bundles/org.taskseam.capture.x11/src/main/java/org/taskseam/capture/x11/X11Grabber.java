/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

/** Pictures of an X11 screen by XGetImage, on a connection of its own. */
public final class X11Grabber implements ScreenGrabber {

    private static final long ALL_PLANES = -1L;
    // fields of XImage and of XWindowAttributes on 64-bit systems
    private static final int IMAGE_DATA = 16;
    private static final int IMAGE_BYTES_PER_LINE = 44;
    private static final int IMAGE_BITS_PER_PIXEL = 48;
    private static final int WINDOW_BORDER = 16;
    private static final int WINDOW_CLASS = 40;
    private static final int WINDOW_MAP_STATE = 92;
    private static final int INPUT_OUTPUT = 1;
    private static final int VIEWABLE = 2;
    private static final int DEPTH = 16;

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
            throw new CaptureException(Texts.text("display.closed", String.valueOf(displayName)));
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

    @Override
    public Optional<ScreenImage> window(long window) {
        Bounds place = place(window);
        return place == null ? Optional.empty() : without(covering(window, place), place);
    }

    @Override
    public Optional<ScreenImage> around(long window, int x, int y, Bounds area) {
        Bounds place = place(window);
        if (place == null) {
            return Optional.empty();
        }
        List<Bounds> covering = covering(window, place.contains(x, y) ? place : area);
        int above = covering.size() - 1;
        while (above >= 0 && !covering.get(above).contains(x, y)) {
            above--;
        }
        Bounds shown = above >= 0 ? covering.get(above) : place.contains(x, y) ? place : area;
        return without(covering.subList(above + 1, covering.size()), area.common(shown));
    }

    private Optional<ScreenImage> without(List<Bounds> covering, Bounds place) {
        return grab(place).map(image -> {
            ScreenImage own = image;
            for (Bounds other : covering) {
                own = own.without(other);
            }
            return own;
        });
    }

    /** @return of what a window shows on the screen, without its frame; {@code null} if it is gone or shows nothing */
    private @Nullable Bounds place(long window) {
        Bounds size = bounds(window);
        int[] left = new int[1];
        int[] top = new int[1];
        return size == null || Xlib.XTranslateCoordinates(display, window, root, 0, 0, left, top, new long[1]) == 0
                ? null
                : new Bounds(left[0], top[0], size.width(), size.height());
    }

    /** What lies above a window, from the bottom to the top. A thing that covers all of it is an overlay that lets input through, such as a compositor's. */
    private List<Bounds> covering(long window, Bounds place) {
        long[] stacked = children(root);
        int own = stacked.length - 1;
        while (own >= 0 && stacked[own] != window && !isInside(window, stacked[own])) {
            own--;
        }
        List<Bounds> covering = new ArrayList<>();
        for (int i = own + 1; i < stacked.length; i++) {
            Bounds other = bounds(stacked[i]);
            if (other != null && !other.common(place).equals(place)) {
                covering.add(other);
            }
        }
        return covering;
    }

    private boolean isInside(long window, long frame) {
        long[] parent = new long[1];
        long at = window;
        for (int depth = 0; depth < DEPTH && at != root; depth++) {
            PointerByReference list = new PointerByReference();
            if (Xlib.XQueryTree(display, at, new long[1], parent, list, new int[1]) == 0) {
                return false;
            }
            free(list);
            if (parent[0] == frame) {
                return true;
            }
            at = parent[0];
        }
        return false;
    }

    /** @return from the bottom to the top */
    private long[] children(long window) {
        PointerByReference list = new PointerByReference();
        int[] count = new int[1];
        Xlib.XQueryTree(display, window, new long[1], new long[1], list, count);
        long[] children = count[0] == 0 ? new long[0] : list.getValue().getLongArray(0, count[0]);
        free(list);
        return children;
    }

    private static void free(PointerByReference list) {
        Pointer value = list.getValue();
        if (value != null) {
            Xlib.XFree(value);
        }
    }

    /** @return place beside its parent and size with its border; {@code null} if it is gone or shows nothing */
    private @Nullable Bounds bounds(long window) {
        try (Memory attributes = new Memory(Xlib.WINDOW_ATTRIBUTES)) {
            if (Xlib.XGetWindowAttributes(display, window, attributes) == 0
                    || attributes.getInt(WINDOW_CLASS) != INPUT_OUTPUT
                    || attributes.getInt(WINDOW_MAP_STATE) != VIEWABLE) {
                return null;
            }
            int borders = 2 * attributes.getInt(WINDOW_BORDER);
            return new Bounds(
                    attributes.getInt(0),
                    attributes.getInt(4),
                    attributes.getInt(8) + borders,
                    attributes.getInt(12) + borders);
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
