/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * Says how long the start took when the system property {@code taskseam.startTime} is set: what the benchmark reads. With the value
 * {@code quit} the workbench then ends, as a person ends it.
 */
final class StartTime {

    private static final String PROPERTY = "taskseam.startTime";

    private StartTime() {}

    /** Prints time and processor time from the start of the process to the first paint, once. */
    static void watch(Display display) {
        if (System.getProperty(PROPERTY) == null) {
            return;
        }
        display.addFilter(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeFilter(SWT.Paint, this);
                display.asyncExec(StartTime::print);
            }
        });
    }

    private static void print() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        Instant begin = process.startInstant().orElseThrow();
        System.out.printf(
                "first paint after %d ms, processor %d ms%n",
                Duration.between(begin, Instant.now()).toMillis(),
                process.totalCpuDuration().orElseThrow().toMillis());
        if ("quit".equals(System.getProperty(PROPERTY))) {
            PlatformUI.getWorkbench().close();
        }
    }
}
