/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;

class UnfinishedTest {

    private final Unfinished unfinished = Desk.get().unfinished();
    private final List<Answer<String>> answers = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean cleaned = new AtomicBoolean();
    private Background.Handle handle;

    /** Goes on until it is not wanted any more. */
    @BeforeEach
    void something() throws InterruptedException {
        handle = Desk.get()
                .background()
                .<String>start(
                        "work",
                        unfinished.<String>of("Importing orders.csv", progress -> {
                            begun.countDown();
                            while (!progress.isCancelled()) {
                                TimeUnit.MILLISECONDS.sleep(5);
                            }
                            TimeUnit.MILLISECONDS.sleep(100);
                            cleaned.set(true);
                            throw new CancellationException();
                        }),
                        answers::add);
        begun.await();
    }

    @AfterEach
    void end() {
        handle.cancel();
        Window.until("it ends", () -> !answers.isEmpty() && answers.getLast().isFinal());
    }

    private static void press(Shell dialog, String key) {
        Window.press(Window.find(dialog, Button.class).stream()
                .filter(button -> button.getText().equals(Texts.get(key)))
                .findAny()
                .orElseThrow());
    }

    private static boolean says(Shell dialog, String text) {
        return Window.find(dialog, Label.class).stream()
                .anyMatch(label -> label.getText().contains(text));
    }

    @Test
    void theWindowStaysWhenAPersonLetsItRun() {
        Shell window = Window.shell();
        Window.inDialog(window::close, dialog -> {
            Window.screenshot(dialog, "unfinished");
            assertTrue(says(dialog, "Importing orders.csv"), "says what runs");
            assertEquals(Texts.get("unfinished.keep"), dialog.getDefaultButton().getText(), "nothing is lost by Enter");
            press(dialog, "unfinished.keep");
        });
        assertFalse(window.isDisposed());
        assertTrue(PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing());
        assertFalse(cleaned.get(), "it runs");
    }

    @Test
    void stoppedItHasCleanedUpBeforeTheWindowCloses() {
        Window.inDialog(
                () -> assertTrue(unfinished.leave(Window.shell(), "unfinished.close") && cleaned.get()),
                dialog -> press(dialog, "unfinished.close"));
        Window.until("it ends", () -> !answers.isEmpty() && answers.getLast().isFinal());
        assertInstanceOf(Answer.Cancelled.class, answers.getLast());
    }

    @Test
    void whatIsNotWantedAnyMoreIsOnlyWaitedFor() {
        handle.cancel();
        assertTrue(unfinished.leave(Window.shell(), "unfinished.close"), "nobody is asked");
        assertTrue(cleaned.get());
    }
}
