/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/** Keeps recorded interactions. Called from one thread, in order of time. */
@FunctionalInterface
public interface Recorder {

    /** @param interaction already masked */
    void append(Interaction interaction);
}
