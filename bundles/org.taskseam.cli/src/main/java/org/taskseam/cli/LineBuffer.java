/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** Cuts a stream into lines where they lie in its buffer. */
final class LineBuffer {
    private static final int FIRST = 1 << 16;
    private static final int LONGEST = 1 << 22;

    private final InputStream in;
    private byte[] bytes = new byte[FIRST];
    private int start;
    private int end;
    private int next;
    private int limit;

    LineBuffer(InputStream in) {
        this.in = in;
    }

    /** Whether there is another line; one that is longer than four megabytes is cut. */
    boolean next() throws IOException {
        start = next;
        int i = start;
        do {
            byte[] bytes = this.bytes;
            int limit = this.limit;
            while (i < limit && bytes[i] != '\n') {
                i++;
            }
            if (i < limit || i - start >= LONGEST) {
                end = i;
                next = Math.min(i + 1, limit);
                return true;
            }
            i -= start;
        } while (fill());
        end = limit;
        next = limit;
        return end > start;
    }

    /** Moves the line to the front, makes room behind it and reads on; false at the end of the stream. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, start, bytes, 0, limit - start);
        limit -= start;
        start = 0;
        if (limit == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * limit);
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }

    /** What the line lies in. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    /** Behind the line's last byte. */
    int end() {
        return end;
    }

    /** All from the start of the line on. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, start, limit - start), in);
    }
}
