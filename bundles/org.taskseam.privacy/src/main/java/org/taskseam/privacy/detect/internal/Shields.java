/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds numbers that machines make and that name no person: UUIDs, hashes, addresses in memory. */
final class Shields {
    private static final int HASH = 32;
    private static final int FIRST_GROUP = 8;
    private static final int[] UUID = {8, 13, 18, 23};

    private Shields() {}

    /** The places inside such numbers, null if there are none. */
    static @Nullable BitSet of(Scan text) {
        if (!possible(text)) {
            return null;
        }
        BitSet found = null;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (hex(text.at(i))) {
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
            } else if (run < HASH || text.digits(start, i) == run) {
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

    /** Whether 0x occurs, or eight hexadecimal characters in a row, of which one stands at a multiple of eight. */
    private static boolean possible(Scan text) {
        if (text.hasHexSign) {
            return true;
        }
        for (int i = FIRST_GROUP - 1; i < text.length(); i += FIRST_GROUP) {
            int from = i;
            while (i - from < FIRST_GROUP && hex(text.at(from))) {
                from--;
            }
            int to = i;
            while (to - from <= FIRST_GROUP && to > from && hex(text.at(to))) {
                to++;
            }
            if (to - from > FIRST_GROUP) {
                return true;
            }
        }
        return false;
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
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
