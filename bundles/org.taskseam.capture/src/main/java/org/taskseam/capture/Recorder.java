/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import org.jspecify.annotations.Nullable;
import org.taskseam.capture.screen.ScreenImage;

/** Keeps recorded interactions. Called from one thread, in order of time. */
@FunctionalInterface
public interface Recorder {

    /**
     * Keeps an interaction.
     *
     * @param interaction already masked
     * @param picture     of the screen when it took place, already made unreadable, or {@code null}
     */
    void append(Interaction interaction, @Nullable ScreenImage picture);
}
