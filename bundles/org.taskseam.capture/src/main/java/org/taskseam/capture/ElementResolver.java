/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds the UI element that an event went to. Called from one thread. */
public interface ElementResolver extends AutoCloseable {

    /** Finds nothing. */
    ElementResolver NONE = new ElementResolver() {
        @Override
        public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
            return Optional.empty();
        }

        @Override
        public Optional<UiElement> focused(WindowRef window, Duration deadline) {
            return Optional.empty();
        }

        @Override
        public void windowActivated(WindowRef window) {}

        @Override
        public void close() {}
    };

    /** @return the element at a place on the screen, or nothing if it can't be had within the deadline */
    Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline);

    /** @return the element that has the keyboard, or nothing if it can't be had within the deadline */
    Optional<UiElement> focused(WindowRef window, Duration deadline);

    /**
     * Lets the resolver wake up the accessibility tree of a program before the first click; returns at once. Windows that are open when
     * recording begins are told, too.
     */
    void windowActivated(WindowRef window);

    /** @param wanted what is to be done without from now on */
    default void save(Saving wanted) {}

    /** @return number of the process that looks up for this resolver, if one does now; what it takes of the PC is the agent's */
    default OptionalLong helper() {
        return OptionalLong.empty();
    }

    @Override
    void close();
}
