/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One column of a block as bytes. A stream begins with its kind and its length, so that it can be skipped:
 *
 * <pre>
 * u8 kind: 0 constant, 1 planes, 2 runs, 3 function, 4 runs of steps, 5 scaled, 6 short ids
 * u16 length of the body in bytes
 * body
 * </pre>
 *
 * Values are unsigned 64-bit numbers. <b>Constant</b>: one value as 8 bytes. <b>Planes</b>: see {@link PlaneCodec}.
 * <b>Runs</b>: u16 number of runs, planes of the values of the runs, planes of their lengths less one. <b>Runs of steps</b>:
 * the same, but a value is the difference to that of the run before (the first to 0), zigzag-coded. <b>Function</b>: no body.
 * <b>Scaled</b>: see {@link ScaledCodec}. <b>Short ids</b>: see {@link ShortIdCodec}.
 */
final class StreamCodec {

    private static final int CONSTANT = 0;
    private static final int PLANES = 1;
    private static final int RUNS = 2;
    private static final int FUNCTION = 3;
    private static final int STEPS = 4;
    private static final int SCALED = 5;
    private static final int SHORT_IDS = 6;

    /** What values are, which tells how they may be stored. */
    enum Content {
        /** Any size, its lower bits hardly repeat. */
        PAUSES,
        /** Small ones are frequent, and sequences come again. */
        IDS,
        OTHER
    }

    /** Runs that are shorter on average take more than they save. */
    private static final int RUN = 3;

    private static final int LARGEST = (1 << 16) - 1;

    private final ByteCodec bytes = new ByteCodec();
    private final PlaneCodec planes = new PlaneCodec(bytes);
    private final ScaledCodec scaled = new ScaledCodec(bytes);
    private final ShortIdCodec shortIds = new ShortIdCodec(bytes);
    private final long[] values = new long[Block.CAPACITY];
    private final long[] steps = new long[Block.CAPACITY];
    private final long[] lengths = new long[Block.CAPACITY];
    private final long[] wide = new long[Block.CAPACITY];
    private final ByteSink body = new ByteSink(Block.CAPACITY * Long.BYTES);

    void writeFunction(ByteSink out) {
        out.int8(FUNCTION);
        out.int16(0);
    }

    void write(ByteSink out, long[] source, int n, Content content) {
        int runs = n == 0 ? 0 : 1;
        for (int i = 1; i < n && (runs < 2 || runs * RUN < n); i++) {
            if (source[i] != source[i - 1]) {
                runs++;
            }
        }
        body.clear();
        int kind = PLANES;
        if (runs <= 1) {
            kind = CONSTANT;
            body.int64(n == 0 ? 0 : source[0]);
        } else if (runs * RUN < n) {
            kind = writeRuns(source, n, runs);
        } else if (content == Content.PAUSES && planes.takesMore(scaled.bits(source, n), source, n)) {
            kind = SCALED;
            scaled.write(body, n);
        } else if (content == Content.IDS && shortIds.suits(source, n)) {
            kind = SHORT_IDS;
            shortIds.write(body);
        } else {
            planes.write(body, source, n, content == Content.IDS);
        }
        if (body.size() > LARGEST) {
            throw new IllegalArgumentException("A stream of " + body.size() + " bytes does not fit a block");
        }
        out.int8(kind);
        out.int16(body.size());
        out.write(body.array(), 0, body.size());
    }

    private int writeRuns(long[] source, int n, int runs) {
        int run = 0;
        int start = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || source[i] != source[start]) {
                values[run] = source[start];
                lengths[run++] = i - start - 1;
                start = i;
            }
        }
        long valueBits = 0;
        long stepBits = 0;
        long previous = 0;
        for (int r = 0; r < runs; r++) {
            steps[r] = BlockCodec.zigzag(values[r] - previous);
            previous = values[r];
            valueBits += Long.SIZE - Long.numberOfLeadingZeros(values[r]);
            stepBits += Long.SIZE - Long.numberOfLeadingZeros(steps[r]);
        }
        boolean stepping = stepBits < valueBits;
        body.int16(runs);
        planes.write(body, stepping ? steps : values, runs, true);
        planes.write(body, lengths, runs, true);
        return stepping ? STEPS : RUNS;
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
        int end = in.getShort() & 0xffff;
        end += in.position();
        switch (kind) {
            case CONSTANT -> Arrays.fill(target, 0, n, in.getLong());
            case PLANES -> planes.read(in, target, n);
            case RUNS, STEPS -> readRuns(in, kind == STEPS, target, n);
            case SCALED -> scaled.read(in, target, n);
            default ->
                throw new BlockLayoutException("A block has a stream of unknown kind " + kind, BlockCodec.VERSION);
        }
        if (in.position() != end) {
            throw new BlockFormatException("A block has a stream of another length than it says");
        }
    }

    private void readRuns(ByteBuffer in, boolean stepping, long[] target, int n) throws BlockFormatException {
        int runs = in.getShort() & 0xffff;
        planes.read(in, values, runs);
        planes.read(in, lengths, runs);
        int row = 0;
        long value = 0;
        for (int run = 0; run < runs; run++) {
            value = stepping ? value + BlockCodec.unzigzag(values[run]) : values[run];
            long next = row + lengths[run] + 1;
            if (next > n || next <= row) {
                throw new BlockFormatException("A block has runs that are longer than the block");
            }
            Arrays.fill(target, row, (int) next, value);
            row = (int) next;
        }
        if (row != n) {
            throw new BlockFormatException("A block has runs that are shorter than the block");
        }
    }

    /** Reads ids, which are stored one higher than they are. */
    void readIds(ByteBuffer in, int[] target, int n) throws BlockFormatException {
        int kind = in.get(in.position());
        if (kind == PLANES || kind == SHORT_IDS) {
            in.position(in.position() + 3);
            if (kind == PLANES) {
                planes.readIds(in, target, n);
            } else {
                shortIds.read(in, target, n);
            }
            return;
        }
        read(in, wide, n);
        for (int i = 0; i < n; i++) {
            target[i] = (int) wide[i] - 1;
        }
    }
}
