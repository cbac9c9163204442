/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.taskseam.delivery.internal.Messages;

/**
 * A segment file that is read. A damaged record loses only itself: reading goes on at the next one whose checksum is right.
 */
public final class Segment {

    private static final long LONGEST_FILE = 256L << 20;
    private static final int LONGEST_RECORD = 1 << 20;

    private final SegmentHeader header;
    private final byte[] bytes;
    private final int[] records;
    private final int damagedPlaces;

    private Segment(SegmentHeader header, byte[] bytes, int[] records, int damagedPlaces) {
        this.header = header;
        this.bytes = bytes;
        this.records = records;
        this.damagedPlaces = damagedPlaces;
    }

    /**
     * What a segment holds.
     *
     * @param installation random name of the agent's installation
     * @param columns      names of the fields
     * @param events       in the order of the file
     * @param policy       fingerprint of the policy that the events were treated under, empty if none was told
     * @param damaged      number of places where at least one record cannot be read
     */
    public record Content(
            String installation, List<String> columns, List<RecordedEvent> events, String policy, int damaged) {}

    /** @return whether these first bytes of a file are those of a segment */
    public static boolean is(byte[] start) {
        for (int i = 0; i < SegmentHeader.MAGIC.length(); i++) {
            if (i >= start.length || start[i] != SegmentHeader.MAGIC.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a file's frames; nothing is decrypted yet.
     *
     * @throws IOException if it cannot be read, is no segment, of a newer version, too long, or damaged at its start
     */
    public static Segment open(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            throw new IOException(Messages.text("segment.long", file, Files.size(file)));
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        SegmentHeader header;
        try {
            header = SegmentHeader.read(in);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return scan(header, bytes, bytes.length - in.available());
    }

    private static Segment scan(SegmentHeader header, byte[] bytes, int start) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int[] records = new int[Math.max(1, (bytes.length - start) / (SegmentWriter.FRAME + RecordCipher.TAG))];
        int count = 0;
        int damagedPlaces = 0;
        boolean inDamage = false;
        int at = start;
        while (at < bytes.length) {
            int length = at + SegmentWriter.FRAME <= bytes.length ? buffer.getInt(at) : -1;
            if (length >= RecordCipher.TAG
                    && length <= LONGEST_RECORD
                    && length <= bytes.length - at - SegmentWriter.FRAME
                    && SegmentWriter.checksum(buffer.getLong(at + 8), bytes, at + SegmentWriter.FRAME, length)
                            == buffer.getInt(at + 4)) {
                records[count++] = at;
                at += SegmentWriter.FRAME + length;
                inDamage = false;
            } else {
                damagedPlaces += inDamage ? 0 : 1;
                inDamage = true;
                at++;
            }
        }
        return new Segment(header, bytes, java.util.Arrays.copyOf(records, count), damagedPlaces);
    }

    /** @return what the header says leads to the key */
    byte kind() {
        return header.kind();
    }

    int size() {
        return records.length;
    }

    void ids(LongConsumer out) {
        for (int at : records) {
            out.accept(ByteBuffer.wrap(bytes).getLong(at + 8));
        }
    }

    /** @return whether it holds an event with a smaller number; nothing is decrypted for that */
    boolean holdsBefore(long id) {
        for (int at : records) {
            if (ByteBuffer.wrap(bytes).getLong(at + 8) < id) {
                return true;
            }
        }
        return false;
    }

    /**
     * Decrypts all records with the first of some private keys that fits.
     *
     * @throws IOException if none does
     */
    public Content decrypt(List<PrivateKey> keys) throws IOException {
        for (PrivateKey key : keys) {
            try {
                return decrypt(new SegmentKeys.Unsealing(key));
            } catch (IOException e) {
                // sealed to another key; the next one may fit
            }
        }
        throw new IOException(Messages.text("segment.keys", keys.size()));
    }

    /**
     * Decrypts all records.
     *
     * @throws IOException if the key does not fit, or the file was changed by somebody who knows checksums
     */
    public Content decrypt(SegmentKeys.Reading keys) throws IOException {
        if (keys.kind() != header.kind()) {
            throw new IOException(Messages.text("segment.kind"));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<RecordedEvent> events = new ArrayList<>(records.length);
        int forged = 0;
        try {
            RecordCipher cipher = new RecordCipher(keys.secret(header.hint()), header);
            for (int at : records) {
                byte[] text = new byte[buffer.getInt(at)];
                buffer.get(at + SegmentWriter.FRAME, text);
                long id = buffer.getLong(at + 8);
                try {
                    events.add(RecordedEvent.of(id, cipher.decrypt(id, text)));
                } catch (GeneralSecurityException e) {
                    forged++;
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(Messages.text("segment.lost"), e);
        }
        if (forged > 0 && events.isEmpty()) {
            throw new IOException(Messages.text("segment.key"));
        }
        return new Content(header.installation(), header.columns(), events, header.policy(), damagedPlaces + forged);
    }
}
