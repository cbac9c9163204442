/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.x11.AtSpi.Ref;

/** Where the keyboard was last, by what programs tell. Safe for use by several threads. */
final class FocusTrail {

    private static final int KEPT = 16;

    private record Step(Ref element, long nanos) {}

    private final LongSupplier nanoTime;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param nanoTime a clock that never jumps, in nanoseconds */
    FocusTrail(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized void moved(Ref element) {
        steps.add(new Step(element, nanoTime.getAsLong()));
        if (steps.size() > KEPT) {
            steps.remove();
        }
        notifyAll();
    }

    /** @return the element that has the keyboard, or {@code null} if nobody told */
    synchronized @Nullable Ref latest() {
        Step last = steps.peekLast();
        return last == null ? null : last.element;
    }

    /**
     * A window that comes to the front gives the keyboard back to where it was in it, before the click in it moves the keyboard; what the
     * click then sets off may move it again.
     *
     * @param bus      program that was clicked in
     * @param nanos    time of the click
     * @param patience how long to wait for it in nanoseconds
     * @return what got the keyboard by the click, or {@code null} if nothing did
     */
    synchronized @Nullable Ref clicked(String bus, long nanos, long patience) throws InterruptedException {
        long end = nanoTime.getAsLong() + patience;
        while (true) {
            Ref before = null;
            Ref givenBack = null;
            for (Step step : steps) {
                if (!step.element.bus.equals(bus)) {
                    continue;
                }
                if (step.nanos - nanos < 0) {
                    before = step.element;
                } else if (givenBack == null && before != null && before.sameAs(step.element)) {
                    givenBack = step.element;
                } else {
                    return step.element;
                }
            }
            long left = end - nanoTime.getAsLong();
            if (left <= 0) {
                return givenBack;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
