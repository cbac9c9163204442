/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Words that interfaces write small, in twenty languages, some of which are names, too, words of offices and of the names of currencies
 * (Java's); frequent words of books; and everyday words that many people are called: each a {@link WordFilter}.
 */
final class EverydayWords {
    /** 256 kB. */
    private static final int BITS = 1 << 21;

    /** 64 kB. */
    private static final int BOOK_BITS = 1 << 19;

    private static final int NAME_BITS = 1 << 13;
    private static final int SHORTEST = 4;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** The languages of interfaces. */
    static final String[] LANGUAGES = {
        "en", "de", "fr", "nl", "es", "it", "pl", "pt", "sv", "da", "fi", "nb", "cs", "hu", "ro", "tr", "el", "ru",
        "uk", "bg"
    };

    private static final WordFilter WORDS;
    private static final WordFilter BOOKS;
    private static final WordFilter NAMES;

    static {
        try (TableReader table = Tables.EVERYDAY.read()) {
            WORDS = WordFilter.read(table, BITS);
            BOOKS = WordFilter.read(table, BOOK_BITS);
            NAMES = WordFilter.read(table, NAME_BITS);
        }
    }

    private EverydayWords() {}

    /** Whether a word is one of them. */
    static boolean have(Scan text, int t) {
        return WORDS.has(Lexicon.hash(text, text.start[t], text.end[t]));
    }

    /** Whether a word is a frequent one of books. */
    static boolean inBooks(Scan text, int t) {
        return BOOKS.has(Lexicon.hash(text, text.start[t], text.end[t]));
    }

    /** Whether an everyday word, in any list, is what many families are called: Kimberly Good. */
    static boolean named(Scan text, int t) {
        return NAMES.has(Lexicon.hash(text, text.start[t], text.end[t]));
    }

    static ByteBuffer table() {
        WordFilter words = WordFilter.empty(BITS);
        read("everyday-interfaces.txt", word -> add(words, word));
        read("everyday-office.txt", word -> add(words, word));
        WordFilter books = WordFilter.empty(BOOK_BITS);
        read("everyday-books.txt", word -> books.add(WordLists.hash(word)));
        WordFilter names = WordFilter.empty(NAME_BITS);
        read("family-everyday.txt", word -> names.add(WordLists.hash(word)));
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
        ByteBuffer table = Tables.empty(words.bytes() + books.bytes() + names.bytes());
        words.put(table);
        books.put(table);
        names.put(table);
        return table;
    }

    private static void read(String list, Consumer<String> word) {
        for (String line : Resources.lines(list)) {
            for (String each : line.split(" ")) {
                word.accept(each);
            }
        }
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
