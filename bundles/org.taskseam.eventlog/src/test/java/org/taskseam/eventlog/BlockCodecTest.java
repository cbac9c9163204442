/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BlockCodecTest {

    private static final int ACTIVITY = 0;
    private static final int APPLICATION = 1;
    private static final int CASE = 2;
    private static final int LENGTH = 3;

    private final BlockCodec codec = new BlockCodec();

    @Property(tries = 300)
    void whatIsEncodedIsDecoded(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = Block.CAPACITY) int size, @ForAll boolean wild)
            throws BlockFormatException {
        Block block = random(new Random(seed), size, wild);
        ColumnFunctions functions = functions();
        byte[] bytes = codec.encode(block, functions);
        assertReads(bytes, block, functions);
    }

    private void assertReads(byte[] bytes, Block block, ColumnFunctions functions) throws BlockFormatException {
        int size = block.size();
        Column.Kind[] kinds =
                IntStream.range(0, block.columns()).mapToObj(block::kind).toArray(Column.Kind[]::new);
        Block read = new Block(kinds);
        BitSet all = new BitSet();
        all.set(0, kinds.length);
        codec.decode(bytes, read, all, functions);
        assertEquals(size, read.size());
        assertArrayEquals(Arrays.copyOf(block.times(), size), Arrays.copyOf(read.times(), size));
        assertArrayEquals(Arrays.copyOf(block.offsets(), size), Arrays.copyOf(read.offsets(), size));
        for (int c = 0; c < kinds.length; c++) {
            if (kinds[c] == Column.Kind.TEXT) {
                assertArrayEquals(Arrays.copyOf(block.ids(c), size), Arrays.copyOf(read.ids(c), size), "column " + c);
            } else {
                assertArrayEquals(Arrays.copyOf(block.numbers(c), size), Arrays.copyOf(read.numbers(c), size));
            }
        }
    }

    @Property(tries = 200)
    void damageIsNoticed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size)
            throws BlockFormatException {
        Random random = new Random(seed);
        byte[] bytes = codec.encode(random(random, size, false), functions());
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        assertThrows(BlockFormatException.class, () -> codec.decode(bytes, empty(), all(), functions()));
    }

    @Test
    void aNewerVersionIsRefusedPolitely() {
        byte[] bytes = codec.encode(random(new Random(1), 10, false), functions());
        bytes[4] = BlockCodec.VERSION + 1;
        BlockLayoutException e =
                assertThrows(BlockLayoutException.class, () -> codec.decode(bytes, empty(), all(), functions()));
        assertTrue(e.version() > e.known(), e.getMessage());
    }

    @Test
    void blocksOfTheFirstVersionAreRead() throws IOException, BlockFormatException {
        try (InputStream file = getClass().getResourceAsStream("version-1.block")) {
            byte[] bytes = file.readAllBytes();
            assertEquals(1, bytes[4]);
            assertReads(bytes, random(new Random(5), 600, false), ColumnFunctions.none(4));
        }
    }

    @Test
    void pausesCostWhatTheySay() {
        Random random = new Random(3);
        int fine = sizeOfPauses(() -> 301 + (long) Math.exp(random.nextGaussian() * 2 + 4));
        int whole = sizeOfPauses(() -> 1000L * (1 + (long) Math.exp(random.nextGaussian() + 1)));
        int few = sizeOfPauses(() -> random.nextInt(5) == 0 ? 123_457 : 300);
        assertTrue(fine < 1.2 * Block.CAPACITY, "about 8.8 bits: " + fine);
        assertTrue(whole < .5 * Block.CAPACITY, "about 3.3 bits: " + whole);
        assertTrue(few < .25 * Block.CAPACITY, "two that repeat: " + few);
    }

    private int sizeOfPauses(LongSupplier pauses) {
        Block block = new Block(Column.Kind.TEXT);
        block.resize(Block.CAPACITY);
        long time = 0;
        for (int i = 0; i < block.size(); i++) {
            block.times()[i] = time;
            time += pauses.getAsLong();
        }
        return codec.encode(block, ColumnFunctions.none(1)).length;
    }

    @Test
    void idsBeyondAByteCostLittleMoreThanOthers() throws BlockFormatException {
        int[] sizes = new int[2];
        for (int wide = 0; wide < 2; wide++) {
            Random random = new Random(3);
            Block block = new Block(Column.Kind.TEXT);
            block.resize(Block.CAPACITY);
            for (int i = 0; i < block.size(); i++) {
                block.ids(0)[i] = random.nextInt(16) + (wide == 1 && i % 50 == 0 ? 300 + i : 0);
            }
            byte[] bytes = codec.encode(block, ColumnFunctions.none(1));
            assertReads(bytes, block, ColumnFunctions.none(1));
            sizes[wide] = bytes.length;
        }
        assertTrue(sizes[1] < sizes[0] + 41 * 4, sizes[1] + " against " + sizes[0]);
    }

    @Test
    void aColumnThatFollowsFromTheActivityCostsAlmostNothing() {
        Block block = random(new Random(7), Block.CAPACITY, false);
        for (int i = 0; i < block.size(); i++) {
            block.ids(APPLICATION)[i] = block.ids(ACTIVITY)[i] % 7;
        }
        int with = codec.encode(block, functions()).length;
        int without = codec.encode(block, ColumnFunctions.none(4)).length;
        assertTrue(with < without - 300, with + " against " + without);
    }

    @Test
    void columnsThatAreNotWantedKeepWhatTheyHeld() throws BlockFormatException {
        byte[] bytes = codec.encode(random(new Random(7), 100, false), functions());
        Block read = empty();
        Arrays.fill(read.ids(CASE), 77);
        BitSet wanted = new BitSet();
        wanted.set(ACTIVITY);
        codec.decode(bytes, read, wanted, functions());
        assertEquals(77, read.ids(CASE)[5]);
    }

    private static Block random(Random random, int size, boolean wild) {
        Block block = empty();
        block.resize(size);
        long time = wild ? random.nextLong() >> 2 : 1_700_000_000_000L;
        boolean follows = random.nextBoolean();
        int activities = random.nextInt(200);
        int resolution = random.nextInt(3) == 0 ? 1000 : 1;
        for (int i = 0; i < size; i++) {
            time += wild && random.nextInt(50) == 0 ? random.nextLong() >>> 24 : random.nextInt(5000) * resolution;
            block.times()[i] = time;
            block.offsets()[i] = (short) (wild ? random.nextInt(1200) - 600 : 60);
            int activity = (int) Math.abs(random.nextGaussian() * activities);
            block.ids(ACTIVITY)[i] = wild && random.nextInt(9) == 0 ? Dictionary.NONE : activity;
            block.ids(APPLICATION)[i] = follows ? activity % 5 : random.nextInt(5);
            block.ids(CASE)[i] = wild ? random.nextInt() >>> 1 : i / 15;
            block.numbers(LENGTH)[i] = random.nextInt(3) == 0 ? NumberColumn.NONE : wild ? random.nextLong() >> 2 : 9;
        }
        return block;
    }

    private static Block empty() {
        return new Block(Column.Kind.TEXT, Column.Kind.TEXT, Column.Kind.TEXT, Column.Kind.NUMBER);
    }

    private static ColumnFunctions functions() {
        BitSet targets = new BitSet();
        targets.set(APPLICATION);
        return new ColumnFunctions(4, ACTIVITY, targets);
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, 4);
        return all;
    }
}
