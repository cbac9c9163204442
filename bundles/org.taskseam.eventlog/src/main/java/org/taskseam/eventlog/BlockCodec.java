/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.CRC32C;
import org.taskseam.eventlog.StreamCodec.Content;

/**
 * Writes blocks as bytes and reads them back. The layout is described byte by byte in {@code
 * docs/reference-block-layout.md}; every stream can be skipped, so that reading two columns costs two columns. Not safe for
 * use by several threads.
 */
public final class BlockCodec {

    /** Version of the layout that is written. */
    public static final int VERSION = 2;

    static final int MAGIC = 0x4b425354; // "TSBK", little-endian
    private static final int HEADER = 12;
    private static final int TRAILER = 4;

    private final StreamCodec streams = new StreamCodec();
    private final long[] work = new long[Block.CAPACITY];

    /**
     * @param block    1 or more events
     * @param functions columns that follow from another one; see {@link ColumnFunctions}
     * @return the bytes
     */
    public byte[] encode(Block block, ColumnFunctions functions) {
        int n = block.size();
        if (n == 0) {
            throw new IllegalArgumentException("A block without events can't be encoded");
        }
        ByteSink out = new ByteSink(n * 4);
        out.int32(MAGIC);
        out.int8(VERSION);
        out.int8(0);
        out.int16(n);
        out.int16(block.columns());
        out.int16(0);
        long[] times = block.times();
        out.int64(times[0]);
        for (int i = 1; i < n; i++) {
            work[i - 1] = times[i] - times[i - 1];
            if (work[i - 1] < 0) {
                throw new IllegalArgumentException("The times of a block must not run backwards");
            }
        }
        streams.write(out, work, n - 1, Content.PAUSES);
        for (int i = 0; i < n; i++) {
            work[i] = zigzag(block.offsets()[i]);
        }
        streams.write(out, work, n, Content.OTHER);
        for (int i = 0; i < n; i++) {
            work[i] = block.sessionStarts()[i] ? 1 : 0;
        }
        streams.write(out, work, n, Content.OTHER);
        for (int c = 0; c < block.columns(); c++) {
            if (block.kind(c) == Column.Kind.NUMBER) {
                long[] numbers = block.numbers(c);
                for (int i = 0; i < n; i++) {
                    work[i] = numbers[i] == NumberColumn.NONE ? 0 : zigzag(numbers[i]) + 1;
                }
                streams.write(out, work, n, Content.OTHER);
            } else if (functions.follows(block, c)) {
                streams.writeFunction(out);
            } else {
                int[] ids = block.ids(c);
                for (int i = 0; i < n; i++) {
                    work[i] = ids[i] + 1L;
                }
                streams.write(out, work, n, Content.IDS);
            }
        }
        CRC32C crc = new CRC32C();
        crc.update(out.array(), 0, out.size());
        out.int32((int) crc.getValue());
        return out.toBytes();
    }

    /**
     * @param bytes     an encoded block
     * @param block     takes the events; has the columns of the block that was encoded and perhaps later ones, which
     *                  become empty
     * @param wanted    columns to decode; the others keep what they held
     * @param functions the functions the block was encoded with, or later ones
     * @throws BlockLayoutException if the bytes are whole, but of a layout that this program does not know
     * @throws BlockFormatException if the bytes are damaged
     */
    public void decode(byte[] bytes, Block block, BitSet wanted, ColumnFunctions functions)
            throws BlockFormatException {
        ByteBuffer in = check(bytes);
        int n = in.getShort(6) & 0xffff;
        int columns = in.getShort(8) & 0xffff;
        if (n == 0 || n > Block.CAPACITY || columns > block.columns()) {
            throw new BlockFormatException("A block of " + n + " events and " + columns + " columns does not fit "
                    + block.columns() + " columns");
        }
        in.position(HEADER);
        try {
            block.resize(n);
            readTimes(in, block.times(), n);
            readOffsets(in, block.offsets(), n);
            readSessionStarts(in, block.sessionStarts(), n);
            BitSet following = new BitSet();
            for (int c = 0; c < columns; c++) {
                if (streams.isFunction(in)) {
                    following.set(c, wanted.get(c));
                    streams.skip(in);
                } else if (wanted.get(c) || functions.isNeeded(c, wanted)) {
                    readColumn(in, block, c, n);
                } else {
                    streams.skip(in);
                }
            }
            for (int c = wanted.nextSetBit(columns); c >= 0; c = wanted.nextSetBit(c + 1)) {
                clear(block, c, n);
            }
            for (int c = following.nextSetBit(0); c >= 0; c = following.nextSetBit(c + 1)) {
                functions.apply(block, c);
            }
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException e) {
            throw new BlockFormatException("A block is damaged although its checksum is right: " + e.getMessage());
        }
    }

    private static void clear(Block block, int column, int n) {
        if (block.kind(column) == Column.Kind.TEXT) {
            Arrays.fill(block.ids(column), 0, n, Dictionary.NONE);
        } else {
            Arrays.fill(block.numbers(column), 0, n, NumberColumn.NONE);
        }
    }

    private static ByteBuffer check(byte[] bytes) throws BlockFormatException {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER + TRAILER || in.getInt(0) != MAGIC) {
            throw new BlockFormatException("These " + bytes.length + " bytes are not a block");
        }
        if (in.get(4) < 1 || in.get(4) > VERSION) {
            throw new BlockLayoutException(
                    "The block has layout version " + in.get(4) + "; this program knows versions up to " + VERSION,
                    in.get(4));
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length - TRAILER);
        if ((int) crc.getValue() != in.getInt(bytes.length - TRAILER)) {
            throw new BlockFormatException("A block is damaged: its checksum is wrong");
        }
        return in;
    }

    private void readTimes(ByteBuffer in, long[] times, int n) throws BlockFormatException {
        times[0] = in.getLong();
        streams.read(in, work, n - 1);
        long time = times[0];
        for (int i = 1; i < n; i++) {
            time += work[i - 1];
            times[i] = time;
        }
    }

    private void readOffsets(ByteBuffer in, short[] offsets, int n) throws BlockFormatException {
        if (streams.isConstant(in)) {
            streams.read(in, work, 1);
            Arrays.fill(offsets, 0, n, (short) unzigzag(work[0]));
            return;
        }
        streams.read(in, work, n);
        for (int i = 0; i < n; i++) {
            offsets[i] = (short) unzigzag(work[i]);
        }
    }

    private void readSessionStarts(ByteBuffer in, boolean[] starts, int n) throws BlockFormatException {
        streams.read(in, work, n);
        for (int i = 0; i < n; i++) {
            starts[i] = work[i] != 0;
        }
    }

    private void readColumn(ByteBuffer in, Block block, int column, int n) throws BlockFormatException {
        if (block.kind(column) == Column.Kind.TEXT) {
            streams.readIds(in, block.ids(column), n);
            return;
        }
        long[] numbers = block.numbers(column);
        streams.read(in, numbers, n);
        for (int i = 0; i < n; i++) {
            numbers[i] = numbers[i] == 0 ? NumberColumn.NONE : unzigzag(numbers[i] - 1);
        }
    }

    static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    static long unzigzag(long value) {
        return value >>> 1 ^ -(value & 1);
    }
}
