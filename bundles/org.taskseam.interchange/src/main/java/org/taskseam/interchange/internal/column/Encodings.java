/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.column;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Dictionary;

/**
 * Turns the bytes of all columns into texts. The encoding is decided when everything has been read: UTF-8 unless something is
 * not, then windows-1252, which every byte fits. Only distinct texts are looked at.
 */
final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final long HIGHS = 0x8080808080808080L;

    /** How a column's bytes look. */
    private enum Look {
        ASCII,
        UTF_8,
        OTHER
    }

    private int good;
    private int bad;
    private @Nullable String example;

    /** Takes a column into account. */
    void look(ByteDictionary dictionary) {
        if (!isAscii(dictionary)) {
            for (int id = 0; id < dictionary.size(); id++) {
                byte[] text = dictionary.text(id);
                Look look = look(text);
                good += look == Look.UTF_8 ? 1 : 0;
                bad += look == Look.OTHER ? 1 : 0;
                if (look == Look.OTHER && example == null) {
                    example = new String(text, StandardCharsets.UTF_8);
                }
            }
        }
    }

    /** @return number of distinct texts that are not UTF-8 */
    int bad() {
        return bad;
    }

    /** @return one of them, with marks for what is not readable, or {@code null} */
    @Nullable
    String example() {
        return example;
    }

    /** @return windows-1252 if that explains what was seen better than UTF-8 with mistakes does */
    Charset decide() {
        return bad > 10 * good ? WINDOWS : StandardCharsets.UTF_8;
    }

    /**
     * A column's texts.
     *
     * @param dictionary the texts, all different
     * @param renumbered new ids by old ones where texts fell together, or {@code null}
     */
    record Decoded(Dictionary dictionary, int @Nullable [] renumbered) {}

    /** @return the texts of a column; what cannot be decoded becomes a replacement mark */
    static Decoded decode(ByteDictionary bytes, Charset charset) {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        if (isAscii(bytes) || utf8 && isValid(bytes)) {
            int[] starts = bytes.starts();
            return new Decoded(Dictionary.ofUtf8(bytes.pool(), starts), null);
        }
        Map<String, Integer> known = new HashMap<>();
        List<String> texts = new ArrayList<>();
        int[] renumbered = new int[bytes.size()];
        for (int id = 0; id < renumbered.length; id++) {
            String text = new String(bytes.text(id), charset);
            Integer number = known.putIfAbsent(text, texts.size());
            renumbered[id] = number == null ? texts.size() : number;
            if (number == null) {
                texts.add(text);
            }
        }
        return new Decoded(Dictionary.of(texts), texts.size() == renumbered.length ? null : renumbered);
    }

    private static boolean isValid(ByteDictionary dictionary) {
        for (int id = 0; id < dictionary.size(); id++) {
            if (look(dictionary.text(id)) == Look.OTHER) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(ByteDictionary dictionary) {
        return dictionary.allBytes(word -> (word & HIGHS) == 0);
    }

    private static Look look(byte[] text) {
        boolean ascii = true;
        for (byte b : text) {
            ascii &= b >= 0;
        }
        if (ascii) {
            return Look.ASCII;
        }
        try {
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return chars.isEmpty() ? Look.ASCII : Look.UTF_8;
        } catch (CharacterCodingException e) {
            return Look.OTHER;
        }
    }
}
