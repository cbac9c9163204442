/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.taskseam.eventlog.Dictionary;

/** Collects bytes for a stream; texts of dictionaries go through without becoming strings. */
public final class ByteWriter {

    private static final int SIZE = 1 << 17;
    private static final long DAY = 86_400_000L;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;
    private byte[] text = new byte[256];
    private int textLength;
    private long day = Long.MIN_VALUE;
    private byte[] date = new byte[0];

    public ByteWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes one byte. */
    public void put(int b) throws IOException {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) b;
    }

    /** Writes characters that need no escape. */
    public void put(String plain) throws IOException {
        put(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. */
    public void put(byte[] bytes) throws IOException {
        put(bytes, 0, bytes.length);
    }

    /** Writes a range of bytes. */
    public void put(byte[] bytes, int from, int to) throws IOException {
        int length = to - from;
        if (length > buffer.length - used) {
            flush();
            if (length > buffer.length) {
                out.write(bytes, from, length);
                return;
            }
        }
        System.arraycopy(bytes, from, buffer, used, length);
        used += length;
    }

    /** Makes a dictionary's text ready for {@link #text()} and {@link #textLength()}. */
    public void load(Dictionary dictionary, int id) {
        textLength = dictionary.utf8Length(id);
        if (text.length < textLength) {
            text = new byte[textLength * 2];
        }
        dictionary.copyUtf8(id, text, 0);
    }

    /** @return the text that was loaded last, in UTF-8; longer than {@link #textLength()} */
    public byte[] text() {
        return text;
    }

    /** @return length of the text that was loaded last */
    public int textLength() {
        return textLength;
    }

    /** Writes a time as {@code 2026-01-05T09:00:03.024+01:00}. */
    public void putTime(long millis, int offsetMinutes) throws IOException {
        long local = millis + offsetMinutes * 60_000L;
        long itsDay = Math.floorDiv(local, DAY);
        if (itsDay != day) {
            day = itsDay;
            date = (LocalDate.ofEpochDay(itsDay) + "T").getBytes(StandardCharsets.US_ASCII);
        }
        put(date);
        int clock = (int) (local - itsDay * DAY);
        putPair(clock / 3_600_000, ':');
        putPair(clock / 60_000 % 60, ':');
        putPair(clock / 1000 % 60, '.');
        put('0' + clock / 100 % 10);
        put('0' + clock / 10 % 10);
        put('0' + clock % 10);
        put(offsetMinutes < 0 ? '-' : '+');
        int offset = Math.abs(offsetMinutes);
        putPair(offset / 60, ':');
        put('0' + offset % 60 / 10);
        put('0' + offset % 10);
    }

    private void putPair(int number, char after) throws IOException {
        put('0' + number / 10);
        put('0' + number % 10);
        put(after);
    }

    /** Hands everything to the stream. */
    public void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
