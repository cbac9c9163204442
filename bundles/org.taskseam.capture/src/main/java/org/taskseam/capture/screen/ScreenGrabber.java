/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.screen;

import java.util.Optional;

/** Takes pictures of the screen. Used from one thread. */
public interface ScreenGrabber extends AutoCloseable {

    /** @return what the screen shows within the area, cut to the screen; nothing where that is empty or not permitted */
    Optional<ScreenImage> grab(Bounds area);

    /**
     * Takes a picture of one window. What other windows cover of it is painted over.
     *
     * @param window handle of the platform
     * @return nothing where the window is gone, not on the screen, or no picture is permitted
     */
    Optional<ScreenImage> window(long window);

    /**
     * Takes a picture of what surrounds a place in a window, cut to that window; to a menu or another thing above it where the place is in
     * that. What others cover is painted over.
     *
     * @param window handle of the platform
     * @param area   as much is wanted
     */
    Optional<ScreenImage> around(long window, int x, int y, Bounds area);

    @Override
    void close();
}
