/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.screen.ScreenImage;

/**
 * One thread that takes raw events from the queue and records interactions: aggregate, ask the allow-list, find the element,
 * mask, append. What the guard refuses or fails on is dropped and counted, never recorded in part. What the {@link Governor} asks
 * for is saved.
 */
public final class CapturePipeline implements AutoCloseable {

    /** How long a look-up of an element may take. */
    public static final Duration ELEMENT_DEADLINE = Duration.ofMillis(150);

    /** An event that waited longer than this is recorded without its element: the interface has moved on. */
    static final Duration TOO_OLD = Duration.ofSeconds(1);

    /** Time between two look-ups while saving. */
    private static final Duration SPARING = Duration.ofSeconds(1);

    private static final long TICK_MILLIS = 100;
    private static final long IDLE_MILLIS = 2_000;
    private static final Duration END = Duration.ofSeconds(5);

    private final CaptureQueue queue = new CaptureQueue();
    private final Allowance allowance;
    private final ElementResolver resolver;
    private final Guard guard;
    private final Recorder recorder;
    private final CaptureHealth health = new CaptureHealth();
    private final Aggregator aggregator = new Aggregator(this::finish, this::typingBegins);
    private final @Nullable Pictures pictures;
    private @Nullable CaptureThread thread;
    private volatile Saving saving = Saving.NONE;
    private long unrecorded;
    private @Nullable Moment lastLookUp;
    private volatile boolean closed;
    private boolean outside;
    private @Nullable UiElement typedInto;
    private @Nullable UiElement lastClicked;
    private long clickedWindow;

    /** A pipeline without pictures. It starts with {@link #start}. */
    public CapturePipeline(Allowance allowance, ElementResolver resolver, Guard guard, Recorder recorder) {
        this(allowance, resolver, guard, recorder, null);
    }

    /**
     * The pipeline starts with {@link #start}.
     *
     * @param resolver closed with this pipeline
     * @param pictures closed with this pipeline, or {@code null} for none
     */
    public CapturePipeline(
            Allowance allowance,
            ElementResolver resolver,
            Guard guard,
            Recorder recorder,
            @Nullable Pictures pictures) {
        this.allowance = allowance;
        this.resolver = resolver;
        this.guard = guard;
        this.recorder = recorder;
        this.pictures = pictures;
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
        thread = CaptureThread.start("capture-pipeline", this::run);
        return sink(source);
    }

    /** @return where a further source delivers */
    public RawSink sink(String source) {
        return event -> {
            health.arrived(source, event);
            queue.offer(event);
        };
    }

    /** @param wanted what is to be done without from now on */
    public void save(Saving wanted) {
        saving = wanted;
        resolver.save(wanted);
    }

    /** @return number of the process that looks up elements for this one, if one does now */
    public OptionalLong helper() {
        return resolver.helper();
    }

    /** @return counts of what arrived, was recorded, refused and lost */
    public CaptureHealth health() {
        return health;
    }

    private void run() {
        try {
            while (!closed) {
                RawEvent event = queue.poll(aggregator.isPending() ? TICK_MILLIS : IDLE_MILLIS);
                if (event == null) {
                    aggregator.tick(Moment.now());
                } else {
                    aggregator.tick(event.at());
                    accept(event);
                }
            }
            drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain() throws InterruptedException {
        for (RawEvent event = queue.poll(0); event != null; event = queue.poll(0)) {
            accept(event);
        }
        aggregator.flush();
        tellUnrecorded(Moment.now());
    }

    private void accept(RawEvent event) {
        if (event instanceof RawEvent.WindowOpen open && allowance.allows(open.window())) {
            resolver.windowActivated(open.window());
        }
        aggregator.accept(event);
    }

    private void finish(Aggregator.Pending pending) {
        if (pending.interaction().action() == Action.GAP) {
            gap(pending.interaction());
            return;
        }
        if (!allowance.allows(pending.window())) {
            if (!outside) {
                append(Interaction.opaque(pending.interaction().at(), Action.OTHER_APPLICATION, 1), null);
            }
            outside = true;
            return;
        }
        outside = false;
        if (saving.without(Saving.DETAILS) && !isOfWindow(pending.interaction())) {
            unrecorded++;
            return;
        }
        tellUnrecorded(pending.interaction().at());
        if (pending.interaction().action() == Action.WINDOW_ACTIVATE) {
            resolver.windowActivated(pending.window());
        }
        append(pending.interaction().with(element(pending)), pending.click() == null ? null : pending.window());
    }

    private static boolean isOfWindow(Interaction interaction) {
        return interaction.action() == Action.WINDOW_ACTIVATE || interaction.action() == Action.TITLE_CHANGE;
    }

    private void tellUnrecorded(Moment at) {
        if (unrecorded > 0) {
            gap(Interaction.gap(at, unrecorded, "only counted, to take less of the PC"));
            unrecorded = 0;
        }
    }

    private void gap(Interaction gap) {
        health.gap(gap);
        recorder.append(gap, null);
        health.recorded();
    }

    private void typingBegins(WindowRef window) {
        if (!allowance.allows(window)) {
            typedInto = null;
            return;
        }
        if (!mayLookUp()) {
            typedInto = clickedWindow == window.id() ? lastClicked : null;
            return;
        }
        typedInto = withKeyboard(window);
    }

    /** Where no focus signal came, the keyboard is where it was put last. */
    private @Nullable UiElement withKeyboard(WindowRef window) {
        UiElement focused = lookUp(resolver.focused(window, ELEMENT_DEADLINE));
        return focused == null && clickedWindow == window.id() ? lastClicked : focused;
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
        if (!mayLookUp()) {
            lastClicked = null;
            return null;
        }
        Click click = pending.click();
        if (click == null) {
            UiElement element = withKeyboard(pending.window());
            if ("Tab".equals(pending.interaction().command())) {
                // the keyboard goes on
                lastClicked = null;
            }
            return element;
        }
        lastClicked = lookUp(resolver.atPoint(pending.window(), click, ELEMENT_DEADLINE));
        clickedWindow = pending.window().id();
        return lastClicked;
    }

    /** While saving, an element is looked up once a second at most. */
    private boolean mayLookUp() {
        Moment now = Moment.now();
        Moment last = lastLookUp;
        if (saving.without(Saving.DETAILS)
                || saving.without(Saving.ELEMENTS)
                        && last != null
                        && now.since(last).compareTo(SPARING) < 0) {
            return false;
        }
        lastLookUp = now;
        return true;
    }

    private @Nullable UiElement lookUp(Optional<UiElement> found) {
        health.lookedUp(found.isPresent());
        return found.orElse(null);
    }

    /** @param clicked window that was clicked in and may be looked at, else {@code null} */
    private void append(Interaction interaction, @Nullable WindowRef clicked) {
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
        recorder.append(admitted.get(), clicked == null ? null : picture(clicked, interaction, admitted.get()));
        health.recorded();
        if (clicked != null && interaction.element() != null) {
            health.recordedAfter(Moment.now().since(interaction.at()));
        }
    }

    private @Nullable ScreenImage picture(WindowRef window, Interaction found, Interaction masked) {
        if (pictures == null || saving.without(Saving.PICTURES)) {
            return null;
        }
        try {
            return pictures.take(found.at(), window, found.element(), masked.element())
                    .orElse(null);
        } catch (RuntimeException e) {
            // a click is worth as much without its picture
            return null;
        }
    }

    /** Records what is still queued, then ends. */
    @Override
    public void close() {
        closed = true;
        queue.end();
        if (thread != null) {
            thread.await(END);
        }
        resolver.close();
        if (pictures != null) {
            pictures.close();
        }
    }
}
