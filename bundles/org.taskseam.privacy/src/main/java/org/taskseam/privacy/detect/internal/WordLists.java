/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.taskseam.privacy.Channel;

/**
 * Makes the table of the {@link Lexicon} from the word lists. Words are folded (no accents) and lower case; German umlauts
 * are also known by their two-letter spelling.
 */
final class WordLists {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.'’ʼ-]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");

    private static final String[] LANGUAGES = {"en", "de", "fr", "nl", "es", "it", "pl", "pt", "sv", "da", "fi"};

    private final Map<Long, Integer> words = new HashMap<>();

    private WordLists() {}

    /** The combinations of flags that occur, and the entries of the lexicon. */
    static ByteBuffer table() {
        Map<Long, Integer> words = read().words;
        List<Integer> combinations = words.values().stream().distinct().sorted().toList();
        if (words.size() > Lexicon.SLOTS / 5 * 4 || combinations.size() >= Lexicon.COMBINATIONS) {
            throw new IllegalStateException("The lists have more words or kinds of words than the table has room for.");
        }
        int[] entries = new int[Lexicon.SLOTS];
        words.forEach((hash, flags) -> {
            int slot = Lexicon.slot(entries, hash);
            if (entries[slot] != 0) {
                throw new IllegalStateException("Two words look the same to the lexicon: change its SEED.");
            }
            entries[slot] = Lexicon.entry(hash, 1 + combinations.indexOf(flags));
        });
        ByteBuffer table = Tables.empty(Integer.BYTES * (Lexicon.COMBINATIONS + Lexicon.SLOTS));
        IntBuffer ints = table.asIntBuffer();
        ints.put(0);
        combinations.forEach(ints::put);
        ints.position(Lexicon.COMBINATIONS).put(entries);
        return table;
    }

    private static WordLists read() {
        WordLists lists = new WordLists();
        lists.read("given.txt", Lexicon.GIVEN);
        lists.read("family.txt", Lexicon.FAMILY);
        lists.read("given-locales.txt", Lexicon.GIVEN);
        lists.read("family-locales.txt", Lexicon.FAMILY);
        lists.read("family-more.txt", Lexicon.FAMILY);
        lists.read("given-countries.txt", Lexicon.GIVEN);
        lists.read("given-births.txt", Lexicon.GIVEN);
        lists.read("given-more.txt", Lexicon.GIVEN);
        lists.read("family-countries.txt", Lexicon.FAMILY);
        lists.read("common.txt", Lexicon.COMMON);
        lists.read("common-goods.txt", Lexicon.COMMON);
        lists.read("goods.txt", Lexicon.COMMON | Lexicon.GOODS);
        lists.read("common-english.txt", Lexicon.COMMON);
        lists.read("common-ui.txt", Lexicon.COMMON);
        lists.read("everyday-help.txt", Lexicon.EVERYDAY);
        lists.read("everyday-things.txt", Lexicon.EVERYDAY);
        lists.read("everyday-organisations.txt", Lexicon.EVERYDAY);
        lists.read("ambiguous.txt", Lexicon.COMMON);
        lists.read("ambiguous-german.txt", Lexicon.COMMON);
        lists.read("family-german-nouns.txt", Lexicon.NOUN);
        lists.read("places.txt", Lexicon.PLACE);
        for (String language : LANGUAGES) {
            lists.addCountries(Locale.of(language));
            for (String day : DateFormatSymbols.getInstance(Locale.of(language)).getWeekdays()) {
                lists.add(day, Lexicon.MONTH);
            }
        }
        for (String line : Resources.lines("words.txt")) {
            int colon = line.indexOf(':');
            int flag = switch (line.substring(0, colon)) {
                case "PARTICLE" -> Lexicon.PARTICLE;
                case "TITLE" -> Lexicon.TITLE;
                case "MONTH" -> Lexicon.MONTH;
                case "STREET" -> Lexicon.STREET;
                case "STREET_AFTER" -> Lexicon.STREET_AFTER;
                case "ORGANISATION" -> Lexicon.ORGANISATION | Lexicon.COMMON;
                case "DOCUMENT" -> Lexicon.DOCUMENT | Lexicon.COMMON;
                case "INSTITUTION" -> Lexicon.INSTITUTION | Lexicon.COMMON;
                case "BUSINESS" -> Lexicon.ORGANISATION | Lexicon.COMMON;
                case "STATE" -> Lexicon.COMMON;
                case "HALL" -> Lexicon.HALL;
                case "MAKER" -> Lexicon.MAKER;
                case "RULER" -> Lexicon.RULER;
                case "LAND" -> Lexicon.PLACE;
                case "COMMAND" -> Lexicon.COMMAND;
                case "DEED" -> Lexicon.DEED;
                case "OBJECT" -> Lexicon.OBJECT;
                case "NEGATION" -> Lexicon.NEGATION;
                case "FORM_OF_ADDRESS" -> Lexicon.FORM_OF_ADDRESS;
                case "STREET_ADJECTIVE" -> Lexicon.STREET_ADJECTIVE;
                case "OPENING" -> Lexicon.OPENING;
                case "SURELY_GIVEN" -> Lexicon.SURELY_GIVEN;
                case "COMPANY_FORM" -> Lexicon.COMPANY_FORM | Lexicon.COMMON;
                default -> throw new IllegalStateException("words.txt: unknown list in " + line);
            };
            lists.add(line.substring(colon + 1), flag);
        }
        for (String line : Resources.lines("labels.txt")) {
            for (String label : line.substring(line.indexOf(':') + 1).split("\\|")) {
                if (label.indexOf('(') < 0 && !line.startsWith("PERSON_ENDING")) {
                    lists.addLabel(SEPARATORS.split(label.strip()));
                }
            }
        }
        return lists;
    }

    /** The countries whose names in a language are one word, and no given name. */
    private void addCountries(Locale language) {
        for (String country : Locale.getISOCountries()) {
            String name = Locale.of("", country).getDisplayCountry(language);
            if (!SEPARATORS.matcher(name).find() && (words.getOrDefault(hash(name), 0) & Lexicon.GIVEN) == 0) {
                addWord(name, Lexicon.PLACE);
            }
        }
    }

    private void addLabel(String[] words) {
        for (String word : words) {
            if (word.length() >= 4) {
                add(word, Lexicon.COMMON);
            }
        }
        put(words[words.length - 1].toLowerCase(Locale.ROOT), Lexicon.LABEL);
        String joined = String.join("", words).toLowerCase(Locale.ROOT);
        put(joined, Lexicon.LABEL);
        put(NOT_ASCII.matcher(joined).replaceAll(""), Lexicon.LABEL);
    }

    private void read(String file, int flag) {
        Resources.lines(file).forEach(line -> add(line, flag));
    }

    private void add(String words, int flag) {
        for (String word : SEPARATORS.split(words)) {
            addWord(word, flag);
        }
    }

    private void addWord(String word, int flag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() == 1 && flag < Lexicon.COMMON) {
            return; // a single letter is no name
        }
        put(lower, flag);
        if (lower.charAt(0) > 0x250) { // Greek and Cyrillic capitals fold to Latin letters where small ones do not
            put(word, flag);
            put(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), flag);
            put(word.toUpperCase(Locale.ROOT), flag);
        }
        if (lower.indexOf('ä') >= 0 || lower.indexOf('ö') >= 0 || lower.indexOf('ü') >= 0) {
            put(lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"), flag);
        }
    }

    private void put(String word, int flag) {
        words.merge(hash(word), flag, (one, other) -> one | other);
    }

    /** The hash of a word as it is folded. */
    static long hash(String word) {
        String folded = Folder.fold(word, Channel.OTHER).toString();
        long hash = Lexicon.seed();
        for (int i = 0; i < folded.length(); i++) {
            hash = Lexicon.hash(hash, folded.charAt(i));
        }
        return hash;
    }
}
