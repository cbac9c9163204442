/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/**
 * The word lists as one hash table from a word's 64-bit hash to what is known about it; see {@link WordLists}.
 */
final class Lexicon {
    static final int GIVEN = 1;
    static final int FAMILY = 2;
    /** A common word, a brand, a product: speaks against a name. */
    static final int COMMON = 4;
    /** Stands inside a name: von, de, el. */
    static final int PARTICLE = 8;
    /** Announces a name: Mr, Frau. */
    static final int TITLE = 16;

    static final int PLACE = 32;
    static final int MONTH = 64;
    /** A word of a street's name standing before it (rue) or alone. */
    static final int STREET = 128;
    /** A word that stands after the street's name (Street). */
    static final int STREET_AFTER = 256;

    static final int ORGANISATION = 512;
    static final int COMPANY_FORM = 1024;
    /** Names a document or a thing with a number. */
    static final int DOCUMENT = 4096;
    /** Ends a label, or is one. */
    static final int LABEL = 2048;

    /** A family name that is a German noun, too: Jäger, Zaun. */
    static final int NOUN = 1 << 13;

    /** The lowest bits of an entry say which of the combinations of flags its word has, the others are of its hash. */
    private static final int WHICH = (1 << 9) - 1;

    /** How many combinations of flags there may be, none of them included. */
    static final int COMBINATIONS = WHICH + 1;

    /** Bears the name of a person: hospital, lycée, museo. */
    static final int INSTITUTION = 1 << 15;
    /** Something that is sold. */
    static final int GOODS = 1 << 16;
    /** Somebody of history: king, pope, saint. */
    static final int RULER = 1 << 17;

    /** A word of pages of help, kinds of shops or names of institutions: no name, unless something else speaks for one. */
    static final int EVERYDAY = 1 << 18;

    /** Stands before the name of a make or of a shop: brand, modèle, Filiale. */
    static final int MAKER = 1 << 19;

    /** Starts a sentence or a line before somebody's name, as greetings do: Dear, Regards, Laut. */
    static final int OPENING = 1 << 20;

    /** Rather a given name than the month or town that it is, too: Marco, Jan. */
    static final int SURELY_GIVEN = 1 << 21;

    /** What one does with a password on a screen: change, show. */
    static final int COMMAND = 1 << 22;

    /** What people did who are named first, or the auxiliary of it: accepted, hat. */
    static final int DEED = 1 << 23;

    /** Whom somebody did it to, before the verb: ti, vous. */
    static final int OBJECT = 1 << 24;

    static final int NEGATION = 1 << 25;
    /** A title that is no degree: Frau, Mr. */
    static final int FORM_OF_ADDRESS = 1 << 26;

    /** Starts the name of a street though it is an everyday word: Stora, Hinter. */
    static final int STREET_ADJECTIVE = 1 << 27;

    /** Has Greek or Cyrillic letters; known from the word itself, not from a list. */
    static final int OTHER_SCRIPT = 1 << 14;

    /** A room, a house or a place for sports, before the name of whom it is called after: Salle, Hotel, Piscine. */
    static final int HALL = 1 << 30;

    /** A name that only {@link RareNames} knows. */
    static final int RARE = 1 << 28;

    private static final long SEED = 0xcbf29ce484222325L;
    /** A power of two; 1 MB. */
    static final int SLOTS = 1 << 18;

    /** The small letter of each ASCII one, and all other ASCII characters. */
    private static final char[] SMALL = new char[128];

    static {
        for (char c = 0; c < SMALL.length; c++) {
            SMALL[c] = Character.toLowerCase(c);
        }
    }

    private static final int[] FLAGS;
    private static final int[] ENTRIES;

    static {
        try (TableReader table = Tables.WORDS.read()) {
            FLAGS = table.ints(COMBINATIONS);
            ENTRIES = table.ints(SLOTS);
        }
    }

    private Lexicon() {}

    /** An entry: high bits of the hash, down to those that the last character changes first, and which combination of flags. */
    static int entry(long hash, int which) {
        return (int) (hash >>> Integer.SIZE - 1) & ~WHICH | which;
    }

    /** The place of a word in the table, or the empty one where it belongs. */
    static int slot(int[] entries, long hash) {
        int wanted = entry(hash, 0);
        int slot = (int) (hash >>> 14 ^ hash >>> 37) & SLOTS - 1;
        for (int entry = entries[slot]; entry != 0 && (entry & ~WHICH) != wanted; entry = entries[slot]) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** The hash of the empty word. */
    static long seed() {
        return SEED;
    }

    /** Extends a word's hash by a character in any case. */
    static long hash(long hash, char c) {
        return (hash ^ (c < SMALL.length ? SMALL[c] : Character.toLowerCase(c))) * 0x100000001b3L;
    }

    /** The hash of a word that is part of a text. */
    static long hash(Scan text, int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            hash = hash(hash, text.at(i));
        }
        return hash;
    }

    /** What is known about the word of this hash. */
    static int flags(long hash) {
        return FLAGS[ENTRIES[slot(ENTRIES, hash)] & WHICH];
    }
}
