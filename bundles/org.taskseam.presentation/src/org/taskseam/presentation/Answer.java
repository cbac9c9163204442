/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * What a view shows of work that takes time: it runs, is complete, failed for a reason a person can read, or was cancelled.
 *
 * @param <T> what the work yields
 */
public sealed interface Answer<T> {

    /** Work is on its way. {@code percent} is -1 where nobody knows how much there is. */
    record Running<T>(String step, int percent) implements Answer<T> {}

    /** The result. */
    record Complete<T>(T value) implements Answer<T> {}

    /** Why there is no result, in a sentence with a next step. */
    record Failed<T>(String reason) implements Answer<T> {}

    /** A person stopped the work. */
    record Cancelled<T>() implements Answer<T> {}

    /** @return whether nothing more will come */
    default boolean isFinal() {
        return !(this instanceof Running);
    }
}
