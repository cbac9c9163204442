/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

/** Reads times written in one format from bytes, without objects. Has a cache, so make one for every thread. */
public interface TimeReader {

    /** Stands for "this is not a time". */
    long BAD = Long.MIN_VALUE;

    /** @return milliseconds since 1970-01-01T00:00Z, finer parts cut off, or {@link #BAD} */
    long millis(byte[] bytes, int from, int to);

    /** @return offset from UTC, in minutes, of the time that was read last */
    int offsetMinutes();

    /** @return whether the time that was read last said its offset itself */
    boolean zoned();

    /** @return whether a time that can be read says more than the date */
    boolean saysTimeOfDay(String time);

    /** @return the format in the words of a mapping file */
    String format();
}
