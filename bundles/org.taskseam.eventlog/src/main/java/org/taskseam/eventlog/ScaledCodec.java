/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;

/**
 * Numbers whose size says much and whose last bits say nothing, as those of pauses between events. What all have in common is
 * taken away; of the rest the place of the highest bit and the two bits below it are a byte, which is deflated, and the bits
 * below are stored as they are:
 *
 * <pre>
 * varint least: the smallest number
 * varint unit: what all numbers are multiples of, once the smallest is subtracted; at least 1
 * bytes: a scale per number, see {@link ByteCodec}; of q = (number - least) / unit it is q itself below 8, else
 *        4 * s + (q >> s), where s is the number of bits of q less 3
 * bits: the s lowest bits of every q, the first number's lowest bit first; filled up to a byte
 * </pre>
 */
final class ScaledCodec {

    /** Bits that are taken at once. */
    private static final int HALF = 32;

    /** Bits that eight bytes hold in any case, wherever in the first byte they begin. */
    private static final int WORD = Long.SIZE - Byte.SIZE + 1;

    /** Numbers of so many bits are doubles, too. */
    private static final int EXACT = 53;

    private final ByteCodec bytes;
    private final byte[] scales = new byte[Block.CAPACITY];
    private final long[] quotients = new long[Block.CAPACITY];
    private long least;
    private long unit;
    private double scaleBits;
    private long bitsBelow;
    private long bits;
    private int held;

    ScaledCodec(ByteCodec bytes) {
        this.bytes = bytes;
    }

    /** Looks at numbers that may be written next. @return about how many bits they would take */
    double bits(long[] source, int n) {
        divide(source, n);
        bitsBelow = 0;
        for (int i = 0; i < n; i++) {
            long q = quotients[i];
            int below = Math.max(0, lengthOf(q) - 3);
            scales[i] = (byte) (4 * below + (q >>> below));
            bitsBelow += below;
        }
        scaleBits = bytes.bits(scales, n);
        return scaleBits + bitsBelow;
    }

    /** @return bits that a number has; read off its exponent, as the first compiler has no instruction to count them */
    private static int lengthOf(long q) {
        if (q >>> EXACT != 0) {
            return Long.SIZE - Long.numberOfLeadingZeros(q);
        }
        return q == 0 ? 0 : (int) (Double.doubleToRawLongBits((double) q) >>> 52) - 1022;
    }

    private void divide(long[] source, int n) {
        least = source[0];
        for (int i = 1; i < n; i++) {
            least = Math.min(least, source[i]);
        }
        unit = 0;
        for (int i = 0; i < n; i++) {
            quotients[i] = source[i] - least;
            unit = unit == 1 ? 1 : commonDivisor(quotients[i], unit);
        }
        for (int i = 0; unit > 1 && i < n; i++) {
            quotients[i] /= unit;
        }
    }

    private static long commonDivisor(long a, long b) {
        long one = a;
        long two = b;
        while (two != 0) {
            long rest = one % two;
            one = two;
            two = rest;
        }
        return one;
    }

    /** Writes the numbers that were looked at. */
    void write(ByteSink out, int n) {
        out.varint(least);
        out.varint(unit);
        bytes.write(out, scales, n, false, scaleBits);
        bits = 0;
        held = 0;
        for (int i = 0; i < n; i++) {
            int below = below(scales[i] & 0xff);
            int first = Math.min(below, HALF);
            put(out, quotients[i], first);
            put(out, quotients[i] >>> first, below - first);
        }
        for (; held > 0; held -= Byte.SIZE) {
            out.int8((int) bits);
            bits >>>= Byte.SIZE;
        }
    }

    private void put(ByteSink out, long value, int count) {
        bits |= (value & (1L << count) - 1) << held;
        held += count;
        if (held >= HALF) {
            out.int32((int) bits);
            bits >>>= HALF;
            held -= HALF;
        }
    }

    private static int below(int scale) {
        return Math.max(0, (scale >>> 2) - 1);
    }

    void read(ByteBuffer in, long[] target, int n) throws BlockFormatException {
        least = varint(in);
        unit = varint(in);
        bytes.read(in, scales, n);
        long at = (long) in.position() * Byte.SIZE;
        long far = (in.limit() - (long) Long.BYTES) * Byte.SIZE;
        for (int i = 0; i < n; i++) {
            int scale = scales[i] & 0xff;
            int below = below(scale);
            long highest = scale - 4L * below;
            long rest = below <= WORD && at <= far
                    ? in.getLong((int) (at >>> 3)) >>> (at & 7) & (1L << below) - 1
                    : take(in, at, below);
            at += below;
            target[i] = least + unit * (highest << below | rest);
        }
        in.position((int) (at + Byte.SIZE - 1 >>> 3));
    }

    /** Reads bits one byte after the other: many at once, or the last ones of a block. */
    private static long take(ByteBuffer in, long at, int count) {
        long taken = 0;
        for (int got = 0; got < count; ) {
            int shift = (int) (at + got & 7);
            taken |= (in.get((int) (at + got >>> 3)) & 0xffL) >>> shift << got;
            got += Byte.SIZE - shift;
        }
        return taken & (1L << count) - 1;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
