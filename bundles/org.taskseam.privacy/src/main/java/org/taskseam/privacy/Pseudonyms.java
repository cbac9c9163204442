/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Stable names for people of one project: HMAC-SHA-256 under the project key, cut to 40 bits and written in an alphabet
 * without look-alikes, such as {@code P-7F3KQ2XD}. Without the key nobody can compute or test a pseudonym. Each
 * purpose (column) has its own key, so the pseudonyms of two columns cannot be joined by accident.
 *
 * <p>Not thread-safe; make one per thread.
 */
public final class Pseudonyms {
    private static final char[] ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".toCharArray();

    private static final int LENGTH = 8;

    private final KeyedHash hash;
    private final String prefix;

    private Pseudonyms(KeyedHash hash, String prefix) {
        this.hash = hash;
        this.prefix = prefix;
    }

    /** Pseudonyms of people. */
    public static Pseudonyms ofPersons(ProjectKey key) {
        return of(key, "person", "P");
    }

    /**
     * Pseudonyms of another column.
     *
     * @param purpose the column's name, part of the key
     * @param prefix one to four letters or digits shown before the hyphen
     */
    public static Pseudonyms of(ProjectKey key, String purpose, String prefix) {
        if (!prefix.matches("[A-Za-z0-9]{1,4}")) {
            throw new IllegalArgumentException("A pseudonym's prefix is one to four letters or digits: " + prefix);
        }
        return new Pseudonyms(key.hash("pseudonym/" + purpose), prefix);
    }

    /**
     * The pseudonym of an identity. Identities are compared as written by directories: without case and outer white
     * space.
     */
    public String of(String identity) {
        String folded = ValueTokens.normalise(identity);
        byte[] digest = hash.of(folded.getBytes(StandardCharsets.UTF_8));
        StringBuilder text =
                new StringBuilder(prefix.length() + 1 + LENGTH).append(prefix).append('-');
        long bits = 0;
        int available = 0;
        for (int i = 0; text.length() < prefix.length() + 1 + LENGTH; ) {
            if (available < 5) {
                bits = bits << 8 | digest[i++] & 0xff;
                available += 8;
            }
            available -= 5;
            text.append(ALPHABET[(int) (bits >>> available) & 31]);
        }
        return text.toString();
    }

    /** Whether a text has the shape of a pseudonym of this column. */
    public boolean isPseudonym(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (text.length() != prefix.length() + 1 + LENGTH || !text.startsWith(prefix + "-") || !upper.equals(text)) {
            return false;
        }
        return text.substring(prefix.length() + 1).chars().allMatch(c -> new String(ALPHABET).indexOf(c) >= 0);
    }
}
