/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.UiElement;

/**
 * What pages told lately. A click on the desktop and one in a page are the same when their places agree within some pixels and
 * one is told shortly after the other. Safe for use by several threads.
 */
final class DomEvents {

    /** How long a click that was told waits for the desktop to report the same. */
    static final Duration MEMORY = Duration.ofMillis(1_500);

    private static final int CAPACITY = 32;
    private static final int PIXELS = 3;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final ArrayDeque<Click> clicks = new ArrayDeque<>();
    private @Nullable UiElement focus;

    private record Click(DomEvent event, long nanos) {}

    /** @param nanos when it arrived, by {@link System#nanoTime()} */
    void add(DomEvent event, long nanos) {
        lock.lock();
        try {
            switch (event.kind()) {
                case CLICK -> {
                    if (clicks.size() == CAPACITY) {
                        clicks.removeFirst();
                    }
                    clicks.addLast(new Click(event, nanos));
                    // a field that had the keyboard already tells of no focus
                    focus = event.element();
                    told.signalAll();
                }
                case FOCUS, CHANGE, COPY, CUT, PASTE -> focus = event.element();
                case BLUR, TAB, PAGE -> focus = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return the element that was clicked here, as soon as a page tells it, at most after the deadline */
    Optional<UiElement> clickAt(int x, int y, Duration deadline) {
        long end = System.nanoTime() + deadline.toNanos();
        lock.lock();
        try {
            while (true) {
                Click click = take(x, y);
                if (click != null) {
                    return Optional.ofNullable(click.event.element());
                }
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return Optional.empty();
                }
                long rest = told.awaitNanos(left);
                if (rest <= 0 && clicks.isEmpty()) {
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Click take(int x, int y) {
        long oldest = System.nanoTime() - MEMORY.toNanos();
        for (Iterator<Click> i = clicks.iterator(); i.hasNext(); ) {
            Click click = i.next();
            if (click.nanos - oldest < 0) {
                i.remove();
            } else if (Math.abs(click.event.x() - x) <= PIXELS && Math.abs(click.event.y() - y) <= PIXELS) {
                i.remove();
                return click;
            }
        }
        return null;
    }

    /** @return the element of a page that has the keyboard, or nothing if none is known */
    Optional<UiElement> focused() {
        lock.lock();
        try {
            return Optional.ofNullable(focus);
        } finally {
            lock.unlock();
        }
    }
}
