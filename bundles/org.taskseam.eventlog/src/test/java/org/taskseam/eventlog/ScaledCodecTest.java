/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ScaledCodecTest {

    private final ScaledCodec codec = new ScaledCodec(new ByteCodec());

    @Property(tries = 300)
    void numbersOfAnySizeComeBackWhateverFollows(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 300) int n,
            @ForAll @IntRange(min = 1, max = 62) int widest,
            @ForAll @IntRange(min = 0, max = 9) int behind)
            throws BlockFormatException {
        Random random = new Random(seed);
        long[] numbers = random.longs(n)
                .map(v -> v >>> Long.SIZE - widest >>> random.nextInt(widest))
                .toArray();
        ByteSink out = write(numbers);
        int end = out.size();
        for (int i = 0; i < behind; i++) {
            out.int8(0xff);
        }
        ByteBuffer in = ByteBuffer.wrap(out.toBytes()).order(ByteOrder.LITTLE_ENDIAN);
        long[] read = new long[n];
        codec.read(in, read, n);
        assertArrayEquals(numbers, read);
        assertEquals(end, in.position());
    }

    @Property(tries = 50)
    void whatIsCutOffIsNoticed(@ForAll long seed) {
        Random random = new Random(seed);
        ByteSink out = write(random.longs(100, 0, 1L << 40).toArray());
        ByteBuffer in = ByteBuffer.wrap(out.toBytes(), 0, out.size() - 1 - random.nextInt(40))
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThrows(IndexOutOfBoundsException.class, () -> codec.read(in, new long[100], 100));
    }

    private ByteSink write(long[] numbers) {
        ByteSink out = new ByteSink(16);
        codec.bits(numbers, numbers.length);
        codec.write(out, numbers.length);
        return out;
    }
}
