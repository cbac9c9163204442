/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Native;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.taskseam.capture.Breaker;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;

/**
 * Finds elements on Windows on a thread of its own: by UI Automation, by MSAA where that knows only the window. A program that hangs
 * costs one deadline a click and, after three, nothing for a minute.
 */
public final class Win32Resolver implements ElementResolver {

    private final UiAutomation automation;
    private final Msaa msaa;
    private final Breaker breaker = new Breaker();
    private final ExecutorService calls;

    /**
     * Opens COM; only on Windows.
     *
     * @throws CaptureException if UI Automation is not there
     */
    public static Win32Resolver open() throws CaptureException {
        ExecutorService calls = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "capture-uia");
            thread.setDaemon(true);
            return thread;
        });
        Strings strings = new Strings(Native.load("oleaut32", Strings.Free.class));
        Msaa msaa = new Msaa(Native.load("oleacc", Ole.Oleacc.class), strings);
        try {
            return new Win32Resolver(
                    calls.submit(() -> new UiAutomation(Ole.automation().orElseThrow(), strings))
                            .get(),
                    msaa,
                    calls);
        } catch (ExecutionException e) {
            calls.shutdownNow();
            throw new CaptureException(
                    "UI Automation can't be opened, so UI elements stay unknown: repair this Windows installation", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CaptureException("Interrupted while UI Automation was opened", e);
        }
    }

    Win32Resolver(UiAutomation automation, Msaa msaa, ExecutorService calls) {
        this.automation = automation;
        this.msaa = msaa;
        this.calls = calls;
    }

    @Override
    public Optional<UiElement> atPoint(WindowRef window, Click click, Duration deadline) {
        return ask(window, deadline, () -> {
            Optional<UiElement> element = automation.atPoint(click.x(), click.y());
            return element.isPresent() && !isVague(element.get())
                    ? element
                    : msaa.atPoint(click.x(), click.y()).or(() -> element);
        });
    }

    private static boolean isVague(UiElement element) {
        return switch (element.role()) {
            case "window", "panel", "element" -> true;
            default -> false;
        };
    }

    @Override
    public Optional<UiElement> focused(WindowRef window, Duration deadline) {
        return ask(window, deadline, () -> automation.focused(window.pid()));
    }

    private Optional<UiElement> ask(WindowRef window, Duration deadline, Callable<Optional<UiElement>> question) {
        int pid = window.pid();
        if (pid == 0 || !breaker.mayAsk(pid, System.nanoTime())) {
            return Optional.empty();
        }
        Future<Optional<UiElement>> answer = calls.submit(() -> {
            Optional<UiElement> element = question.call();
            breaker.answered(pid);
            return element;
        });
        try {
            return answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            breaker.timedOut(pid, System.nanoTime());
            return Optional.empty();
        } catch (ExecutionException e) {
            // the element or its program is gone
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** UI Automation wakes programs up by itself. */
    @Override
    public void windowActivated(WindowRef window) {}

    @Override
    public void close() {
        calls.execute(automation::close);
        calls.shutdown();
    }
}
