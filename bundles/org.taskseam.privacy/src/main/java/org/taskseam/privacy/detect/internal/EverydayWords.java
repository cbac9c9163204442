/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that interfaces write small, in twenty languages, some of which are names, too, and words of the names of currencies (Java's): a table of
 * bits (a Bloom filter) that is looked at only for what may be a name, so that the {@link Lexicon} stays within the cache.
 */
final class EverydayWords {
    /** A power of two; 256 kB. One other word of a thousand is taken for one of them. */
    private static final int BITS = 1 << 21;

    private static final int PROBES = 4;
    private static final int SHORTEST = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final String[] LANGUAGES = {
        "en", "de", "fr", "nl", "es", "it", "pl", "pt", "sv", "da", "fi", "nb", "cs", "hu", "ro", "tr", "el", "ru",
        "uk", "bg"
    };

    private static final long[] WORDS;

    static {
        try (TableReader table = Tables.EVERYDAY.read()) {
            WORDS = table.longs(BITS / Long.SIZE);
        }
    }

    private EverydayWords() {}

    /** Whether a word is one of them. */
    static boolean have(Scan text, int t) {
        long hash = Lexicon.hash(text, text.start[t], text.end[t]);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((WORDS[bit >>> 6] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(long hash, int probe) {
        return (int) ((hash >>> 8) + probe * (hash >>> 32 | 1)) & BITS - 1;
    }

    static ByteBuffer table() {
        long[] words = new long[BITS / Long.SIZE];
        for (String line : Resources.lines("everyday-interfaces.txt")) {
            for (String word : line.split(" ")) {
                add(words, word);
            }
        }
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Currency currency : Currency.getAvailableCurrencies()) {
                for (String word : NO_LETTERS.split(currency.getDisplayName(locale))) {
                    if (word.length() >= SHORTEST) {
                        add(words, word.toLowerCase(locale));
                    }
                }
            }
        }
        ByteBuffer table = Tables.empty(BITS / Byte.SIZE);
        table.asLongBuffer().put(words);
        return table;
    }

    private static void add(long[] words, String word) {
        set(words, WordLists.hash(word));
        if (word.charAt(0) > 0x250) { // Greek and Cyrillic capitals fold to Latin letters where small ones do not
            set(words, WordLists.hash(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
            set(words, WordLists.hash(word.toUpperCase(Locale.ROOT)));
        }
    }

    /** Adds a word unless it is a given name, too, as the currency Frank is. */
    private static void set(long[] words, long hash) {
        if ((Lexicon.flags(hash) & Lexicon.GIVEN) != 0) {
            return;
        }
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            words[bit >>> 6] |= 1L << bit;
        }
    }
}
