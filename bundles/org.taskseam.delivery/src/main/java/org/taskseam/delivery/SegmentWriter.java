/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes one segment. It has its final name only when it is sealed. Not safe for use by several threads. */
final class SegmentWriter implements Closeable {

    static final String SUFFIX = ".tseam";
    static final String OPEN_SUFFIX = ".tseam.part";
    /** Length, checksum and number in front of each ciphertext. */
    static final int FRAME = 16;

    private final Path path;
    private final SegmentFile file;
    private final RecordCipher cipher;
    private final String policy;
    private long length;
    private long synced;

    private SegmentWriter(Path path, SegmentFile file, RecordCipher cipher, String policy, long length) {
        this.path = path;
        this.file = file;
        this.cipher = cipher;
        this.policy = policy;
        this.length = length;
    }

    static SegmentWriter create(
            Path folder,
            long first,
            SegmentKeys.Writing keys,
            String installation,
            List<String> columns,
            String policy,
            SegmentFile.Maker maker)
            throws IOException {
        SegmentKeys.Fresh fresh = keys.fresh();
        SegmentHeader header = new SegmentHeader(keys.kind(), fresh.hint(), installation, columns, policy);
        Path path = free(folder, installation + "-" + String.format("%016x", first));
        SegmentFile file = maker.create(path);
        byte[] head = header.bytes();
        try {
            file.write(ByteBuffer.wrap(head));
        } catch (IOException e) {
            file.close();
            Files.deleteIfExists(path);
            throw e;
        }
        return new SegmentWriter(path, file, new RecordCipher(fresh.secret(), header), policy, head.length);
    }

    private static Path free(Path folder, String name) {
        for (int i = 0; ; i++) {
            String stem = i == 0 ? name : name + "-" + i;
            if (!Files.exists(folder.resolve(stem + SUFFIX)) && !Files.exists(folder.resolve(stem + OPEN_SUFFIX))) {
                return folder.resolve(stem + OPEN_SUFFIX);
            }
        }
    }

    /** {@code len u32 | crc u32 | id u64 | ciphertext}; the checksum (CRC-32C) covers id and ciphertext. */
    void write(RecordedEvent event) throws IOException {
        byte[] text = cipher.encrypt(event.id(), event.bytes());
        ByteBuffer record = ByteBuffer.allocate(FRAME + text.length);
        record.putInt(text.length)
                .putInt(checksum(event.id(), text, 0, text.length))
                .putLong(event.id())
                .put(text)
                .flip();
        file.write(record);
        length += FRAME + text.length;
    }

    static int checksum(long id, byte[] text, int offset, int length) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(8).putLong(id).flip());
        crc.update(text, offset, length);
        return (int) crc.getValue();
    }

    void sync() throws IOException {
        file.sync();
        synced = length;
    }

    /** @return fingerprint of the policy that its events were treated under */
    String policy() {
        return policy;
    }

    long length() {
        return length;
    }

    Path path() {
        return path;
    }

    /** Ends the file and gives it its final name. */
    Path seal() throws IOException {
        sync();
        file.close();
        return publish(path);
    }

    /** Ends a file that can no longer be written: only what is known to be on the disk stays. */
    void abandon() {
        try (SegmentFile ended = file) {
            ended.truncate(synced);
        } catch (IOException e) {
            // the disk does not obey; readers drop what is damaged and what they have twice
        }
        try {
            if (synced == 0) {
                Files.deleteIfExists(path);
            } else {
                publish(path);
            }
        } catch (IOException e) {
            // the next start gives it its name
        }
    }

    /** Gives an ended segment its final name. */
    static Path publish(Path open) throws IOException {
        String name = String.valueOf(open.getFileName());
        Path sealed = open.resolveSibling(name.substring(0, name.length() - OPEN_SUFFIX.length()) + SUFFIX);
        Files.move(open, sealed, StandardCopyOption.ATOMIC_MOVE);
        SegmentFile.syncName(sealed);
        return sealed;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
