/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;

class JobBackgroundTest {

    private final JobBackground background = new JobBackground(Display.getCurrent());
    private final List<Answer<String>> answers = new ArrayList<>();

    private Answer<String> last() {
        Window.until("it ends", () -> !answers.isEmpty() && answers.getLast().isFinal());
        return answers.getLast();
    }

    /** A dialog told of a failure that nobody waited for any more. */
    @Test
    void whoCancelledIsNotToldThatItFailedJustThen() throws InterruptedException {
        CountDownLatch failing = new CountDownLatch(1);
        Background.Handle work = background.<String>start(
                "fails",
                progress -> {
                    failing.countDown();
                    throw new IOException("The disk is gone");
                },
                answers::add);
        failing.await();
        work.cancel(); // what was told is heard by this thread only after this
        assertInstanceOf(Answer.Cancelled.class, last());
    }

    @Test
    void whoWaitsIsToldWhyItFailed() {
        background.<String>start(
                "fails",
                progress -> {
                    throw new IOException("The disk is gone");
                },
                answers::add);
        assertInstanceOf(Answer.Failed.class, last());
    }
}
