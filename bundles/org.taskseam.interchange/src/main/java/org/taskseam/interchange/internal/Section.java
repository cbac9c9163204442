/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The next bytes of a stream, so many at most. */
public final class Section extends FilterInputStream {

    private long left;

    /** @param length how many bytes at most */
    public Section(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    /** @return whether so many bytes were read */
    public boolean isUsedUp() {
        return left == 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = left == 0 ? -1 : super.read(target, offset, (int) Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }
}
