/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for masking no longer than it may take, whatever a detector does: late work is given up, its result never used.
 * Threads that never come back are left behind, a few at most; then everything is refused. Used by one thread at a time.
 */
public final class Deadline {
    /**
     * The longest that masking one event may take. The first event of a busy PC can take two seconds while classes are loaded; an
     * event that is lost for that would be worse than a hang that is noticed later.
     */
    public static final Duration OF_EVENT = Duration.ofSeconds(10);

    /** So many threads may be stuck before all work is refused. */
    static final int MOST_STUCK = 8;

    private static final long IDLE_SECONDS = 10;

    private final Duration limit;
    private final AtomicInteger stuck = new AtomicInteger();
    private @Nullable Worker worker;

    /** Work that took too long. */
    public static final class LateException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LateException(String message) {
            super(message, null, false, false);
        }
    }

    /** Waits so long. */
    public Deadline(Duration limit) {
        this.limit = limit;
    }

    /**
     * Does something on another thread and waits for it.
     *
     * @throws LateException if it took too long, or if too much before is stuck
     * @throws RuntimeException what the work threw
     */
    public <T> T call(Supplier<T> work) {
        if (stuck.get() >= MOST_STUCK) {
            throw new LateException("Masking hangs; nothing more is taken.");
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        Worker own = worker == null ? new Worker(stuck) : worker;
        worker = own;
        if (!own.take(task)) {
            own = new Worker(stuck);
            worker = own;
            own.take(task);
        }
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            worker = null;
            own.leaveBehind(task);
            throw new LateException("Masking took longer than " + limit.toMillis() + " ms.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("Masking failed."); // the cause may hold the text
        } catch (InterruptedException e) {
            worker = null;
            own.leaveBehind(task);
            Thread.currentThread().interrupt();
            throw new LateException("Masking was interrupted.");
        }
    }

    /** A thread that ends by itself when nothing comes for a while. */
    private static final class Worker {
        private final SynchronousQueue<Runnable> queue = new SynchronousQueue<>();
        private final AtomicInteger stuck;
        private final Thread thread = new Thread(this::run, "masking");
        private boolean left;

        Worker(AtomicInteger stuck) {
            this.stuck = stuck;
            thread.setDaemon(true);
            thread.start();
        }

        boolean take(Runnable task) {
            try {
                boolean taken = false;
                while (!taken && thread.isAlive()) {
                    taken = queue.offer(task, 10, TimeUnit.MILLISECONDS);
                }
                return taken;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LateException("Masking was interrupted.");
            }
        }

        synchronized void leaveBehind(FutureTask<?> task) {
            left = true;
            stuck.incrementAndGet();
            task.cancel(true);
        }

        private void run() {
            try {
                Runnable task = queue.poll(IDLE_SECONDS, TimeUnit.SECONDS);
                while (task != null) {
                    task.run();
                    if (isLeft()) {
                        stuck.decrementAndGet();
                        return;
                    }
                    task = queue.poll(IDLE_SECONDS, TimeUnit.SECONDS);
                }
            } catch (InterruptedException e) {
                if (isLeft()) {
                    stuck.decrementAndGet();
                }
            }
        }

        private synchronized boolean isLeft() {
            return left;
        }
    }
}
