/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.taskseam.eventlog.Progress;

/** Runs work when the test says so, in the thread of the test. */
final class TestBackground implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Handle start(String name, Work<T> work, Consumer<Answer<T>> observer) {
        boolean[] cancelled = new boolean[1];
        Progress progress = new Progress() {
            @Override
            public void begin(String step, long total) {
                observer.accept(new Answer.Running<>(step, 0));
            }

            @Override
            public boolean isCancelled() {
                return cancelled[0];
            }
        };
        waiting.add(() -> {
            try {
                progress.checkCancelled();
                observer.accept(new Answer.Complete<>(work.run(progress)));
            } catch (CancellationException e) {
                observer.accept(new Answer.Cancelled<>());
            } catch (Exception e) {
                observer.accept(new Answer.Failed<>(e.getMessage()));
            }
        });
        return () -> cancelled[0] = true;
    }

    /** Runs everything that waits. */
    void runAll() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
