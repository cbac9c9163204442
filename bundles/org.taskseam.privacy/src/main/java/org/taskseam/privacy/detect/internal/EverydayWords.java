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
 * Words that interfaces write small, in twenty languages, some of which are names, too, and words of the names of currencies (Java's): a
 * {@link WordFilter}.
 */
final class EverydayWords {
    /** 256 kB. */
    private static final int BITS = 1 << 21;

    private static final int SHORTEST = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** The languages of interfaces. */
    static final String[] LANGUAGES = {
        "en", "de", "fr", "nl", "es", "it", "pl", "pt", "sv", "da", "fi", "nb", "cs", "hu", "ro", "tr", "el", "ru",
        "uk", "bg"
    };

    private static final WordFilter WORDS;

    static {
        try (TableReader table = Tables.EVERYDAY.read()) {
            WORDS = WordFilter.read(table, BITS);
        }
    }

    private EverydayWords() {}

    /** Whether a word is one of them. */
    static boolean have(Scan text, int t) {
        return WORDS.has(Lexicon.hash(text, text.start[t], text.end[t]));
    }

    static ByteBuffer table() {
        WordFilter words = WordFilter.empty(BITS);
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
        ByteBuffer table = Tables.empty(words.bytes());
        words.put(table);
        return table;
    }

    private static void add(WordFilter words, String word) {
        set(words, WordLists.hash(word));
        if (word.charAt(0) > 0x250) { // Greek and Cyrillic capitals fold to Latin letters where small ones do not
            set(words, WordLists.hash(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
            set(words, WordLists.hash(word.toUpperCase(Locale.ROOT)));
        }
    }

    /** Adds a word unless it is a given name, too, as the currency Frank is. */
    private static void set(WordFilter words, long hash) {
        if ((Lexicon.flags(hash) & Lexicon.GIVEN) != 0) {
            return;
        }
        words.add(hash);
    }
}
