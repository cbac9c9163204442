/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CapturePipelineTest {

    private static final WindowRef ALLOWED = new WindowRef(1, 10, "Soffice", "orders.ods");
    private static final WindowRef DENIED = new WindowRef(2, 20, "mail", "Private letter");

    private final List<Interaction> recorded = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger lookUps = new AtomicInteger();
    private final List<WindowRef> woken = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aDeniedApplicationIsNotLookedAtAndLeavesOneOpaqueInteraction() {
        try (CapturePipeline pipeline = pipeline(Optional::of)) {
            RawSink sink = pipeline.start();
            sink.offer(new RawEvent.WindowActivated(Moment.now(), DENIED));
            for (int i = 0; i < 5; i++) {
                sink.offer(new RawEvent.ButtonPress(Moment.now(), 1, i * 10, 0, DENIED));
            }
            sink.offer(new RawEvent.ButtonPress(Moment.now(), 1, 1, 1, ALLOWED));
        }
        assertEquals(List.of(Action.OTHER_APPLICATION, Action.CLICK), actions());
        assertNull(recorded.get(0).application());
        assertNull(recorded.get(0).window());
        assertEquals(1, lookUps.get());
    }

    @Test
    void aGuardThatFailsDropsTheInteractionAndCountsIt() {
        CapturePipeline pipeline = pipeline(interaction -> {
            throw new IllegalStateException("masker broken");
        });
        try (pipeline) {
            pipeline.start().offer(new RawEvent.ButtonPress(Moment.now(), 1, 1, 1, ALLOWED));
        }
        assertEquals(List.of(), recorded);
        assertEquals(1, pipeline.health().snapshot().refused());
    }

    @Test
    void savingSkipsLookUpsThenDetailsAndTellsHowMuchWasOnlyCounted() {
        try (CapturePipeline pipeline = pipeline(Optional::of)) {
            RawSink sink = pipeline.start();
            pipeline.save(Saving.ELEMENTS);
            for (int i = 0; i < 5; i++) {
                sink.offer(new RawEvent.ButtonPress(Moment.now(), 3, i * 10, 0, ALLOWED));
            }
        }
        assertEquals(5, recorded.size());
        assertEquals(1, lookUps.get());
        recorded.clear();
        CapturePipeline pipeline = pipeline(Optional::of);
        try (pipeline) {
            RawSink sink = pipeline.start();
            pipeline.save(Saving.DETAILS);
            sink.offer(new RawEvent.WindowActivated(Moment.now(), ALLOWED));
            for (int i = 0; i < 7; i++) {
                sink.offer(new RawEvent.ButtonPress(Moment.now(), 1, i * 10, 0, ALLOWED));
            }
        }
        assertEquals(List.of(Action.WINDOW_ACTIVATE, Action.GAP), actions());
        assertEquals(7, recorded.getLast().count());
        assertEquals(7, pipeline.health().snapshot().lost());
        assertEquals(1, lookUps.get());
    }

    @Test
    void ofWindowsThatAreOpenAlreadyOnlyAllowedOnesAreWokenAndNoneIsRecorded() {
        try (CapturePipeline pipeline = pipeline(Optional::of)) {
            RawSink sink = pipeline.start();
            sink.offer(new RawEvent.WindowOpen(Moment.now(), DENIED));
            sink.offer(new RawEvent.WindowOpen(Moment.now(), ALLOWED));
        }
        assertEquals(List.of(ALLOWED), woken);
        assertEquals(List.of(), recorded);
    }

    @Test
    void closingRecordsTheTypingThatIsUnderWay() {
        try (CapturePipeline pipeline = pipeline(Optional::of)) {
            RawSink sink = pipeline.start();
            for (int i = 0; i < 3; i++) {
                sink.offer(new RawEvent.KeyPress(Moment.now(), KeyClass.CHARACTER, null, ALLOWED));
            }
        }
        assertEquals(List.of(Action.TEXT_INPUT), actions());
        assertEquals(3, recorded.get(0).count());
    }

    @Test
    void aProgramThatTellsNoFocusHasTheKeyboardWhereItWasClickedUntilTab() {
        try (CapturePipeline pipeline = pipeline(Optional::of)) {
            RawSink sink = pipeline.start();
            sink.offer(new RawEvent.ButtonPress(Moment.now(), 1, 1, 1, ALLOWED));
            sink.offer(new RawEvent.KeyPress(Moment.now(), KeyClass.COMMAND, "Ctrl+V", ALLOWED));
            sink.offer(new RawEvent.KeyPress(Moment.now(), KeyClass.TAB, null, ALLOWED));
            sink.offer(new RawEvent.KeyPress(Moment.now(), KeyClass.COMMAND, "Ctrl+V", ALLOWED));
        }
        assertEquals(List.of(Action.CLICK, Action.PASTE, Action.KEY_COMMAND, Action.PASTE), actions());
        assertNotNull(recorded.get(0).element());
        assertEquals(recorded.get(0).element(), recorded.get(1).element());
        assertEquals(recorded.get(0).element(), recorded.get(2).element());
        assertNull(recorded.get(3).element());
    }

    private List<Action> actions() {
        return recorded.stream().map(Interaction::action).toList();
    }

    private CapturePipeline pipeline(Guard guard) {
        ElementResolver resolver = new ElementResolver() {
            @Override
            public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
                lookUps.incrementAndGet();
                return Optional.of(UiElement.passwordField("password text", "test"));
            }

            @Override
            public Optional<UiElement> focused(WindowRef window, Duration deadline) {
                return Optional.empty();
            }

            @Override
            public void windowActivated(WindowRef window) {
                woken.add(window);
            }

            @Override
            public void close() {}
        };
        return new CapturePipeline(new Allowance(Set.of("soffice")), resolver, guard, (i, picture) -> recorded.add(i));
    }
}
