/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;

/** A progress bar in the last line of a terminal. */
final class TerminalProgress implements Progress, AutoCloseable {

    /** Set by the start script if the error output is a terminal: asking Java would load a console. */
    static final String TERMINAL = "taskseam.terminal";

    private static final int WIDTH = 30;

    /** With the bar and the share a line stays shorter than 80 characters: what wraps cannot be removed. */
    private static final int LONGEST_STEP = 38;

    private static final long NANOS_BETWEEN_PICTURES = 100_000_000;

    /** A terminal has one last line. */
    private static volatile @Nullable TerminalProgress latest;

    private final PrintWriter err;
    private String step = "";
    private long total = UNKNOWN;
    private long done;
    private long drawn = System.nanoTime();
    private int length;

    private TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    /** @return the progress to report to: nothing is shown in a pipe */
    static Progress of(PrintWriter err) {
        if (!Boolean.getBoolean(TERMINAL)) {
            return Progress.NONE;
        }
        TerminalProgress bar = new TerminalProgress(err);
        latest = bar;
        return bar;
    }

    /** Removes whatever bar is there, for what must be told at once. */
    static void clear() {
        TerminalProgress bar = latest;
        if (bar != null) {
            bar.close();
        }
    }

    /** Removes the bar, so that the next output starts on a clean line. */
    static void clear(Progress progress) {
        if (progress instanceof TerminalProgress bar) {
            bar.close();
        }
    }

    @Override
    public synchronized void begin(String newStep, long newTotal) {
        step = newStep.length() <= LONGEST_STEP ? newStep : newStep.substring(0, LONGEST_STEP - 1) + '\u2026';
        total = newTotal;
        done = 0;
        draw();
    }

    @Override
    public synchronized void worked(long amount) {
        done += amount;
        if (System.nanoTime() - drawn > NANOS_BETWEEN_PICTURES) {
            draw();
        }
    }

    private void draw() {
        drawn = System.nanoTime();
        StringBuilder line = new StringBuilder("\r").append(step);
        if (total > 0) {
            double share = Math.min(1, (double) done / total);
            int full = (int) (share * WIDTH);
            line.append(" [")
                    .append("#".repeat(full))
                    .append(" ".repeat(WIDTH - full))
                    .append("] ");
            line.append((int) (share * 100)).append(" %");
        }
        int now = line.length();
        line.append(" ".repeat(Math.max(0, length - now)));
        length = now;
        err.print(line);
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (length > 0) {
            err.print("\r" + " ".repeat(length) + "\r");
            err.flush();
            length = 0;
        }
    }
}
