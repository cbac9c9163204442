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
 * A row of bytes, stored in the way that suits it, so that noise costs no time to decode and bytes that are all the same cost
 * two:
 *
 * <pre>
 * u8 way: 0 constant, 1 plain, 2 deflated (RFC 1951)
 * constant: u8 the byte; plain: the bytes; deflated: u16 length, then the deflated bytes
 * </pre>
 */
final class ByteCodec {

    /** As many bytes as a row has at most. */
    static final int CAPACITY = 2 * Block.CAPACITY;

    private static final int CONSTANT = 0;
    private static final int PLAIN = 1;
    private static final int DEFLATED = 2;

    /** Bytes that carry more bits than this on average are not worth deflating. */
    private static final double NOISE_BITS = 7.5;

    /** Bytes with more bits than this hardly repeat unless they are of ids: looking for repeats is only slow. */
    private static final double LIVELY_BITS = 2;

    private static final double[] BITS_OF_COUNT = new double[CAPACITY + 1];

    static {
        for (int count = 1; count <= CAPACITY; count++) {
            BITS_OF_COUNT[count] = count * Math.log(count) / Math.log(2);
        }
    }

    private final Deflater matching = new Deflater(5, true);
    private final Deflater counting = new Deflater(1, true);
    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[CAPACITY];
    private final int[] counts = new int[256];

    ByteCodec() {
        counting.setStrategy(Deflater.HUFFMAN_ONLY);
        counting.deflate(packed); // the first call only takes over the strategy
    }

    /** @param repeating whether sequences of bytes may come again, as those of activities do */
    void write(ByteSink out, byte[] bytes, int n, boolean repeating) {
        write(out, bytes, n, repeating, bits(bytes, n));
    }

    /** @param entropy what {@link #bits} says of the bytes */
    void write(ByteSink out, byte[] bytes, int n, boolean repeating, double entropy) {
        double bits = entropy / n;
        if (bits == 0) {
            out.int8(CONSTANT);
            out.int8(bytes[0]);
            return;
        }
        if (bits < NOISE_BITS) {
            Deflater deflater = repeating || bits < LIVELY_BITS ? matching : counting;
            deflater.reset();
            deflater.setInput(bytes, 0, n);
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
        out.write(bytes, 0, n);
    }

    /** @return entropy of bytes in bits, 0 if they are all the same */
    double bits(byte[] bytes, int n) {
        Arrays.fill(counts, 0);
        for (int i = 0; i < n; i++) {
            counts[bytes[i] & 0xff]++;
        }
        double bits = BITS_OF_COUNT[n];
        for (int count : counts) {
            bits -= BITS_OF_COUNT[count];
        }
        return bits;
    }

    void read(ByteBuffer in, byte[] target, int n) throws BlockFormatException {
        int way = in.get();
        switch (way) {
            case CONSTANT -> Arrays.fill(target, 0, n, in.get());
            case PLAIN -> in.get(target, 0, n);
            case DEFLATED -> inflate(in, target, n);
            default ->
                throw new BlockLayoutException(
                        "A block has a plane that is stored in unknown way " + way, BlockCodec.VERSION);
        }
    }

    private void inflate(ByteBuffer in, byte[] target, int n) throws BlockFormatException {
        int length = in.getShort() & 0xffff;
        int at = in.position();
        in.position(at + length);
        inflater.reset();
        inflater.setInput(in.array(), in.arrayOffset() + at, length);
        try {
            if (inflater.inflate(target, 0, n) != n) {
                throw new BlockFormatException("A block has a plane that is too short");
            }
        } catch (DataFormatException e) {
            throw new BlockFormatException("A block has a damaged plane: " + e.getMessage());
        }
    }
}
