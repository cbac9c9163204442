/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Arrays;

/** A growing byte array, little-endian. */
final class ByteSink {

    private byte[] bytes;
    private int size;

    ByteSink(int capacity) {
        bytes = new byte[Math.max(64, capacity)];
    }

    void int8(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void int16(int value) {
        int8(value);
        int8(value >> 8);
    }

    void int32(int value) {
        room(Integer.BYTES);
        bytes[size] = (byte) value;
        bytes[size + 1] = (byte) (value >> 8);
        bytes[size + 2] = (byte) (value >> 16);
        bytes[size + 3] = (byte) (value >> 24);
        size += Integer.BYTES;
    }

    void int64(long value) {
        int32((int) value);
        int32((int) (value >> 32));
    }

    /** Seven bits to a byte, the lowest first; the highest bit says that another byte follows. */
    void varint(long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            int8((int) rest | 0x80);
            rest >>>= 7;
        }
        int8((int) rest);
    }

    void write(byte[] source, int from, int length) {
        room(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] array() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
