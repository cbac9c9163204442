/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.taskseam.privacy.Channel;

/**
 * The word lists as one hash table from a word's 64-bit hash to what is known about it. Words are folded (no accents)
 * and lower case; German umlauts are also known by their two-letter spelling.
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

    /** Two words written as one: a company or product named after a person. */
    static final int BRAND = 8192;

    /** The lowest bits of an entry are its flags, the others those of its word's hash. */
    private static final int FLAG_BITS = 14;

    private static final int ALL_FLAGS = (1 << FLAG_BITS) - 1;

    /** Has Greek or Cyrillic letters; known from the word itself, not from a list. */
    static final int OTHER_SCRIPT = 1 << 14;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.'’-]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");

    private static final long SEED = 0xcbf29ce484222325L;
    /** A power of two; 2 MB. */
    private static final int SLOTS = 1 << 18;

    private static final long[] ENTRIES = load().entries;

    private final long[] entries = new long[SLOTS];
    private int size;

    private static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("given.txt", GIVEN);
        lexicon.read("family.txt", FAMILY);
        lexicon.read("given-locales.txt", GIVEN);
        lexicon.read("family-locales.txt", FAMILY);
        lexicon.read("family-more.txt", FAMILY);
        lexicon.read("common.txt", COMMON);
        lexicon.read("common-goods.txt", COMMON);
        lexicon.read("common-english.txt", COMMON);
        lexicon.read("common-ui.txt", COMMON);
        lexicon.read("ambiguous.txt", COMMON);
        lexicon.read("places.txt", PLACE);
        for (String line : Resources.lines("brands.txt")) {
            for (String brand : line.split(",")) {
                lexicon.put(brand.strip().replace(" ", "").toLowerCase(Locale.ROOT), BRAND);
            }
        }
        for (String line : Resources.lines("words.txt")) {
            int colon = line.indexOf(':');
            int flag = switch (line.substring(0, colon)) {
                case "PARTICLE" -> PARTICLE;
                case "TITLE" -> TITLE;
                case "MONTH" -> MONTH;
                case "STREET" -> STREET;
                case "STREET_AFTER" -> STREET_AFTER;
                case "ORGANISATION" -> ORGANISATION | COMMON;
                case "DOCUMENT" -> DOCUMENT | COMMON;
                case "COMPANY_FORM" -> COMPANY_FORM | COMMON;
                default -> throw new IllegalStateException("words.txt: unknown list in " + line);
            };
            lexicon.add(line.substring(colon + 1), flag);
        }
        for (String line : Resources.lines("labels.txt")) {
            for (String label : line.substring(line.indexOf(':') + 1).split("\\|")) {
                lexicon.addLabel(SEPARATORS.split(label.strip()));
            }
        }
        return lexicon;
    }

    private void addLabel(String[] words) {
        for (String word : words) {
            if (word.length() >= 4) {
                add(word, COMMON);
            }
        }
        put(words[words.length - 1].toLowerCase(Locale.ROOT), LABEL);
        String joined = String.join("", words).toLowerCase(Locale.ROOT);
        put(joined, LABEL);
        put(NOT_ASCII.matcher(joined).replaceAll(""), LABEL);
    }

    /** Most words are ASCII: they are hashed where they lie in the file. */
    private void read(String file, int flag) {
        byte[] text = Resources.bytes(file);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '#') {
                while (i < text.length && text[i] != '\n') {
                    i++;
                }
                continue;
            }
            int from = i;
            int bits = 0;
            long hash = SEED;
            while (i < text.length && !separates((char) (text[i] & 0xff)) && text[i] != '#') {
                bits |= text[i];
                hash = hash(hash, (char) (text[i++] & 0x7f));
            }
            if (bits < 0) {
                add(new String(text, from, i - from, StandardCharsets.UTF_8), flag);
            } else {
                put(hash, i - from, flag);
            }
            i -= i < text.length && text[i] == '#' ? 1 : 0;
        }
    }

    private void add(String words, int flag) {
        for (int i = 0; i < words.length(); i++) {
            int from = i;
            int bits = 0;
            long hash = SEED;
            while (i < words.length() && !separates(words.charAt(i))) {
                bits |= words.charAt(i);
                hash = hash(hash, words.charAt(i++));
            }
            if (bits >= 0x80) {
                addFolded(words.substring(from, i), flag);
            } else {
                put(hash, i - from, flag);
            }
        }
    }

    /** A single letter is no name. */
    private void put(long hash, int length, int flag) {
        if (length > 1 || length == 1 && flag >= COMMON) {
            put(hash, flag);
        }
    }

    private static boolean separates(char c) {
        return c <= ' ' || c == '.' || c == '\'' || c == '’' || c == 'ʼ' || c == '-';
    }

    private void addFolded(String word, int flag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() == 1 && flag < COMMON) {
            return;
        }
        put(lower, flag);
        if (lower.charAt(0) > 0x250) { // Greek and Cyrillic capitals fold to Latin letters where small ones do not
            put(word, flag);
            put(word.toUpperCase(Locale.ROOT), flag);
        }
        if (lower.indexOf('ä') >= 0 || lower.indexOf('ö') >= 0 || lower.indexOf('ü') >= 0) {
            put(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"), flag);
        }
    }

    private void put(String word, int flag) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            char folded = Folds.single(word.charAt(i));
            if (folded == Folds.LONG || Character.isSurrogate(folded)) {
                put(hashOfFolded(Folder.fold(word, Channel.OTHER).toString()), flag);
                return;
            }
            hash = folded == Folds.NOTHING ? hash : hash(hash, folded);
        }
        put(hash, flag);
    }

    private static long hashOfFolded(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        return hash;
    }

    private void put(long hash, int flag) {
        int slot = slot(entries, hash);
        if (entries[slot] == 0) {
            if (++size > SLOTS / 4 * 3) {
                throw new IllegalStateException("The lists have more words than the table has room for: raise SLOTS.");
            }
            entries[slot] = hash & ~ALL_FLAGS;
        }
        entries[slot] |= flag;
    }

    private static int slot(long[] entries, long hash) {
        int slot = (int) (hash >>> FLAG_BITS ^ hash >>> 37) & SLOTS - 1;
        for (long entry = entries[slot]; entry != 0 && (entry ^ hash) >>> FLAG_BITS != 0; entry = entries[slot]) {
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
        return (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c < 128 ? c : Character.toLowerCase(c))) * 0x100000001b3L;
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
        return (int) ENTRIES[slot(ENTRIES, hash)] & ALL_FLAGS;
    }
}
