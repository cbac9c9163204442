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

    private static final Path CPU = Path.of("/proc/self/stat");
    private static final Path MEMORY = Path.of("/proc/self/status");
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final Duration TICK = Duration.ofMillis(10);

    /** @return what has been used up to now */
    public static OwnUse now() {
        Duration at = Duration.ofNanos(System.nanoTime());
        try {
            return new OwnUse(at, cpuTime(), residentBytes());
        } catch (IOException | RuntimeException e) {
            // another system than Linux; starting threads of the JDK that Linux can do without
            return new OwnUse(
                    at,
                    ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO),
                    Runtime.getRuntime().totalMemory());
        }
    }

    private static Duration cpuTime() throws IOException {
        String stat = Files.readString(CPU);
        // the name of the program stands in brackets and may hold spaces
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return TICK.multipliedBy(Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]));
    }

    private static long residentBytes() throws IOException {
        for (String line : Files.readAllLines(MEMORY)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        throw new IOException(MEMORY + " tells no resident memory");
    }
}
