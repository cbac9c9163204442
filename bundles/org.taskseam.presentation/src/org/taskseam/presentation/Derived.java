/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.Objects;
import java.util.Optional;
import org.taskseam.eventlog.Progress;

/**
 * Something worked out from the open project in the background, and anew whenever what it is worked out from changes. For the
 * thread of the views only.
 *
 * @param <K> what it is worked out from
 * @param <T> what is worked out
 */
public final class Derived<K, T> implements AutoCloseable {

    /**
     * The work.
     *
     * @param <K> what it is worked out from
     * @param <T> what is worked out
     */
    @FunctionalInterface
    public interface Work<K, T> {
        /** @return the result */
        T run(K from, Progress progress) throws Exception;
    }

    private final Background background;
    private final String name;
    private final Work<K, T> work;
    private final Observable<Optional<Answer<T>>> answer = new Observable<>(Optional.empty());
    private K from;
    private Background.Handle running = () -> {};
    private Object current = new Object();

    /** @param name what is done, for a person to read */
    public Derived(Background background, String name, Work<K, T> work) {
        this.background = background;
        this.name = name;
        this.work = work;
    }

    /** @return what is known; empty while there is nothing to work from */
    public Observable<Optional<Answer<T>>> answer() {
        return answer;
    }

    /** @return the result; empty while there is none */
    public Optional<T> value() {
        return answer.get()
                .flatMap(known -> known instanceof Answer.Complete<T>(T value) ? Optional.of(value) : Optional.empty());
    }

    /** Works it out from something, unless that was done already; {@code null} is nothing. */
    public void from(K next) {
        if (!Objects.equals(from, next)) {
            from = next;
            again();
        }
    }

    /** Works it out again. */
    public void again() {
        close();
        K wanted = from;
        if (wanted == null) {
            answer.set(Optional.empty());
            return;
        }
        Object run = current;
        answer.set(Optional.of(new Answer.Running<>(name, -1)));
        running = background.start(name, progress -> work.run(wanted, progress), next -> {
            if (current == run) {
                answer.set(Optional.of(next));
            }
        });
    }

    /** Stops the work; the answer is then that it was cancelled. */
    public void cancel() {
        running.cancel();
    }

    /** Stops the work and forgets its answer. */
    @Override
    public void close() {
        running.cancel();
        current = new Object();
    }
}
