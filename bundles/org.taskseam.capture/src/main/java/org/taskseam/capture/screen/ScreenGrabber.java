/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.screen;

import java.util.Optional;
import org.taskseam.capture.UiElement.Bounds;

/** Takes pictures of the screen. Used from one thread. */
public interface ScreenGrabber extends AutoCloseable {

    /** @return what the screen shows within the area, cut to the screen; nothing where that is empty or not permitted */
    Optional<ScreenImage> grab(Bounds area);

    @Override
    void close();
}
