/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;

/**
 * Ids that are ranked by frequency, so that most fit into one byte and some need a second one:
 *
 * <pre>
 * u8 pairs: how many of the 256 bytes have another one behind them, the highest ones
 * u16 number of bytes
 * bytes: see {@link ByteCodec}; below 256 - pairs the id itself, else with the byte b behind it
 *        256 - pairs + 256 * (byte - (256 - pairs)) + b
 * </pre>
 */
final class ShortIdCodec {

    private static final int MOST_PAIRS = 8;

    /** If more than one id of so many needs two bytes, planes are smaller. */
    private static final int FEW = 4;

    private final ByteCodec bytes;
    private final byte[] shorts = new byte[ByteCodec.CAPACITY];
    private int pairs;
    private int length;

    ShortIdCodec(ByteCodec bytes) {
        this.bytes = bytes;
    }

    /** Looks at ids that may be written next. @return whether they suit this way */
    boolean suits(long[] source, int n) {
        long largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, source[i]);
        }
        if (largest < 256 || largest >= 256 + 255 * MOST_PAIRS) {
            return false;
        }
        pairs = (int) (largest - 256) / 255 + 1;
        int single = 256 - pairs;
        length = 0;
        for (int i = 0; i < n; i++) {
            int above = (int) source[i] - single;
            if (above < 0) {
                shorts[length++] = (byte) source[i];
            } else {
                shorts[length++] = (byte) (single + (above >>> 8));
                shorts[length++] = (byte) above;
            }
        }
        return length <= n + n / FEW;
    }

    /** Writes the ids that were looked at. */
    void write(ByteSink out) {
        out.int8(pairs);
        out.int16(length);
        bytes.write(out, shorts, length, true);
    }

    /** Reads ids, which are stored one higher than they are. */
    void read(ByteBuffer in, int[] target, int n) throws BlockFormatException {
        int single = 256 - (in.get() & 0xff);
        int size = in.getShort() & 0xffff;
        if (size < n || size > ByteCodec.CAPACITY) {
            throw new BlockFormatException("A block has " + size + " bytes for " + n + " ids");
        }
        bytes.read(in, shorts, size);
        int at = 0;
        for (int i = 0; i < n; i++) {
            int id = shorts[at++] & 0xff;
            if (id >= single) {
                id = single + (id - single << 8) + (shorts[at++] & 0xff);
            }
            target[i] = id - 1;
        }
        if (at != size) {
            throw new BlockFormatException("A block has more bytes than ids");
        }
    }
}
