/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.nio.ByteBuffer;

/** Names that are rare and for which the {@link Lexicon} has no room: looked for where a capitalised word is in no list. */
final class RareNames {
    private static final int GIVEN_BITS = 1 << 19;
    private static final int FAMILY_BITS = 1 << 20;
    private static final int SHORTEST = 3;

    private static final WordFilter GIVEN;
    private static final WordFilter FAMILY;

    static {
        try (TableReader table = Tables.RARE_NAMES.read()) {
            GIVEN = WordFilter.read(table, GIVEN_BITS);
            FAMILY = WordFilter.read(table, FAMILY_BITS);
        }
    }

    private RareNames() {}

    /** Notes with each capitalised word that nothing is known about whether it is a rare name. */
    static void note(Scan text) {
        for (int t = 0; t < text.tokens; t++) {
            if (text.flags[t] == 0
                    && text.type[t] == Scan.WORD
                    && text.shape[t] != Scan.LOWER
                    && text.end[t] - text.start[t] >= SHORTEST
                    && !NameWord.abbreviation(text, t)) {
                text.flags[t] = known(Lexicon.hash(text, text.start[t], text.end[t]));
            }
        }
    }

    /** What is known about a word that is in no list, as flags of the lexicon. */
    static int known(long hash) {
        int names = (GIVEN.has(hash) ? Lexicon.GIVEN : 0) | (FAMILY.has(hash) ? Lexicon.FAMILY : 0);
        return names == 0 ? 0 : names | Lexicon.RARE;
    }

    static ByteBuffer table() {
        WordFilter given = of("given-rare.txt", GIVEN_BITS);
        WordFilter family = of("family-rare.txt", FAMILY_BITS);
        ByteBuffer table = Tables.empty(given.bytes() + family.bytes());
        given.put(table);
        family.put(table);
        return table;
    }

    private static WordFilter of(String list, int bits) {
        WordFilter names = WordFilter.empty(bits);
        for (String line : Resources.lines(list)) {
            for (String name : line.split(" ")) {
                names.add(WordLists.hash(name));
            }
        }
        return names;
    }
}
