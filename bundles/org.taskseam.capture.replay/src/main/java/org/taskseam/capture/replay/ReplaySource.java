/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.replay;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.CaptureThread;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.RawSink;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;
import org.taskseam.eventlog.EventLog;

/**
 * Plays a log as if somebody worked: each event becomes the raw events that would have caused it, its element is what the
 * resolver finds. The order is that of the clock over all actors. For tests, demonstrations and load.
 */
public final class ReplaySource implements CaptureSource {

    /** Speed at which events follow each other without any pause. */
    public static final double AT_ONCE = Double.POSITIVE_INFINITY;

    private static final Duration END = Duration.ofSeconds(2);

    private final Script script;
    private final double speed;
    private final CountDownLatch finished = new CountDownLatch(1);
    private @Nullable CaptureThread thread;
    private volatile boolean closed;
    private volatile long lastOffer = System.nanoTime();

    /**
     * @param log   with actions; application, window and element make it more lifelike
     * @param speed 1 as fast as it was recorded, 60 an hour in a minute, {@link #AT_ONCE} without pauses
     */
    public ReplaySource(EventLog log, double speed) {
        if (!(speed > 0)) {
            throw new IllegalArgumentException("The speed of a replay is above 0, not " + speed);
        }
        this.script = new Script(log);
        this.speed = speed;
    }

    @Override
    public String id() {
        return "replay";
    }

    @Override
    public Availability availability() {
        return Availability.FULL;
    }

    @Override
    public void start(RawSink sink) {
        thread = CaptureThread.start("capture-replay", () -> play(sink));
    }

    private void play(RawSink sink) {
        long begin = System.nanoTime();
        for (int i = 0; i < script.size() && !closed; i++) {
            if (speed != AT_ONCE) {
                pause(begin + (long) (script.millisFromStart(i) * 1e6 / speed));
            }
            for (RawEvent event : script.raw(i, Moment.now())) {
                sink.offer(event);
            }
            lastOffer = System.nanoTime();
        }
        finished.countDown();
    }

    private void pause(long until) {
        for (long left = until - System.nanoTime(); left > 0 && !closed; left = until - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, 100_000_000L));
        }
    }

    /** Waits until the last event was delivered. @return whether it was, within the time */
    public boolean awaitEnd(Duration most) throws InterruptedException {
        return finished.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public ElementResolver elements() {
        return new ElementResolver() {
            @Override
            public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
                return script.element(window);
            }

            @Override
            public Optional<UiElement> focused(WindowRef window, Duration deadline) {
                return script.element(window);
            }

            @Override
            public void windowActivated(WindowRef window) {}

            @Override
            public void close() {}
        };
    }

    @Override
    public Optional<Duration> untouched() {
        return Optional.of(Duration.ofNanos(System.nanoTime() - lastOffer));
    }

    @Override
    public void close() {
        closed = true;
        if (thread != null) {
            thread.await(END);
        }
    }
}
