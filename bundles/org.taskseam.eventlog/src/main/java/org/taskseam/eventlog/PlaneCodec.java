/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Unsigned 64-bit numbers as planes of bytes: all lowest bytes, then all next higher ones, up to the width of the largest
 * number. Every plane is stored in the way that suits it, so that a plane of noise costs no time to decode and a plane of
 * zeros costs two bytes:
 *
 * <pre>
 * u8 width: number of planes, 1 to 8
 * per plane, the lowest first:
 *   u8 way: 0 constant, 1 plain, 2 deflated (RFC 1951)
 *   constant: u8 the byte; plain: one byte per number; deflated: u16 length, then the deflated bytes
 * </pre>
 */
final class PlaneCodec {

    private static final int CONSTANT = 0;
    private static final int PLAIN = 1;
    private static final int DEFLATED = 2;

    /** A plane whose bytes carry more bits than this on average is not worth deflating. */
    private static final double NOISE_BITS = 7.5;

    private static final double LOG_2 = Math.log(2);

    /** Planes with more bits than this hardly repeat unless they are of ids: looking for repeats is only slow. */
    private static final double LIVELY_BITS = 2;

    private final Deflater matching = new Deflater(5, true);
    private final Deflater counting = new Deflater(1, true);
    private final Inflater inflater = new Inflater(true);
    private final byte[] plane = new byte[Block.CAPACITY];
    private final byte[] packed = new byte[Block.CAPACITY];
    private final int[] counts = new int[256];

    PlaneCodec() {
        counting.setStrategy(Deflater.HUFFMAN_ONLY);
        counting.deflate(packed); // the first call only takes over the strategy
    }

    /** @param repeating whether sequences of values may come again, as those of activities do */
    void write(ByteSink out, long[] source, int n, boolean repeating) {
        long all = 0;
        for (int i = 0; i < n; i++) {
            all |= source[i];
        }
        int width = Math.max(1, (71 - Long.numberOfLeadingZeros(all)) / 8);
        out.int8(width);
        for (int p = 0; p < width; p++) {
            int shift = p * 8;
            for (int i = 0; i < n; i++) {
                plane[i] = (byte) (source[i] >>> shift);
            }
            writePlane(out, n, repeating);
        }
    }

    private void writePlane(ByteSink out, int n, boolean repeating) {
        double bits = bitsPerByte(n);
        if (bits == 0) {
            out.int8(CONSTANT);
            out.int8(plane[0]);
            return;
        }
        if (bits < NOISE_BITS) {
            Deflater deflater = repeating || bits < LIVELY_BITS ? matching : counting;
            deflater.reset();
            deflater.setInput(plane, 0, n);
            deflater.finish();
            int length = deflater.deflate(packed, 0, n - n / 16);
            if (deflater.finished()) {
                out.int8(DEFLATED);
                out.int16(length);
                out.write(packed, 0, length);
                return;
            }
        }
        out.int8(PLAIN);
        out.write(plane, 0, n);
    }

    /** @return entropy of the bytes of the plane, 0 if they are all the same */
    private double bitsPerByte(int n) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < n; i++) {
            counts[plane[i] & 0xff]++;
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                bits += count * Math.log((double) n / count);
            }
        }
        return bits / (LOG_2 * n);
    }

    void read(ByteBuffer in, long[] target, int n) throws BlockFormatException {
        int width = width(in);
        for (int p = 0; p < width; p++) {
            int way = in.get();
            int shift = p * 8;
            if (way == CONSTANT) {
                long value = (in.get() & 0xffL) << shift;
                for (int i = 0; i < n; i++) {
                    target[i] = p == 0 ? value : target[i] | value;
                }
                continue;
            }
            int at = plain(in, way, n);
            byte[] bytes = way == PLAIN ? in.array() : plane;
            if (p == 0) {
                for (int i = 0; i < n; i++) {
                    target[i] = bytes[at + i] & 0xff;
                }
            } else {
                for (int i = 0; i < n; i++) {
                    target[i] |= (bytes[at + i] & 0xffL) << shift;
                }
            }
        }
    }

    /** Reads ids, which are stored one higher than they are; a short form of {@link #read} without 64-bit numbers. */
    void readIds(ByteBuffer in, int[] target, int n) throws BlockFormatException {
        int width = width(in);
        for (int p = 0; p < width; p++) {
            int way = in.get();
            int shift = p * 8;
            if (way == CONSTANT) {
                int value = (in.get() & 0xff) << shift;
                for (int i = 0; i < n; i++) {
                    target[i] = p == 0 ? value - 1 : target[i] + value;
                }
                continue;
            }
            int at = plain(in, way, n);
            byte[] bytes = way == PLAIN ? in.array() : plane;
            if (p == 0) {
                for (int i = 0; i < n; i++) {
                    target[i] = (bytes[at + i] & 0xff) - 1;
                }
            } else {
                for (int i = 0; i < n; i++) {
                    target[i] += (bytes[at + i] & 0xff) << shift;
                }
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

    /** @return where the plain bytes start, in the buffer's array or, if deflated, in the plane */
    private int plain(ByteBuffer in, int way, int n) throws BlockFormatException {
        if (way == PLAIN) {
            int at = in.arrayOffset() + in.position();
            in.position(in.position() + n);
            return at;
        }
        if (way != DEFLATED) {
            throw new BlockLayoutException(
                    "A block has a plane that is stored in unknown way " + way, BlockCodec.VERSION);
        }
        int length = in.getShort() & 0xffff;
        int at = in.position();
        in.position(at + length);
        inflater.reset();
        inflater.setInput(in.array(), in.arrayOffset() + at, length);
        try {
            if (inflater.inflate(plane, 0, n) != n) {
                throw new BlockFormatException("A block has a plane that is too short");
            }
            return 0;
        } catch (DataFormatException e) {
            throw new BlockFormatException("A block has a damaged plane: " + e.getMessage());
        }
    }
}
