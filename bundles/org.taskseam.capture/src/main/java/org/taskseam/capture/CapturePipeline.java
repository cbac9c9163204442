/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thread that takes raw events from the queue and records interactions: aggregate, ask the allow-list, find the element,
 * mask, append. What the guard refuses or fails on is dropped and counted, never recorded in part.
 */
public final class CapturePipeline implements AutoCloseable {

    /** How long a look-up of an element may take. */
    public static final Duration ELEMENT_DEADLINE = Duration.ofMillis(150);

    /** An event that waited longer than this is recorded without its element: the interface has moved on. */
    static final Duration TOO_OLD = Duration.ofSeconds(1);

    private static final long TICK_MILLIS = 100;

    private final CaptureQueue queue = new CaptureQueue();
    private final Allowance allowance;
    private final ElementResolver resolver;
    private final Guard guard;
    private final Recorder recorder;
    private final CaptureHealth health = new CaptureHealth();
    private final Aggregator aggregator = new Aggregator(this::finish, this::typingBegins);
    private final Thread thread;
    private volatile boolean paused;
    private volatile boolean closed;
    private boolean outside;
    private @Nullable UiElement typedInto;
    private @Nullable UiElement clicked;
    private long clickedWindow;

    /** The pipeline starts with {@link #start}. */
    public CapturePipeline(Allowance allowance, ElementResolver resolver, Guard guard, Recorder recorder) {
        this.allowance = allowance;
        this.resolver = resolver;
        this.guard = guard;
        this.recorder = recorder;
        this.thread = new Thread(this::run, "capture-pipeline");
        this.thread.setDaemon(true);
    }

    /** Begins to work. @return where a source delivers */
    public RawSink start() {
        return start("desktop");
    }

    /**
     * Begins to work.
     *
     * @param source technical name of the source that delivers
     * @return where it delivers
     */
    public RawSink start(String source) {
        thread.start();
        return sink(source);
    }

    /** @return where a further source delivers */
    public RawSink sink(String source) {
        return event -> {
            health.arrived(source, event);
            if (!paused) {
                queue.offer(event);
            }
        };
    }

    /** Nothing is recorded while paused, not even that something happened. */
    public void pause(boolean pause) {
        paused = pause;
    }

    /** @return counts of what arrived, was recorded, refused and lost */
    public CaptureHealth health() {
        return health;
    }

    private void run() {
        try {
            while (!closed) {
                RawEvent event = queue.poll(TICK_MILLIS);
                if (event == null) {
                    aggregator.tick(Moment.now());
                } else {
                    aggregator.tick(event.at());
                    aggregator.accept(event);
                }
            }
            drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain() throws InterruptedException {
        for (RawEvent event = queue.poll(0); event != null; event = queue.poll(0)) {
            aggregator.accept(event);
        }
        aggregator.flush();
    }

    private void finish(Aggregator.Pending pending) {
        if (pending.interaction().action() == Action.GAP) {
            health.gap(pending.interaction());
            append(pending.interaction());
            return;
        }
        if (!allowance.allows(pending.window())) {
            if (!outside) {
                append(Interaction.opaque(pending.interaction().at(), Action.OTHER_APPLICATION, 1));
            }
            outside = true;
            return;
        }
        outside = false;
        if (pending.interaction().action() == Action.WINDOW_ACTIVATE) {
            resolver.windowActivated(pending.window());
        }
        append(pending.interaction().with(element(pending)));
    }

    private void typingBegins(WindowRef window) {
        if (!allowance.allows(window)) {
            typedInto = null;
            return;
        }
        UiElement focused = lookUp(resolver.focused(window, ELEMENT_DEADLINE));
        // no focus signal came, so the keyboard is where it was put last
        typedInto = focused == null && clickedWindow == window.id() ? clicked : focused;
    }

    private @Nullable UiElement element(Aggregator.Pending pending) {
        if (!pending.wantsElement()) {
            return pending.interaction().element();
        }
        if (pending.interaction().action() == Action.TEXT_INPUT) {
            return typedInto;
        }
        if (Moment.now().since(pending.interaction().at()).compareTo(TOO_OLD) > 0) {
            return null;
        }
        Aggregator.Place place = pending.place();
        if (place == null) {
            return lookUp(resolver.focused(pending.window(), ELEMENT_DEADLINE));
        }
        clicked = lookUp(resolver.atPoint(pending.window(), place.x(), place.y(), ELEMENT_DEADLINE));
        clickedWindow = pending.window().id();
        return clicked;
    }

    private @Nullable UiElement lookUp(Optional<UiElement> found) {
        health.lookedUp(found.isPresent());
        return found.orElse(null);
    }

    private void append(Interaction interaction) {
        Optional<Interaction> admitted;
        try {
            admitted = guard.admit(interaction);
        } catch (RuntimeException e) {
            // fail closed: what can't be masked is not recorded
            health.refused();
            return;
        }
        if (admitted.isEmpty()) {
            health.refused();
            return;
        }
        recorder.append(admitted.get());
        health.recorded();
    }

    /** Records what is still queued, then ends. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        resolver.close();
    }
}
