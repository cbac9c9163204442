/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.function.Consumer;
import org.taskseam.eventlog.Progress;

/**
 * Runs work beside the thread of the views. Answers arrive in the thread of the views: any number of {@link Answer.Running},
 * then exactly one final one.
 */
public interface Background {

    /**
     * Work that reports progress and asks whether it is still wanted.
     *
     * @param <T> what it yields
     */
    @FunctionalInterface
    interface Work<T> {
        /** @return the result */
        T run(Progress progress) throws Exception;
    }

    /** A handle on running work. */
    @FunctionalInterface
    interface Handle {
        /** Asks the work to stop; returns at once. */
        void cancel();
    }

    /**
     * @param name     what is done, for a person to read
     * @param observer gets the answers
     * @return a handle to stop the work
     */
    <T> Handle start(String name, Work<T> work, Consumer<Answer<T>> observer);
}
