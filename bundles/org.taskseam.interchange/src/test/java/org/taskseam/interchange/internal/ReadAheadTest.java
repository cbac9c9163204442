/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, ReadAhead.BLOCK - 1, ReadAhead.BLOCK, ReadAhead.BLOCK + 1, 3 * ReadAhead.BLOCK, 5_000_000})
    void theSameBytes(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        try (InputStream in = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertArrayEquals(bytes, in.readAllBytes());
            assertEquals(-1, in.read());
        }
        try (InputStream in = new ReadAhead(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < Math.min(size, 3); i++) {
                assertEquals(bytes[i] & 0xFF, in.read());
            }
        }
    }

    @Test
    void whatGoesWrongIsToldWhereItIsRead() throws IOException {
        InputStream damaged = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException("cut off");
            }
        };
        byte[] whole = new byte[2 * ReadAhead.BLOCK];
        try (InputStream in = new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(whole), damaged))) {
            in.skipNBytes(whole.length);
            assertEquals("cut off", assertThrows(EOFException.class, in::read).getMessage());
            assertEquals(-1, in.read());
        }
    }

    @Test
    void closesWhatItReads() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 1;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (InputStream in = new ReadAhead(endless)) {
            assertEquals(1, in.read());
        }
        assertTrue(closed.get());
    }
}
