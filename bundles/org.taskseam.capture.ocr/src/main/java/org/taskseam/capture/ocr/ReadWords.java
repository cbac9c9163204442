/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.ocr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.taskseam.capture.screen.Bounds;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.screen.ScreenImage;

/**
 * Words that were read and what they looked like. While they look the same they need not be read again, and all clicks on them are told
 * alike. Used from one thread.
 */
final class ReadWords {

    private static final int REMEMBERED = 64;

    /** Of a hundred pixels so many may differ, for instance because the pointer is on them. */
    private static final int DIFFERENT_PERCENT = 10;

    private static final int DIFFERENT_GRAY = 64;

    private record Known(long window, String text, ScreenImage look) {}

    private final ScreenGrabber screen;
    private final Deque<Known> known = new ArrayDeque<>();

    ReadWords(ScreenGrabber screen) {
        this.screen = screen;
    }

    /** @return the words at a place or at its left, if they still stand there */
    Optional<String> at(long window, int x, int y) {
        Known nearest = null;
        int least = Integer.MAX_VALUE;
        for (Known words : known) {
            int distance = words.window == window ? Words.distance(words.look.area(), x, y, 1) : -1;
            if (distance >= 0 && distance < least) {
                least = distance;
                nearest = words;
            }
        }
        if (nearest == null) {
            return Optional.empty();
        }
        Optional<ScreenImage> now = screen.grab(nearest.look.area());
        if (now.isEmpty() || !isSame(nearest.look, now.get())) {
            known.remove(nearest);
            return Optional.empty();
        }
        return Optional.of(nearest.text);
    }

    /** @param look the words on the screen */
    void remember(long window, String text, ScreenImage look) {
        known.addLast(new Known(window, text, look));
        Iterator<Known> oldest = known.iterator();
        while (known.size() > REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
    }

    private static boolean isSame(ScreenImage before, ScreenImage now) {
        Bounds area = before.area();
        if (!area.equals(now.area())) {
            return false;
        }
        int different = 0;
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                double change = Words.gray(before.pixel(x, y)) - Words.gray(now.pixel(x, y));
                different += Math.abs(change) > DIFFERENT_GRAY ? 1 : 0;
            }
        }
        return different * 100 <= area.width() * area.height() * DIFFERENT_PERCENT;
    }
}
