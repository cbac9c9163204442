/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written to its end and can lose what was written last. */
interface SegmentFile extends Closeable {

    /** Makes new files; tests put failing disks here. */
    @FunctionalInterface
    interface Maker {
        SegmentFile create(Path path) throws IOException;
    }

    /** Writes all of the buffer. */
    void write(ByteBuffer bytes) throws IOException;

    /** Returns when everything written is on the disk. */
    void sync() throws IOException;

    /** Cuts the file to its first bytes. */
    void truncate(long length) throws IOException;

    /** A file of the operating system, readable by its owner only. */
    static SegmentFile onDisk(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, OwnerOnly.CREATE, OwnerOnly.attributes(path));
        return new SegmentFile() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }

            @Override
            public void sync() throws IOException {
                channel.force(false);
            }

            @Override
            public void truncate(long length) throws IOException {
                channel.truncate(length);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    /** Makes the name of a file durable, where the system can do that. */
    static void syncName(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders; there a rename is durable with its file system's journal
        }
    }
}
