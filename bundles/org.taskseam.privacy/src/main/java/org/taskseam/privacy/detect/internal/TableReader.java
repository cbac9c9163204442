/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Reads a table from its beginning, piece by piece, so that beside what is made of it nothing of its size stands in memory. */
final class TableReader implements AutoCloseable {
    private static final int PIECE = 1 << 14;

    private final InputStream in;
    private final ByteBuffer piece = Tables.empty(PIECE).limit(0);

    TableReader(InputStream in) {
        this.in = in;
    }

    int nextInt() {
        return atLeast(Integer.BYTES).getInt();
    }

    long nextLong() {
        return atLeast(Long.BYTES).getLong();
    }

    char nextChar() {
        return atLeast(Character.BYTES).getChar();
    }

    long[] longs(int count) {
        long[] longs = new long[count];
        for (int done = 0, some; done < count; done += some) {
            some = some(count - done, Long.BYTES);
            piece.asLongBuffer().get(longs, done, some);
            skip(some * Long.BYTES);
        }
        return longs;
    }

    int[] ints(int count) {
        int[] ints = new int[count];
        for (int done = 0, some; done < count; done += some) {
            some = some(count - done, Integer.BYTES);
            piece.asIntBuffer().get(ints, done, some);
            skip(some * Integer.BYTES);
        }
        return ints;
    }

    float[] floats(int count) {
        float[] floats = new float[count];
        for (int done = 0, some; done < count; done += some) {
            some = some(count - done, Float.BYTES);
            piece.asFloatBuffer().get(floats, done, some);
            skip(some * Float.BYTES);
        }
        return floats;
    }

    char[] chars(int count) {
        char[] chars = new char[count];
        for (int done = 0, some; done < count; done += some) {
            some = some(count - done, Character.BYTES);
            piece.asCharBuffer().get(chars, done, some);
            skip(some * Character.BYTES);
        }
        return chars;
    }

    /** How many of the wanted elements stand in the piece, at least one. */
    private int some(int wanted, int bytesEach) {
        return Math.min(wanted, atLeast(bytesEach).remaining() / bytesEach);
    }

    private void skip(int bytes) {
        piece.position(piece.position() + bytes);
    }

    private ByteBuffer atLeast(int bytes) {
        if (piece.remaining() < bytes) {
            piece.compact();
            try {
                piece.position(piece.position() + in.readNBytes(piece.array(), piece.position(), piece.remaining()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            piece.flip();
            if (piece.remaining() < bytes) {
                throw new IllegalStateException("The privacy bundle is damaged: a table ends too early.");
            }
        }
        return piece;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
