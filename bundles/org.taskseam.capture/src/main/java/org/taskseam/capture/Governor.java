/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps capture from taking too much of the PC. Looks every ten seconds at what the agent used and goes one step up the ladder of
 * {@link Saving} after half a minute above a limit, or at once when it is far above, and one step down after two quiet minutes. Not
 * safe for use by several threads.
 */
public final class Governor {

    /** Time between two looks; more frequent calls change nothing. */
    public static final Duration PERIOD = Duration.ofSeconds(10);

    /** A timer of the same period may come that much early. */
    private static final Duration EARLY = Duration.ofMillis(200);

    /** Share of one core that is too much when it lasts; each further step, which costs more of what is recorded, takes twice as much. */
    public static final double MOST_CPU = 0.03;

    /** Share of one core that is too much at once. */
    static final double FAR_TOO_MUCH_CPU = 0.25;

    /** Share of one core that lets a step be taken back. */
    static final double QUIET_CPU = 0.02;

    /** Resident memory in bytes of each process that is too much when it lasts. */
    public static final long MOST_MEMORY = 100L << 20;

    private static final int LOOKS_BEFORE_MORE = 3;
    private static final int LOOKS_BEFORE_LESS = 12;

    private final int hurry;
    private Saving saving = Saving.NONE;
    private @Nullable OwnUse before;
    private double cpu;
    private int tooMuch;
    private int quiet;

    /** A governor of an agent that watches a person. */
    public Governor() {
        this(1);
    }

    /** @param hurry how many times as fast as people a soak works; the CPU time that may be used rises with it */
    public Governor(int hurry) {
        this.hurry = hurry;
    }

    /** @return what is to be saved from now on */
    public Saving look(OwnUse use) {
        OwnUse last = before;
        if (last == null) {
            before = use;
            return saving;
        }
        Duration time = use.at().minus(last.at());
        if (time.plus(EARLY).compareTo(PERIOD) < 0) {
            return saving;
        }
        before = use;
        cpu = (double) use.cpu().minus(last.cpu()).toNanos() / time.toNanos();
        boolean over = cpu > MOST_CPU * hurry * (1 << saving.ordinal()) || use.memory() > MOST_MEMORY * use.processes();
        tooMuch = over ? tooMuch + 1 : 0;
        quiet = !over && cpu <= QUIET_CPU * hurry ? quiet + 1 : 0;
        if (tooMuch >= LOOKS_BEFORE_MORE || cpu > FAR_TOO_MUCH_CPU * hurry) {
            saving = saving.more();
            tooMuch = 0;
        } else if (quiet >= LOOKS_BEFORE_LESS) {
            saving = saving.less();
            quiet = 0;
        }
        return saving;
    }

    public Saving saving() {
        return saving;
    }

    /** @return share of one core in the last period, 0 before the first has passed */
    public double cpu() {
        return cpu;
    }

    /** @return resident memory in bytes at the last look, 0 before the first */
    public long memory() {
        OwnUse last = before;
        return last == null ? 0 : last.memory();
    }
}
