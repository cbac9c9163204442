/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One recorded interaction.
 *
 * @param at          when it began
 * @param action      what was done
 * @param application program, or {@code null} where it may not be known
 * @param window      window title, or {@code null}
 * @param element     the UI element, or {@code null} if none was found
 * @param command     name of the key command, of a gap the reason, or {@code null}
 * @param count       keys of a typing run, notches of a scroll burst, events of a gap, else 1
 */
public record Interaction(
        Moment at,
        Action action,
        @Nullable String application,
        @Nullable String window,
        @Nullable UiElement element,
        @Nullable String command,
        long count) {

    public Interaction {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(action, "action");
        if (count < 0) {
            throw new IllegalArgumentException("A count can't be negative: " + count);
        }
    }

    /** @return this interaction with an element */
    public Interaction with(@Nullable UiElement found) {
        return new Interaction(at, action, application, window, found, command, count);
    }

    /** @return tells that this many events are missing, 0 if nobody knows how many, and why */
    public static Interaction gap(Moment at, long lost, String reason) {
        return new Interaction(at, Action.GAP, null, null, null, reason, lost);
    }

    /** @return an interaction of which no more is known than that it took place */
    public static Interaction opaque(Moment at, Action action, long count) {
        return new Interaction(at, action, null, null, null, null, count);
    }
}
