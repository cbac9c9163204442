/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;

/**
 * Unsigned 64-bit numbers as planes of bytes: all lowest bytes, then all next higher ones, up to the width of the largest
 * number.
 *
 * <pre>
 * u8 width: number of planes, 1 to 8
 * the planes, the lowest first: see {@link ByteCodec}
 * </pre>
 */
final class PlaneCodec {

    private final ByteCodec bytes;
    private final byte[] plane = new byte[Block.CAPACITY];

    PlaneCodec(ByteCodec bytes) {
        this.bytes = bytes;
    }

    /** @param repeating whether sequences of values may come again, as those of activities do */
    void write(ByteSink out, long[] source, int n, boolean repeating) {
        int width = width(source, n);
        out.int8(width);
        for (int p = 0; p < width; p++) {
            take(source, n, p);
            bytes.write(out, plane, n, repeating);
        }
    }

    /** @return whether the numbers take more than so many bits, as far as can be told before they are written */
    boolean takesMore(double bits, long[] source, int n) {
        int width = width(source, n);
        double rest = bits;
        for (int p = 0; p < width && rest >= 0; p++) {
            take(source, n, p);
            rest -= bytes.bits(plane, n);
        }
        return rest < 0;
    }

    private static int width(long[] source, int n) {
        long all = 0;
        for (int i = 0; i < n; i++) {
            all |= source[i];
        }
        return Math.max(1, (71 - Long.numberOfLeadingZeros(all)) / 8);
    }

    private void take(long[] source, int n, int number) {
        int shift = number * 8;
        for (int i = 0; i < n; i++) {
            plane[i] = (byte) (source[i] >>> shift);
        }
    }

    void read(ByteBuffer in, long[] target, int n) throws BlockFormatException {
        int width = width(in);
        for (int p = 0; p < width; p++) {
            bytes.read(in, plane, n);
            int shift = p * 8;
            for (int i = 0; i < n; i++) {
                long value = (plane[i] & 0xffL) << shift;
                target[i] = p == 0 ? value : target[i] | value;
            }
        }
    }

    /** Reads ids, which are stored one higher than they are; a short form of {@link #read} without 64-bit numbers. */
    void readIds(ByteBuffer in, int[] target, int n) throws BlockFormatException {
        int width = width(in);
        for (int p = 0; p < width; p++) {
            bytes.read(in, plane, n);
            int shift = p * 8;
            for (int i = 0; i < n; i++) {
                int value = (plane[i] & 0xff) << shift;
                target[i] = p == 0 ? value - 1 : target[i] + value;
            }
        }
    }

    private static int width(ByteBuffer in) throws BlockFormatException {
        int width = in.get();
        if (width < 1 || width > Long.BYTES) {
            throw new BlockFormatException("A block has numbers of " + width + " bytes");
        }
        return width;
    }
}
