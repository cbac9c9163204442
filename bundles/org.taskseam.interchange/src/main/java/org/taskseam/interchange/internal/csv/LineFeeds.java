/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Turns carriage returns into line feeds, for files whose lines end with a lone carriage return. */
final class LineFeeds extends FilterInputStream {

    LineFeeds(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read == '\r' ? '\n' : read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (target[i] == '\r') {
                target[i] = '\n';
            }
        }
        return read;
    }
}
