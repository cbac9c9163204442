/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names of two to four words that are those of firms, goods, towns, countries, currencies and people of history, though
 * they look like somebody's; a table of the highest bits of their hashes that is looked at only for what may be a name.
 */
final class KnownThings {
    /** A power of two; 128 kB. */
    private static final int SLOTS = 1 << 15;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern FIRST_LETTER = Pattern.compile("(?<!\\p{L})\\p{L}");

    private static final int[] HASHES;

    static {
        try (TableReader table = Tables.THINGS.read()) {
            HASHES = table.ints(SLOTS);
        }
    }

    private KnownThings() {}

    /** Whether this is the hash of the letters of such a name, without what stands between its words. */
    static boolean have(long hash) {
        return HASHES[slot(HASHES, hash)] != 0;
    }

    /** The place of a hash in the table, or the empty one where it belongs. */
    private static int slot(int[] hashes, long hash) {
        int wanted = (int) (hash >>> Integer.SIZE);
        int slot = (int) (hash >>> 14 ^ hash >>> 37) & SLOTS - 1;
        while (hashes[slot] != 0 && hashes[slot] != wanted) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** The hashes of the names in the lists. */
    static ByteBuffer table() {
        int[] hashes = new int[SLOTS];
        Stream<String> listed = Stream.of(
                        "brands.txt", "brands-index.txt", "famous.txt", "things-wordnet.txt", "places-geonames.txt")
                .flatMap(file -> Resources.lines(file).stream())
                .flatMap(line -> Stream.of(line.split(",")))
                .map(name -> name.toLowerCase(Locale.ROOT));
        Stream.concat(listed, Stream.of(EverydayWords.LANGUAGES).map(Locale::of).flatMap(KnownThings::world))
                .map(name -> NO_LETTERS.matcher(name).replaceAll(""))
                .mapToLong(WordLists::hash)
                .forEach(hash -> hashes[slot(hashes, hash)] = (int) (hash >>> Integer.SIZE));
        ByteBuffer table = Tables.empty(Integer.BYTES * SLOTS);
        table.asIntBuffer().put(hashes);
        return table;
    }

    /**
     * What the countries and currencies are called in a language, with two or three words, as its dictionary writes them and
     * with capitals, since Greek and Cyrillic ones fold to Latin letters; always in the same order.
     */
    private static Stream<String> world(Locale language) {
        Stream<String> countries = Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(language));
        Stream<String> currencies =
                Currency.getAvailableCurrencies().stream().map(each -> each.getDisplayName(language));
        return Stream.concat(countries, currencies)
                .sorted()
                .filter(name -> NO_LETTERS.split(name).length <= 3
                        && !name.startsWith("Saint")) // Saint-Martin is a family name, too
                .flatMap(name -> Stream.of(
                        name,
                        FIRST_LETTER
                                .matcher(name)
                                .replaceAll(first -> first.group().toUpperCase(Locale.ROOT))));
    }
}
