/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose first bytes were read already. */
final class Prefixed extends FilterInputStream {

    private final byte[] prefix;
    private int at;

    Prefixed(byte[] prefix, InputStream rest) {
        super(rest);
        this.prefix = prefix;
    }

    @Override
    public int read() throws IOException {
        return at < prefix.length ? prefix[at++] & 0xFF : super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == prefix.length || length == 0) {
            return super.read(target, offset, length);
        }
        int count = Math.min(length, prefix.length - at);
        System.arraycopy(prefix, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
