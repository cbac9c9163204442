/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.taskseam.privacy.Channel;

/** Endings by which family names in Greek and Cyrillic letters are known without a list. */
final class FamilyEndings {
    private static final int LONGEST = 7;
    private static final int SHORTEST = 2;
    /** How many letters a name has before its ending. */
    private static final int STEM = 2;

    private static final Set<String> ENDINGS = load();

    private FamilyEndings() {}

    private static Set<String> load() {
        Set<String> endings = new HashSet<>();
        for (String line : Resources.lines("family-endings.txt")) {
            for (String ending : line.split(" ")) {
                // capitals fold to Latin letters where small ones do not
                endings.add(folded(ending));
                endings.add(folded(ending.toUpperCase(Locale.ROOT)));
            }
        }
        return Set.copyOf(endings);
    }

    private static String folded(String word) {
        return Folder.fold(word, Channel.OTHER).toString();
    }

    private static final int LEAST_LATIN = 7;
    /** The endings in Latin letters by their last one. */
    private static final String[][] LATIN = new String[26][];

    static {
        String[] latin = Resources.lines("family-endings-latin.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .toArray(String[]::new);
        for (int i = 0; i < LATIN.length; i++) {
            char last = (char) ('a' + i);
            LATIN[i] = Stream.of(latin)
                    .filter(ending -> ending.charAt(ending.length() - 1) == last)
                    .toArray(String[]::new);
        }
    }

    /** Whether a long enough word in Latin letters ends as family names do. */
    static boolean latin(Scan text, int start, int end) {
        int last = (text.at(end - 1) | 0x20) - 'a';
        if (end - start < LEAST_LATIN || last < 0 || last >= LATIN.length) {
            return false;
        }
        for (String ending : LATIN[last]) {
            if (Suffixes.ends(text, end, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is longer than a known ending and ends so. */
    static boolean ends(Scan text, int start, int end) {
        for (int length = SHORTEST; length <= LONGEST && length + STEM <= end - start; length++) {
            if (ENDINGS.contains(text.text().subSequence(end - length, end).toString())) {
                return true;
            }
        }
        return false;
    }
}
