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
 * Says how long the start took when the system property {@code taskseam.startTime} is set: what the benchmark reads. Its value is when
 * the command was given, in milliseconds since 1970: the start that Linux tells of a process is off by up to a second, as it counts from
 * a second in which the machine was started. The workbench then ends, as a person ends it.
 */
final class StartTime {

    private static final String PROPERTY = "taskseam.startTime";

    private StartTime() {}

    /** Prints time from the command and processor time to the first paint, and ends the workbench. */
    static void watch(Display display) {
        Long begin = Long.getLong(PROPERTY);
        if (begin == null) {
            return;
        }
        display.addFilter(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeFilter(SWT.Paint, this);
                display.asyncExec(() -> print(Instant.ofEpochMilli(begin)));
            }
        });
    }

    private static void print(Instant begin) {
        System.out.printf(
                "first paint after %d ms, processor %d ms%n",
                Duration.between(begin, Instant.now()).toMillis(),
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
        PlatformUI.getWorkbench().close();
    }
}
