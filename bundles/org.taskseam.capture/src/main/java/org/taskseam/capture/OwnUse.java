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
 * What the agent has used of the PC.
 *
 * @param at        a clock that never jumps
 * @param cpu       CPU time of all threads since the process began, and of its helpers
 * @param memory    bytes: resident memory where the system tells (Linux), else the heap
 * @param processes how many processes that is
 */
public record OwnUse(Duration at, Duration cpu, long memory, int processes) {

    private static final int USER_TICKS = 11;
    /** After the ticks of a process itself come those of the processes that it began and that have ended. */
    private static final int ENDED_SYSTEM_TICKS = 14;

    private static final Duration TICK = Duration.ofMillis(10);

    /** What one process has used. */
    public OwnUse(Duration at, Duration cpu, long memory) {
        this(at, cpu, memory, 1);
    }

    /** @return what this process and those that it began and that have ended have used up to now */
    public static OwnUse now() {
        Duration at = Duration.ofNanos(System.nanoTime());
        try {
            return new OwnUse(at, cpuTime("self"), residentBytes("self"));
        } catch (IOException | RuntimeException e) {
            // another system than Linux; starting threads of the JDK that Linux can do without
            return new OwnUse(
                    at,
                    ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO),
                    Runtime.getRuntime().totalMemory());
        }
    }

    /**
     * @param helper number of a process that this process began and that may have ended meanwhile
     * @return this with what that process has used; this alone where the system does not tell
     */
    public OwnUse with(long helper) {
        String name = String.valueOf(helper);
        try {
            return new OwnUse(at, cpu.plus(cpuTime(name)), memory + residentBytes(name), processes + 1);
        } catch (IOException | RuntimeException e) {
            return this;
        }
    }

    private static Duration cpuTime(String process) throws IOException {
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        // the name of the program stands in brackets and may hold spaces
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        Duration time = Duration.ZERO;
        for (int field = USER_TICKS; field <= ENDED_SYSTEM_TICKS; field++) {
            time = time.plus(TICK.multipliedBy(Long.parseLong(fields[field])));
        }
        return time;
    }

    private static long residentBytes(String process) throws IOException {
        Path status = Path.of("/proc", process, "status");
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        throw new IOException(status + " tells no resident memory");
    }
}
