/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/** Where a source delivers. Never blocks. */
@FunctionalInterface
public interface RawSink {

    /** Takes an event, or counts it as lost where there is no room. */
    void offer(RawEvent event);
}
