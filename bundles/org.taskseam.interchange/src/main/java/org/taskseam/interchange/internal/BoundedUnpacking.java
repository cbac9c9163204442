/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import static org.taskseam.interchange.BadLogException.NOWHERE;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.taskseam.interchange.BadLogException;

/**
 * Unpacks a file that a stranger packed: ends politely where the file is cut off or damaged, and refuses files that unpack to
 * more than {@value #MAX_RATIO} times their size after the first {@value #FREE} bytes. Event logs pack 10 to 60 times.
 */
final class BoundedUnpacking extends FilterInputStream {

    static final int MAX_RATIO = 250;
    static final long FREE = 32L << 20;

    private final Path file;
    private final CountingInputStream packed;
    private long unpacked;

    BoundedUnpacking(Path file, InputStream in, CountingInputStream packed) {
        super(in);
        this.file = file;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(target, offset, length);
        } catch (EOFException | ZipException e) {
            throw new BadLogException(file, NOWHERE, NOWHERE, Sources.DAMAGED);
        }
        unpacked += Math.max(0, count);
        if (unpacked > FREE && unpacked / MAX_RATIO > packed.count()) {
            throw new BadLogException(file, NOWHERE, NOWHERE, "gzip.bomb", MAX_RATIO);
        }
        return count;
    }
}
