/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;

/** A thread of capture: keeps no program from ending, and is waited for when it is to end, but never for long. */
public final class CaptureThread {

    private final Thread thread;

    private CaptureThread(Thread thread) {
        this.thread = thread;
    }

    /**
     * Starts a thread.
     *
     * @param name   for those who look at a running agent
     * @param work   ends by itself when it is told to
     */
    public static CaptureThread start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return new CaptureThread(thread);
    }

    /** @return whether the work has ended */
    public boolean hasEnded() {
        return !thread.isAlive();
    }

    /** Waits for the end of the work, at most this long. */
    public void await(Duration most) {
        try {
            thread.join(most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
