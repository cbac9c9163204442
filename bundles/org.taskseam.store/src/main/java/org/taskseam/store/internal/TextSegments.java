/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.taskseam.store.LayoutException;
import org.taskseam.store.StoreException;

/**
 * Texts of a dictionary as bytes: u8 kind (1 texts, 2 value tokens), u32 CRC32C of all that follows, u32 number of texts, u32 length of the
 * plain body, then the deflated body: the length of every text in UTF-8 bytes as u32, then the texts; of tokens,
 * 8 bytes each. Numbers are big-endian.
 */
final class TextSegments {

    private static final int DEFLATED = 1;
    private static final int TOKENS = 2;
    private static final int HEADER = 13;
    private static final int MOST_BYTES = 8_000;

    /** Tokens are not compressed: of segments of so many, four fill a page. */
    private static final int MOST_TOKENS = 1_000;

    private static final int MOST_PLAIN = 1 << 30;

    private TextSegments() {}

    /** @param end id after its last text */
    record Segment(byte[] data, int end) {}

    /** @return a segment of the texts from one on, as many as suit */
    static Segment next(byte[] pool, int[] starts, int from, int size) {
        int end = from + 1;
        while (end < size && starts[end + 1] - starts[from] + 4 * (end - from) < MOST_BYTES) {
            end++;
        }
        int most = Math.max(end, Math.min(size, from + MOST_TOKENS));
        for (int to : new int[] {most, end}) {
            byte[] tokens = TokenTexts.pack(pool, starts, from, to);
            if (tokens != null) {
                return new Segment(frame(TOKENS, to - from, tokens, false), to);
            }
        }
        return new Segment(encode(pool, starts, from, end), end);
    }

    private static byte[] encode(byte[] pool, int[] starts, int from, int to) {
        int texts = to - from;
        int length = starts[to] - starts[from];
        ByteBuffer plain = ByteBuffer.allocate(4 * texts + length);
        for (int id = from; id < to; id++) {
            plain.putInt(starts[id + 1] - starts[id]);
        }
        plain.put(pool, starts[from], length);
        return encode(texts, plain.array());
    }

    static byte[] encode(int entries, byte[] plain) {
        return frame(DEFLATED, entries, plain, true);
    }

    private static byte[] frame(int version, int entries, byte[] plain, boolean deflated) {
        Deflater deflater = new Deflater(deflated ? Deflater.DEFAULT_COMPRESSION : Deflater.NO_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteBuffer out = ByteBuffer.allocate(HEADER + plain.length + plain.length / 1000 + 64);
            out.position(HEADER);
            deflater.deflate(out);
            out.put(0, (byte) version).putInt(5, entries).putInt(9, plain.length);
            CRC32C crc = new CRC32C();
            crc.update(out.array(), 5, out.position() - 5);
            out.putInt(1, (int) crc.getValue());
            return java.util.Arrays.copyOf(out.array(), out.position());
        } finally {
            deflater.end();
        }
    }

    /** @return the plain body, after its number of entries */
    static ByteBuffer plain(byte[] data) {
        ByteBuffer in = ByteBuffer.wrap(data);
        if (data.length < HEADER || in.get(0) != DEFLATED && in.get(0) != TOKENS) {
            throw LayoutException.early(Messages.text("project.block", data.length == 0 ? 0 : data[0]));
        }
        CRC32C crc = new CRC32C();
        crc.update(data, 5, data.length - 5);
        int length = in.getInt(9);
        if ((int) crc.getValue() != in.getInt(1) || length < 0 || length > MOST_PLAIN) {
            throw new StoreException(Messages.text("dictionary.damaged"));
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data, HEADER, data.length - HEADER);
            ByteBuffer plain = ByteBuffer.allocate(4 + length);
            plain.putInt(in.getInt(5));
            while (plain.hasRemaining() && inflater.inflate(plain) > 0) {
                continue;
            }
            if (plain.hasRemaining()) {
                throw new StoreException(Messages.text("dictionary.damaged"));
            }
            return plain.flip();
        } catch (DataFormatException e) {
            throw new StoreException(Messages.text("dictionary.damaged"), e);
        } finally {
            inflater.end();
        }
    }

    static void decode(byte[] data, GrowingDictionary target) {
        ByteBuffer plain = plain(data);
        int texts = plain.getInt();
        if (data[0] == TOKENS) {
            for (int i = 0; i < texts; i++) {
                target.add(TokenTexts.text(plain.getLong()), 0, TokenTexts.LENGTH);
            }
            return;
        }
        int at = plain.position() + 4 * texts;
        for (int i = 0; i < texts; i++) {
            int length = plain.getInt();
            target.add(plain.array(), at, length);
            at += length;
        }
    }
}
