/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What this process has used of the PC.
 *
 * @param at     a clock that never jumps
 * @param cpu    CPU time of all threads since the process began
 * @param memory bytes: resident memory where the system tells (Linux), else the heap
 */
public record OwnUse(Duration at, Duration cpu, long memory) {

    private static final Path STATUS = Path.of("/proc/self/status");

    /** @return what has been used up to now */
    public static OwnUse now() {
        return new OwnUse(
                Duration.ofNanos(System.nanoTime()),
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO),
                residentBytes());
    }

    private static long residentBytes() {
        try {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) << 10;
                }
            }
        } catch (IOException | NumberFormatException e) {
            // another system
        }
        return Runtime.getRuntime().totalMemory();
    }
}
