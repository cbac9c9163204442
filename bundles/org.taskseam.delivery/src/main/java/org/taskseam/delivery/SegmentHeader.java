/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.taskseam.delivery.internal.Messages;

/**
 * The start of a segment file, readable without a key; it holds nothing about what was done.
 *
 * @param kind         see {@link SegmentKeys#kind()}
 * @param hint         what leads to the key
 * @param installation random name of the agent's installation
 * @param columns      names of the fields of each record
 * @param policy       fingerprint of the policy that the events were treated under, empty if none was told
 */
record SegmentHeader(byte kind, byte[] hint, String installation, List<String> columns, String policy) {

    static final String MAGIC = "TSEAMSEG";
    static final byte VERSION = 2;
    private static final byte WITHOUT_POLICY = 1;
    private static final int LONGEST = 8_192;

    SegmentHeader {
        columns = List.copyOf(columns);
    }

    /** Magic, version, length of the body, the body, CRC-32C of all of it. Big-endian. */
    byte[] bytes() {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(body);
            out.writeByte(kind);
            out.writeShort(hint.length);
            out.write(hint);
            out.writeUTF(installation);
            out.writeUTF(String.join(",", columns));
            out.writeUTF(policy);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            DataOutputStream head = new DataOutputStream(all);
            head.writeBytes(MAGIC);
            head.writeByte(VERSION);
            head.writeShort(body.size());
            body.writeTo(head);
            head.writeInt(crc(all.toByteArray()));
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException if this is no segment, one of a newer version, or damaged */
    static SegmentHeader read(InputStream in) throws IOException {
        byte[] start = in.readNBytes(MAGIC.length() + 3);
        if (start.length < MAGIC.length() + 3
                || !new String(start, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC)) {
            throw new IOException(Messages.text("segment.none"));
        }
        byte version = start[MAGIC.length()];
        if (version < WITHOUT_POLICY || version > VERSION) {
            throw new IOException(Messages.text("segment.newer", version, VERSION));
        }
        int length = (start[MAGIC.length() + 1] & 255) << 8 | start[MAGIC.length() + 2] & 255;
        byte[] body = in.readNBytes(Math.min(length, LONGEST));
        byte[] all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        byte[] check = in.readNBytes(4);
        if (body.length < length || check.length < 4 || crc(all) != new DataInputStream(stream(check)).readInt()) {
            throw new IOException(Messages.text("segment.start"));
        }
        try {
            DataInputStream fields = new DataInputStream(stream(body));
            byte kind = fields.readByte();
            byte[] hint = fields.readNBytes(fields.readUnsignedShort());
            return new SegmentHeader(
                    kind,
                    hint,
                    fields.readUTF(),
                    List.of(fields.readUTF().split(",", -1)),
                    version == WITHOUT_POLICY ? "" : fields.readUTF());
        } catch (EOFException e) {
            throw new IOException(Messages.text("segment.amid"), e);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new java.io.ByteArrayInputStream(bytes);
    }

    private static int crc(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
