/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads a stream one block ahead in a thread of its own, so that a file is unpacked while what came before is parsed. */
final class ReadAhead extends InputStream {

    static final int BLOCK = 1 << 20;

    private final InputStream in;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private byte[] current = new byte[BLOCK];
    private byte[] next = new byte[BLOCK];
    private Future<Integer> coming;
    private int at;
    private int limit;
    private boolean ended;

    ReadAhead(InputStream in) {
        this.in = in;
        this.coming = thread.submit(() -> in.readNBytes(next, 0, BLOCK));
    }

    @Override
    public int read() throws IOException {
        return at == limit && !turn() ? -1 : current[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (at == limit && !turn()) {
            return -1;
        }
        int count = Math.min(length, limit - at);
        System.arraycopy(current, at, target, offset, count);
        at += count;
        return count;
    }

    /** @return whether there is another block */
    private boolean turn() throws IOException {
        if (ended) {
            return false;
        }
        at = 0;
        limit = 0;
        ended = true;
        limit = Waiting.result(coming);
        byte[] full = next;
        byte[] empty = current;
        current = full;
        next = empty;
        ended = limit < BLOCK;
        if (!ended) {
            coming = thread.submit(() -> in.readNBytes(empty, 0, BLOCK));
        }
        return limit > 0;
    }

    /** Waits for the block that is on its way. */
    @Override
    public void close() throws IOException {
        thread.close();
        in.close();
    }
}
