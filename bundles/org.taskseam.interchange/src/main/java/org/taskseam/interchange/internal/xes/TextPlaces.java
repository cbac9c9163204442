/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.xes;

import org.taskseam.interchange.internal.column.Swar;

/** Tells the line and the column of places in a text in UTF-8 that passes through a buffer, eight bytes at a time. */
final class TextPlaces {

    private static final long LINE_FEEDS = Swar.repeat((byte) '\n');

    private long lines = 1;

    /** Characters that the line on which the buffer begins has before the buffer. */
    private long before;

    /** What stands in the buffer before a place has been read and goes. */
    void pass(byte[] buffer, int to) {
        before = charactersOfLine(buffer, to);
        lines += lineFeeds(buffer, to);
    }

    /** The text begins with a byte order mark, which is no character of its line. */
    void passByteOrderMark() {
        before = -1;
    }

    /** @return line of a place in the buffer, from 1 */
    long line(byte[] buffer, int place) {
        return lines + lineFeeds(buffer, place);
    }

    /** @return place in its line, in characters, from 1 */
    int column(byte[] buffer, int place) {
        return (int) Math.min(Integer.MAX_VALUE, 1 + charactersOfLine(buffer, place));
    }

    private static long lineFeeds(byte[] buffer, int to) {
        long count = 0;
        int p = 0;
        while (to - p >= 8) {
            long counts = 0;
            for (int end = Math.min(to - 7, p + Swar.MOST_WORDS * 8); p < end; p += 8) {
                counts += Swar.matchAll(Swar.load(buffer, p), LINE_FEEDS) >>> 7;
            }
            count += Swar.sum(counts);
        }
        return count + Swar.count(Swar.matchAll(Swar.first(Swar.load(buffer, p), to - p), LINE_FEEDS));
    }

    /** @return number of characters between the last line feed before a place and that place */
    private long charactersOfLine(byte[] buffer, int to) {
        int from = to;
        long feeds = 0;
        while (from >= 8 && feeds == 0) {
            from -= 8;
            feeds = Swar.matchAll(Swar.load(buffer, from), LINE_FEEDS);
        }
        if (feeds == 0) {
            feeds = Swar.matchAll(Swar.first(Swar.load(buffer, 0), from), LINE_FEEDS);
            from = 0;
        }
        return feeds == 0
                ? before + characters(buffer, 0, to)
                : characters(buffer, from + Swar.lastPlace(feeds) + 1, to);
    }

    private static long characters(byte[] buffer, int from, int to) {
        long count = 0;
        int p = from;
        for (; to - p >= 8; p += 8) {
            count += 8 - Swar.count(Swar.continuations(Swar.load(buffer, p)));
        }
        return count + to - p - Swar.count(Swar.continuations(Swar.first(Swar.load(buffer, p), to - p)));
    }
}
