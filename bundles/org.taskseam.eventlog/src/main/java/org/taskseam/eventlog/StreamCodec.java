/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * One column of a block as bytes. A stream begins with its kind and its length, so that it can be skipped:
 *
 * <pre>
 * u8 kind: 0 constant, 1 planes, 2 runs, 3 function; +16 if the body is deflated
 * u16 length of the body in bytes
 * body
 * </pre>
 *
 * Values are unsigned 64-bit numbers. <b>Constant</b>: one value as 8 bytes. <b>Planes</b>: u8 width, then the lowest bytes of
 * all values, then the next higher ones, up to the width: the planes of small numbers deflate well and decode without
 * branches. <b>Runs</b>: u16 number of runs, then planes of the values, then planes of the lengths. <b>Function</b>: no body.
 */
final class StreamCodec {

    private static final int CONSTANT = 0;
    private static final int PLANES = 1;
    private static final int RUNS = 2;
    private static final int FUNCTION = 3;
    private static final int DEFLATED = 16;
    /** A body is deflated when that saves at least one byte in this many. */
    private static final int WORTH = 16;

    private static final int LARGEST = (1 << 16) - 1;
    private static final int MOST_BYTES = Block.CAPACITY * 20 + 64;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final Inflater inflater = new Inflater(true);
    private final long[] values = new long[Block.CAPACITY];
    private final long[] lengths = new long[Block.CAPACITY];
    private final long[] wide = new long[Block.CAPACITY];
    private final byte[] packed = new byte[MOST_BYTES];
    private final byte[] body = new byte[MOST_BYTES];

    void writeFunction(ByteSink out) {
        out.int8(FUNCTION);
        out.int16(0);
    }

    void write(ByteSink out, long[] source, int n) {
        int runs = n == 0 ? 0 : 1;
        for (int i = 1; i < n; i++) {
            if (source[i] != source[i - 1]) {
                runs++;
            }
        }
        if (runs <= 1) {
            long value = n == 0 ? 0 : source[0];
            out.int8(CONSTANT);
            out.int16(Long.BYTES);
            out.int64(value);
        } else if (runs * 3 < n) {
            writeBody(out, RUNS, runs(source, n, runs));
        } else {
            writeBody(out, PLANES, planes(source, n, 0));
        }
    }

    private int runs(long[] source, int n, int runs) {
        int run = 0;
        int start = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || source[i] != source[start]) {
                values[run] = source[start];
                lengths[run++] = i - start;
                start = i;
            }
        }
        body[0] = (byte) runs;
        body[1] = (byte) (runs >> 8);
        return planes(lengths, runs, planes(values, runs, 2));
    }

    /** @return end of the planes in the body */
    private int planes(long[] source, int n, int from) {
        long all = 0;
        for (int i = 0; i < n; i++) {
            all |= source[i];
        }
        int width = Math.max(1, (71 - Long.numberOfLeadingZeros(all)) / 8);
        int at = from;
        body[at++] = (byte) width;
        for (int plane = 0; plane < width; plane++) {
            int shift = plane * 8;
            for (int i = 0; i < n; i++) {
                body[at++] = (byte) (source[i] >>> shift);
            }
        }
        return at;
    }

    private void writeBody(ByteSink out, int kind, int length) {
        deflater.reset();
        deflater.setInput(body, 0, length);
        deflater.finish();
        int deflated = deflater.deflate(packed, 0, packed.length);
        boolean smaller = deflater.finished() && deflated < length - length / WORTH;
        int written = smaller ? deflated : length;
        if (written > LARGEST) {
            throw new IllegalArgumentException("A stream of " + written + " bytes does not fit a block");
        }
        out.int8(smaller ? kind | DEFLATED : kind);
        out.int16(written);
        out.write(smaller ? packed : body, 0, written);
    }

    boolean isFunction(ByteBuffer in) {
        return in.get(in.position()) == FUNCTION;
    }

    boolean isConstant(ByteBuffer in) {
        return in.get(in.position()) == CONSTANT;
    }

    void skip(ByteBuffer in) {
        in.get();
        int length = in.getShort() & 0xffff;
        in.position(in.position() + length);
    }

    void read(ByteBuffer in, long[] target, int n) throws BlockFormatException {
        int kind = in.get();
        int length = in.getShort() & 0xffff;
        if (kind == CONSTANT) {
            long value = in.getLong();
            for (int i = 0; i < n; i++) {
                target[i] = value;
            }
            return;
        }
        ByteBuffer source = body(in, kind, length);
        byte[] bytes = source.array();
        int at = source.arrayOffset() + source.position();
        switch (kind & ~DEFLATED) {
            case PLANES -> readPlanes(bytes, at, target, n);
            case RUNS -> {
                int runs = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
                int next = readPlanes(bytes, at + 2, values, runs);
                readPlanes(bytes, next, lengths, runs);
                spread(target, n, runs);
            }
            default -> throw new BlockFormatException("A block has a stream of unknown kind " + kind);
        }
    }

    private void spread(long[] target, int n, int runs) throws BlockFormatException {
        int row = 0;
        for (int run = 0; run < runs; run++) {
            long end = row + lengths[run];
            if (end > n) {
                throw new BlockFormatException("A block has runs that are longer than the block");
            }
            for (long value = values[run]; row < end; row++) {
                target[row] = value;
            }
        }
    }

    /** Reads ids, which are stored one higher than they are; short forms of {@link #read} without 64-bit numbers. */
    void readIds(ByteBuffer in, int[] target, int n) throws BlockFormatException {
        int kind = in.get(in.position());
        if ((kind & ~DEFLATED) != PLANES) {
            read(in, wide, n);
            for (int i = 0; i < n; i++) {
                target[i] = (int) wide[i] - 1;
            }
            return;
        }
        in.get();
        int length = in.getShort() & 0xffff;
        ByteBuffer source = body(in, kind, length);
        byte[] bytes = source.array();
        int at = source.arrayOffset() + source.position();
        int width = bytes[at++];
        for (int i = 0; i < n; i++) {
            target[i] = (bytes[at + i] & 0xff) - 1;
        }
        for (int plane = 1; plane < width; plane++) {
            at += n;
            int shift = plane * 8;
            for (int i = 0; i < n; i++) {
                target[i] += (bytes[at + i] & 0xff) << shift;
            }
        }
    }

    private static int readPlanes(byte[] bytes, int from, long[] target, int n) {
        int width = bytes[from];
        int at = from + 1;
        for (int i = 0; i < n; i++) {
            target[i] = bytes[at + i] & 0xff;
        }
        at += n;
        for (int plane = 1; plane < width; plane++) {
            int shift = plane * 8;
            for (int i = 0; i < n; i++) {
                target[i] |= (long) (bytes[at + i] & 0xff) << shift;
            }
            at += n;
        }
        return at;
    }

    /** @return the plain body; the buffer moves behind the stream */
    private ByteBuffer body(ByteBuffer in, int kind, int length) throws BlockFormatException {
        int at = in.position();
        if (length > in.remaining()) {
            throw new BlockFormatException("A block ends in the middle of a stream");
        }
        in.position(at + length);
        if ((kind & DEFLATED) == 0) {
            return ByteBuffer.wrap(in.array(), in.arrayOffset() + at, length);
        }
        inflater.reset();
        inflater.setInput(in.array(), in.arrayOffset() + at, length);
        try {
            int plain = inflater.inflate(packed, 0, packed.length);
            if (!inflater.finished()) {
                throw new BlockFormatException("A block has a stream that is longer than a block can be");
            }
            return ByteBuffer.wrap(packed, 0, plain);
        } catch (DataFormatException e) {
            throw new BlockFormatException("A block has a damaged stream: " + e.getMessage());
        }
    }
}
