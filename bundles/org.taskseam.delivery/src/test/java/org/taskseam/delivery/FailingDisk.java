/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk that can be full; a file on which something failed must never be written again. */
final class FailingDisk implements SegmentFile.Maker {

    volatile boolean full;
    volatile boolean syncFails;
    final List<String> touchedAfterFailure = new ArrayList<>();

    @Override
    public SegmentFile create(Path path) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        SegmentFile file = SegmentFile.onDisk(path);
        return new SegmentFile() {
            private boolean failed;

            @Override
            public void write(ByteBuffer bytes) throws IOException {
                if (failed) {
                    touchedAfterFailure.add(path.toString());
                }
                if (full) {
                    failed = true;
                    file.write(bytes.slice(0, bytes.remaining() / 2));
                    throw new IOException("No space left on device");
                }
                file.write(bytes);
            }

            @Override
            public void sync() throws IOException {
                if (failed) {
                    touchedAfterFailure.add(path.toString());
                }
                if (full || syncFails) {
                    failed = true;
                    throw new IOException("Input/output error");
                }
                file.sync();
            }

            @Override
            public void truncate(long length) throws IOException {
                file.truncate(length);
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
