/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Turns lone carriage returns into line feeds, for files in which lines end with them, all or some. */
final class LineFeeds extends FilterInputStream {

    LineFeeds(InputStream in) {
        super(new PushbackInputStream(in));
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read == '\r' && !feedFollows() ? '\n' : read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        int end = offset + read;
        for (int i = offset; i < end; i++) {
            if (target[i] == '\r' && !(i + 1 < end ? target[i + 1] == '\n' : feedFollows())) {
                target[i] = '\n';
            }
        }
        return read;
    }

    private boolean feedFollows() throws IOException {
        PushbackInputStream ahead = (PushbackInputStream) in;
        int next = ahead.read();
        if (next >= 0) {
            ahead.unread(next);
        }
        return next == '\n';
    }
}
