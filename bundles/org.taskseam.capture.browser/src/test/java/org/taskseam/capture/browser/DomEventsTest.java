/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.UiElement;

class DomEventsTest {

    private static final Duration SHORT = Duration.ofMillis(20);
    private final DomEvents events = new DomEvents();

    @Test
    void aClickIsJoinedByItsPlaceAndOnlyOnce() {
        events.add(click(100, 200, "Save"), System.nanoTime());
        assertEquals(Optional.empty(), name(events.clickAt(300, 200, SHORT)));
        assertEquals(Optional.of("Save"), name(events.clickAt(101, 199, SHORT)));
        assertEquals(Optional.empty(), name(events.clickAt(101, 199, SHORT)));
    }

    @Test
    void aClickThatIsToldLateIsWaitedFor() throws InterruptedException {
        Thread page = new Thread(() -> {
            pause(50);
            events.add(click(5, 5, "Other"), System.nanoTime());
            pause(50);
            events.add(click(100, 200, "Save"), System.nanoTime());
        });
        page.start();
        assertEquals(Optional.of("Save"), name(events.clickAt(100, 200, Duration.ofSeconds(20))));
        page.join();
    }

    @Test
    void anOldClickIsAnotherOne() {
        events.add(click(100, 200, "Save"), System.nanoTime() - DomEvents.MEMORY.toNanos() - 1);
        assertEquals(Optional.empty(), name(events.clickAt(100, 200, SHORT)));
    }

    @Test
    void theKeyboardIsWhereThePageSaysUntilItLeaves() {
        events.add(new DomEvent(DomEvent.Kind.FOCUS, "https://a.example/", 0, 0, element("Amount")), System.nanoTime());
        assertEquals(Optional.of("Amount"), name(events.focused()));
        events.add(new DomEvent(DomEvent.Kind.BLUR, "https://a.example/", 0, 0, null), System.nanoTime());
        assertEquals(Optional.empty(), name(events.focused()));
    }

    private static DomEvent click(int x, int y, String name) {
        return new DomEvent(DomEvent.Kind.CLICK, "https://a.example/", x, y, element(name));
    }

    private static UiElement element(String name) {
        return new UiElement(
                "entry", name, null, null, null, "https://a.example/", null, false, BrowserResolver.SOURCE);
    }

    private static Optional<String> name(Optional<UiElement> element) {
        return element.map(UiElement::name);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
