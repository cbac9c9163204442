/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Duration SHORT = Duration.ofMillis(30);

    private final CountDownLatch never = new CountDownLatch(1);

    /** Does not listen to interrupts, as a detector in a loop would not. */
    private String hang() {
        boolean interrupted = false;
        while (true) {
            try {
                never.await();
                return interrupted ? "late" : "done";
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    @Test
    void whatIsInTimeIsGiven() {
        Deadline deadline = new Deadline(Duration.ofSeconds(60));
        for (int i = 0; i < 100; i++) {
            int number = i;
            assertEquals(number, deadline.call(() -> number));
        }
    }

    @Test
    void aFailureIsThatOfTheWork() {
        Deadline deadline = new Deadline(Duration.ofSeconds(60));
        assertThrows(
                UnsupportedOperationException.class,
                () -> deadline.call(() -> {
                    throw new UnsupportedOperationException();
                }));
        IllegalStateException error = assertThrows(
                IllegalStateException.class,
                () -> deadline.call(() -> {
                    throw new StackOverflowError("a secret");
                }));
        assertTrue(!String.valueOf(error.getMessage()).contains("secret"), error.getMessage());
        assertEquals("next", deadline.call(() -> "next"));
    }

    @Test
    void whatIsLateIsGivenUpAndTheNextIsTaken() {
        Deadline deadline = new Deadline(SHORT);
        assertThrows(Deadline.LateException.class, () -> deadline.call(this::hang));
        assertEquals("next", new Deadline(Duration.ofSeconds(60)).call(() -> "next"));
        never.countDown();
    }

    @Test
    void whereTooMuchHangsNothingIsTaken() {
        Deadline deadline = new Deadline(SHORT);
        AtomicInteger begun = new AtomicInteger();
        for (int i = 0; i < Deadline.MOST_STUCK + 4; i++) {
            assertThrows(
                    Deadline.LateException.class,
                    () -> deadline.call(() -> {
                        begun.incrementAndGet();
                        return hang();
                    }));
        }
        assertEquals(Deadline.MOST_STUCK, begun.get());
        never.countDown();
    }
}
