/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds numbers that name no person: UUIDs, hashes, addresses in memory, identifiers of publications. */
final class Shields {
    private static final int HASH = 32;
    private static final int MIXED = 16;
    private static final int LEAST_CHANGES = 3;
    private static final int FIRST_GROUP = 8;
    private static final int[] UUID = {8, 13, 18, 23};

    private static final boolean[] HEX = new boolean[128];

    static {
        for (char c : "0123456789abcdefABCDEF".toCharArray()) {
            HEX[c] = true;
        }
    }

    private Shields() {}

    /** The places inside such numbers, null if there are none. */
    static @Nullable BitSet of(Scan text) {
        BitSet found = text.hasFolderSign() ? publications(text) : null;
        if (!possible(text)) {
            return found;
        }
        char[] chars = text.chars;
        int run = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i < chars.length && hex(chars[i])) {
                run++;
                continue;
            }
            int start = i - run;
            int end = i;
            if (run == 8 && text.at(i) == '-' && uuid(text, start)) {
                end = start + 36;
            } else if (text.at(i) == 'x' && run == 1 && text.at(start) == '0' && !Scan.alnum(text.at(start - 1))) {
                end = i + 1;
                while (hex(text.at(end))) {
                    end++;
                }
            } else if (!(run >= HASH && text.digits(start, i) < run || run >= MIXED && mixed(text, start, i))) {
                end = start;
            }
            if (end > start) {
                found = found == null ? new BitSet() : found;
                found.set(start, end);
            }
            run = 0;
        }
        return found;
    }

    /** The places inside identifiers of publications (DOI), null if there are none: 10.1016/j.scico.2009.12.003. */
    private static @Nullable BitSet publications(Scan text) {
        BitSet found = null;
        int done = 0;
        for (int t = 0; t < text.tokens; t++) {
            int start = text.start[t];
            int slash = start + 7;
            boolean doi = start >= done
                    && text.end[t] == start + 2
                    && text.at(start + 2) == '.'
                    && text.startsWith("10", start)
                    && !Scan.alnum(text.at(start - 1))
                    && text.digits(start, slash) == 6
                    && (text.at(slash) == '/' || text.at(++slash) == '/' && text.digits(start, slash) == 7);
            if (doi) {
                int end = slash;
                while (end < text.length() && !Scan.space(text.at(end)) && "?&#\"'<>|".indexOf(text.at(end)) < 0) {
                    end++;
                }
                found = found == null ? new BitSet() : found;
                found.set(start, end);
                done = end;
            }
        }
        return found;
    }

    /** Whether 0x occurs, or so many hexadecimal characters in a row as a hash has, or the first group of a UUID where there are hyphens. */
    private static boolean possible(Scan text) {
        if (text.hasHexSign) {
            return true;
        }
        int run = text.hyphens() < UUID.length ? MIXED : FIRST_GROUP;
        char[] chars = text.chars;
        for (int i = run - 1; i < chars.length; i += run) {
            int from = i;
            while (i - from < run && hex(chars[from])) {
                from--;
            }
            int to = i;
            while (to - from <= run && to > from && to < chars.length && hex(chars[to])) {
                to++;
            }
            if (to - from > run) {
                return true;
            }
        }
        return false;
    }

    /** Whether digits follow letters often, as in no identifier of a person. */
    private static boolean mixed(Scan text, int start, int end) {
        int changes = 0;
        for (int i = start + 1; i < end; i++) {
            changes += Scan.digit(text.at(i)) && Scan.letter(text.at(i - 1)) ? 1 : 0;
        }
        return changes >= LEAST_CHANGES;
    }

    private static boolean uuid(Scan text, int start) {
        for (int i = 0; i < 36; i++) {
            boolean dash = i == UUID[0] || i == UUID[1] || i == UUID[2] || i == UUID[3];
            char c = text.at(start + i);
            if (dash ? c != '-' : !hex(c)) {
                return false;
            }
        }
        return !hex(text.at(start + 36));
    }

    private static boolean hex(char c) {
        return c < HEX.length && HEX[c];
    }
}
