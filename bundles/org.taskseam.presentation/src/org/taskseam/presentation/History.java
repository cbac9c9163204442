/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where an analyst was: back and forward.
 *
 * @param <T> a place
 */
final class History<T> {

    private static final int LONGEST = 100;

    private final Deque<T> back = new ArrayDeque<>();
    private final Deque<T> forward = new ArrayDeque<>();

    /** The analyst leaves a place for a new one. */
    void leave(T place) {
        back.push(place);
        if (back.size() > LONGEST) {
            back.removeLast();
        }
        forward.clear();
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** @return the place before; nothing if there is none */
    Optional<T> back(T here) {
        return go(back, forward, here);
    }

    /** @return the place that was left by going back; nothing if there is none */
    Optional<T> forward(T here) {
        return go(forward, back, here);
    }

    void clear() {
        back.clear();
        forward.clear();
    }

    private static <T> Optional<T> go(Deque<T> from, Deque<T> to, T here) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        return Optional.of(from.pop());
    }
}
