/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.taskseam.capture.Breaker;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.Click;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.WindowRef;

/**
 * Finds elements on Windows: by UI Automation, by MSAA where that knows only the window. A question to a program that hangs may not come
 * back for long, so that several threads ask, and one program does not keep the others waiting; one that hangs costs a deadline a
 * click and, after three, nothing for a minute.
 */
public final class Win32Resolver implements ElementResolver {

    private static final int THREADS = 4;

    private final User32 user32;
    private final UiAutomation automation;
    private final Msaa msaa;
    private final Breaker breaker = new Breaker();
    private final ExecutorService calls;

    /**
     * Opens COM; only on Windows.
     *
     * @throws CaptureException if UI Automation is not there
     */
    static Win32Resolver open(User32 user32) throws CaptureException {
        Ole.Ole32 ole32 = Native.load("ole32", Ole.Ole32.class);
        ExecutorService calls = threads(user32, ole32);
        Strings strings = new Strings(Native.load("oleaut32", Strings.Free.class));
        Msaa msaa = new Msaa(Native.load("oleacc", Ole.Oleacc.class), strings);
        try {
            return new Win32Resolver(
                    user32,
                    calls.submit(() -> new UiAutomation(Ole.automation(ole32).orElseThrow(), strings))
                            .get(),
                    msaa,
                    calls);
        } catch (ExecutionException e) {
            calls.shutdownNow();
            throw new CaptureException(Texts.text("no.elements"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            calls.shutdownNow();
            throw new CaptureException(Texts.text("interrupted"), e);
        }
    }

    /** One thread always stays: the objects of COM's threads without a message loop end with the last of these. */
    static ExecutorService threads(User32 user32, Ole.Ole32 ole32) {
        return new ThreadPoolExecutor(1, THREADS, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(
                    () -> {
                        user32.usePixels();
                        ole32.CoInitializeEx(null, Ole.MULTITHREADED);
                        try {
                            task.run();
                        } finally {
                            ole32.CoUninitialize();
                        }
                    },
                    "capture-uia");
            thread.setDaemon(true);
            return thread;
        });
    }

    Win32Resolver(User32 user32, UiAutomation automation, Msaa msaa, ExecutorService calls) {
        this.user32 = user32;
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
        if (pid == 0 || !breaker.mayAsk(pid, System.nanoTime()) || user32.IsHungAppWindow(new Pointer(window.id()))) {
            return Optional.empty();
        }
        Future<Optional<UiElement>> answer;
        try {
            answer = calls.submit(() -> {
                Optional<UiElement> element = question.call();
                breaker.answered(pid);
                return element;
            });
        } catch (RejectedExecutionException e) {
            // all threads wait for programs that do not answer
            return Optional.empty();
        }
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
        try {
            calls.execute(automation::close);
        } catch (RejectedExecutionException e) {
            // programs that hang hold all threads: it ends with this process
        }
        calls.shutdown();
    }
}
