/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

/**
 * Pictures of what was clicked, by the rule of a policy. Everything in them is made unreadable before they are encoded, but for the
 * control that was clicked, and that too where its text is content, was masked, or may be secret. Used from one thread.
 */
public final class Pictures implements AutoCloseable {

    /** What a picture shows. */
    public enum Extent {
        /** The window. */
        WINDOW,
        /** The element alone, where it may be read. */
        ELEMENT
    }

    /** Least time between two pictures. */
    public static final Duration BETWEEN = Duration.ofSeconds(2);

    /** Most pictures a day. */
    public static final int A_DAY = 500;

    /** Side of the squares that hide text, in pixels: above the height of letters on a screen scaled to 200 %. */
    static final int SQUARE = 32;

    /** Larger than that is no control with a label, but a part of the page that calls itself one. */
    static final Bounds LARGEST_CONTROL = new Bounds(0, 0, 400, 100);

    /** Controls whose text was written by the program's author and shows nothing that was entered. */
    private static final Set<String> READABLE = Set.of(
            "push button",
            "button",
            "toggle button",
            "check box",
            "radio button",
            "menu",
            "menu item",
            "check menu item",
            "radio menu item",
            "page tab",
            "switch");

    private final ScreenGrabber screen;
    private final Extent extent;
    private @Nullable Moment last;
    private @Nullable LocalDate day;
    private int today;

    /** @param screen closed with this */
    public Pictures(ScreenGrabber screen, Extent extent) {
        this.screen = screen;
        this.extent = extent;
    }

    /**
     * Takes a picture of a click, if it is time for one.
     *
     * @param found  the element as it was found, or {@code null}
     * @param masked the element as it may be recorded, or {@code null}
     */
    Optional<ScreenImage> take(Moment at, WindowRef window, @Nullable UiElement found, @Nullable UiElement masked) {
        boolean readable = found != null && masked != null && isReadable(found, masked);
        boolean secret = found != null && found.password();
        if (secret || extent == Extent.ELEMENT && !readable || !isDue(at)) {
            return Optional.empty();
        }
        Optional<ScreenImage> taken = screen.window(window.id());
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        count(at);
        Bounds element = found == null ? null : found.bounds();
        ScreenImage hidden = taken.get().mosaic(SQUARE, readable ? element : null);
        if (extent == Extent.ELEMENT) {
            return element == null ? Optional.empty() : hidden.part(element);
        }
        return Optional.of(readable || element == null ? hidden : hidden.without(element));
    }

    private static boolean isReadable(UiElement found, UiElement masked) {
        Bounds place = found.bounds();
        return READABLE.contains(found.role())
                && found.name() != null
                && found.name().equals(masked.name())
                && place != null
                && !place.isEmpty()
                && place.width() <= LARGEST_CONTROL.width()
                && place.height() <= LARGEST_CONTROL.height();
    }

    private boolean isDue(Moment at) {
        Moment before = last;
        return (before == null || at.since(before).compareTo(BETWEEN) >= 0) && (today < A_DAY || !day(at).equals(day));
    }

    private void count(Moment at) {
        today = day(at).equals(day) ? today + 1 : 1;
        day = day(at);
        last = at;
    }

    private static LocalDate day(Moment at) {
        return LocalDate.ofInstant(at.wall(), ZoneOffset.UTC);
    }

    @Override
    public void close() {
        screen.close();
    }
}
