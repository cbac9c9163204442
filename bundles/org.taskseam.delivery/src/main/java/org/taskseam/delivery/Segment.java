/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private final ByteBuffer bytes;
    private final int[] records;
    private final int damagedPlaces;

    private Segment(SegmentHeader header, ByteBuffer bytes, int[] records, int damagedPlaces) {
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

    /** Takes events one by one. */
    @FunctionalInterface
    interface Taker {
        void take(RecordedEvent event) throws IOException;
    }

    /**
     * Memory for one segment at a time. Who reads many segments through the same room leaves no garbage: what was read before is
     * overwritten.
     */
    static final class Room {
        private byte[] bytes = new byte[0];

        private ByteBuffer read(Path file) throws IOException {
            long size = Files.size(file);
            if (size > LONGEST_FILE) {
                throw new IOException(Messages.text("segment.long", file, size));
            }
            if (bytes.length < size) {
                bytes = new byte[(int) size];
            }
            try (InputStream in = Files.newInputStream(file)) {
                return ByteBuffer.wrap(bytes, 0, in.readNBytes(bytes, 0, (int) size));
            }
        }
    }

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
        return open(file, new Room());
    }

    /** @param room must not be used for anything else while the segment is */
    static Segment open(Path file, Room room) throws IOException {
        ByteBuffer bytes = room.read(file);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes.array(), 0, bytes.limit());
        SegmentHeader header;
        try {
            header = SegmentHeader.read(in);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        return scan(header, bytes, bytes.limit() - in.available());
    }

    private static Segment scan(SegmentHeader header, ByteBuffer bytes, int start) {
        int end = bytes.limit();
        int[] records = new int[Math.max(1, (end - start) / (SegmentWriter.FRAME + RecordCipher.TAG))];
        int count = 0;
        int damagedPlaces = 0;
        boolean inDamage = false;
        int at = start;
        while (at < end) {
            int length = at + SegmentWriter.FRAME <= end ? bytes.getInt(at) : -1;
            if (length >= RecordCipher.TAG
                    && length <= LONGEST_RECORD
                    && length <= end - at - SegmentWriter.FRAME
                    && SegmentWriter.checksum(bytes.getLong(at + 8), bytes.array(), at + SegmentWriter.FRAME, length)
                            == bytes.getInt(at + 4)) {
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

    /** @return number of the first event that can be read, 0 if there is none */
    long first() {
        return records.length == 0 ? 0 : bytes.getLong(records[0] + 8);
    }

    void ids(LongConsumer out) {
        for (int at : records) {
            out.accept(bytes.getLong(at + 8));
        }
    }

    /** @return whether it holds an event with a smaller number; nothing is decrypted for that */
    boolean holdsBefore(long id) {
        for (int at : records) {
            if (bytes.getLong(at + 8) < id) {
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
        List<RecordedEvent> events = new ArrayList<>(records.length);
        int damaged = forEach(keys, events::add);
        return new Content(header.installation(), header.columns(), events, header.policy(), damaged);
    }

    /**
     * Decrypts the records one by one, so that it does not matter for memory how many they are.
     *
     * @return number of places where at least one record cannot be read
     * @throws IOException if the key does not fit, the file was changed by somebody who knows checksums, or the taker fails
     */
    int forEach(SegmentKeys.Reading keys, Taker out) throws IOException {
        if (keys.kind() != header.kind()) {
            throw new IOException(Messages.text("segment.kind"));
        }
        RecordCipher cipher;
        try {
            cipher = new RecordCipher(keys.secret(header.hint()), header);
        } catch (GeneralSecurityException e) {
            throw new IOException(Messages.text("segment.lost"), e);
        }
        int forged = 0;
        for (int at : records) {
            byte[] text = new byte[bytes.getInt(at)];
            bytes.get(at + SegmentWriter.FRAME, text);
            long id = bytes.getLong(at + 8);
            RecordedEvent event;
            try {
                event = RecordedEvent.of(id, cipher.decrypt(id, text));
            } catch (GeneralSecurityException e) {
                forged++;
                continue;
            }
            out.take(event);
        }
        if (forged > 0 && forged == records.length) {
            throw new IOException(Messages.text("segment.key"));
        }
        return damagedPlaces + forged;
    }

    /** @return fingerprint of the policy that the events were treated under, empty if none was told */
    String policy() {
        return header.policy();
    }
}
