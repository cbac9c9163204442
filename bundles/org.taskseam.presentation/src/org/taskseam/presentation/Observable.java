/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A value that views follow. For the thread of the views only.
 *
 * @param <T> the value
 */
public final class Observable<T> {

    /** Ends following. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private final List<Consumer<? super T>> observers = new CopyOnWriteArrayList<>();
    private T value;

    /** @param value what it is at first */
    public Observable(T value) {
        this.value = value;
    }

    /** @return what it is now */
    public T get() {
        return value;
    }

    /** Changes the value and tells the observers, unless it is equal to what it was. */
    public void set(T value) {
        if (!Objects.equals(this.value, value)) {
            this.value = value;
            observers.forEach(observer -> observer.accept(value));
        }
    }

    /** Tells an observer of every change from now on. */
    public Subscription onChange(Consumer<? super T> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    /** Tells an observer what the value is, and of every change. */
    public Subscription follow(Consumer<? super T> observer) {
        observer.accept(value);
        return onChange(observer);
    }
}
