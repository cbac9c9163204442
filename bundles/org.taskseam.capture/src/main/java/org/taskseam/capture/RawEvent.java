/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import org.jspecify.annotations.Nullable;

/** What a source delivers, in the order in which it happened. No kind has room for typed text. */
public sealed interface RawEvent {

    /** @return when it happened */
    Moment at();

    /**
     * A mouse button went down.
     *
     * @param button 1 left, 2 middle, 3 right, 8 back, 9 forward
     * @param x      position on the screen in pixels
     * @param y      position on the screen in pixels
     * @param window the window under the pointer
     */
    record ButtonPress(Moment at, int button, int x, int y, WindowRef window) implements RawEvent {}

    /**
     * The wheel moved.
     *
     * @param notches how far, positive downwards or to the right
     */
    record Wheel(Moment at, int notches, WindowRef window) implements RawEvent {}

    /**
     * A key went down.
     *
     * @param command name such as {@code Ctrl+S} where {@code kind} is {@link KeyClass#COMMAND}, else {@code null}
     * @param window  the active window
     */
    record KeyPress(Moment at, KeyClass kind, @Nullable String command, WindowRef window) implements RawEvent {
        public KeyPress {
            if ((kind == KeyClass.COMMAND) != (command != null)) {
                throw new IllegalArgumentException("Only a key command has a name: " + kind);
            }
        }
    }

    /** A window was open already when its source began to deliver. Nothing happened, so that nothing is recorded. */
    record WindowOpen(Moment at, WindowRef window) implements RawEvent {}

    /** Another window became the active one. */
    record WindowActivated(Moment at, WindowRef window) implements RawEvent {}

    /** The active window has another title: another page, document or step. */
    record TitleChanged(Moment at, WindowRef window) implements RawEvent {}

    /** A program put something on the clipboard; what it is was not looked at. */
    record ClipboardFilled(Moment at, WindowRef owner) implements RawEvent {}

    /**
     * Something was pasted, as the program itself tells.
     *
     * @param window the window, or {@link WindowRef#NONE} for the active one
     */
    record Pasted(Moment at, WindowRef window) implements RawEvent {}

    /**
     * A browser shows another page or tab.
     *
     * @param url    origin and path
     * @param window the window, or {@link WindowRef#NONE} for the active one
     */
    record PageShown(Moment at, String url, WindowRef window) implements RawEvent {}

    /**
     * Events were lost.
     *
     * @param lost   how many
     * @param reason why, for a person to read
     */
    record Gap(Moment at, long lost, String reason) implements RawEvent {}
}
