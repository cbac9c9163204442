/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CaptureQueueTest {

    private final CaptureQueue queue = new CaptureQueue();

    @Test
    void typingIsGivenUpBeforeClicksAndTheLossIsTold() throws InterruptedException {
        for (int i = 0; i < 10_000; i++) {
            queue.offer(new RawEvent.KeyPress(Moment.now(), KeyClass.CHARACTER, null, WindowRef.NONE));
        }
        for (int i = 0; i < 100; i++) {
            queue.offer(new RawEvent.ButtonPress(Moment.now(), 1, i, i, WindowRef.NONE));
        }
        int keys = 0;
        int clicks = 0;
        RawEvent event = queue.poll(0);
        for (; event != null && !(event instanceof RawEvent.Gap); event = queue.poll(0)) {
            if (event instanceof RawEvent.ButtonPress) {
                clicks++;
            } else {
                keys++;
            }
        }
        assertEquals(100, clicks);
        RawEvent.Gap gap = assertInstanceOf(RawEvent.Gap.class, event);
        assertEquals(10_000, keys + gap.lost());
        assertNull(queue.poll(0));
    }

    @Test
    void theGapStandsWhereTheLossWas() throws InterruptedException {
        for (int i = 0; i < CaptureQueue.CAPACITY + 5; i++) {
            queue.offer(new RawEvent.ButtonPress(Moment.now(), 1, i, 0, WindowRef.NONE));
        }
        for (int i = 0; i < CaptureQueue.CAPACITY; i++) {
            queue.poll(0);
        }
        queue.offer(new RawEvent.ButtonPress(Moment.now(), 1, 0, 0, WindowRef.NONE));
        assertEquals(5, assertInstanceOf(RawEvent.Gap.class, queue.poll(0)).lost());
        assertInstanceOf(RawEvent.ButtonPress.class, queue.poll(0));
    }
}
