/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the columns of a log that repeat what the clock says: further times of the events, such as their ends, and how long they
 * lasted. They say when, not what was done.
 */
public final class ClockColumns {

    private static final int TEXTS = 100;
    private static final int ROWS = 5_000;
    private static final long DAY = 86_400_000;

    /** Shorter pauses are like any small number. */
    private static final long LEAST_PAUSE = 10_000;

    private static final long ROUNDED = 1_000;
    private static final double NEAR = 0.05;
    private static final int LEAST_PAUSES = 20;
    private static final double MOST_OF_THEM = 0.6;

    private static final Pattern DATE_WITH_TIME = Pattern.compile(
            "(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})[T ,]+\\d{1,2}:\\d{2}\\b.{0,20}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,14}([.,]\\d{1,9})?");
    private static final Pattern HOURS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2}(?:[.,]\\d{1,6})?)");

    /** Milliseconds in what a number may count. */
    private static final long[] UNITS = {1, 1_000, 60_000};

    private final EventLog log;
    private final long earliest;
    private final long latest;

    /** @param log the log whose columns are asked for */
    public ClockColumns(EventLog log) {
        this.log = log;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int row = 0; row < log.size(); row++) {
            first = Math.min(first, log.timeMillis(row));
            last = Math.max(last, log.timeMillis(row));
        }
        earliest = first - DAY;
        latest = last + DAY;
    }

    /**
     * @param column a column of the log
     * @return whether it says nothing that the times of the events do not say: all its texts are points in time, or it holds for
     *     most events the pause before the next one
     */
    public boolean repeats(IdColumn column) {
        return areTimes(column) || areDurations(column);
    }

    private boolean areTimes(IdColumn column) {
        int looked = Math.min(TEXTS, column.dictionary().size());
        for (int id = 0; id < looked; id++) {
            String text = column.dictionary().text(id).strip();
            if (!DATE_WITH_TIME.matcher(text).matches() && !isTimeOfLog(number(text))) {
                return false;
            }
        }
        return looked > 1;
    }

    private boolean isTimeOfLog(double number) {
        return number >= earliest && number <= latest || number * 1000 >= earliest && number * 1000 <= latest;
    }

    /** @return whether most of the longer pauses before the next event of the actor are what the column says */
    private boolean areDurations(IdColumn column) {
        int pauses = 0;
        int[] fitting = new int[UNITS.length];
        int rows = Math.min(ROWS, log.size() - 1);
        for (int row = 0; row < rows; row++) {
            long pause = log.timeMillis(row + 1) - log.timeMillis(row);
            if (pause >= LEAST_PAUSE && pause < DAY && column.get(row) >= 0) {
                double duration =
                        duration(column.dictionary().text(column.get(row)).strip());
                if (Double.isNaN(duration)) {
                    return false;
                }
                pauses++;
                for (int unit = 0; unit < UNITS.length; unit++) {
                    boolean fits = Math.abs(duration * UNITS[unit] - pause) <= ROUNDED + NEAR * pause;
                    fitting[unit] += fits ? 1 : 0;
                }
            }
        }
        for (int fits : fitting) {
            if (pauses >= LEAST_PAUSES && fits >= MOST_OF_THEM * pauses) {
                return true;
            }
        }
        return false;
    }

    private static double duration(String text) {
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches()) {
            return number(text);
        }
        @Nullable String hour = hours.group(1);
        double minutes = Double.parseDouble(hours.group(2)) + (hour == null ? 0 : 60 * Double.parseDouble(hour));
        return 60 * minutes + number(hours.group(3));
    }

    private static double number(String text) {
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
    }
}
