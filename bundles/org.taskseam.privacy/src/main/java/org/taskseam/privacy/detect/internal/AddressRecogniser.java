/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.taskseam.privacy.detect.internal.AddressTokens.capital;
import static org.taskseam.privacy.detect.internal.AddressTokens.gap;
import static org.taskseam.privacy.detect.internal.AddressTokens.nameWord;
import static org.taskseam.privacy.detect.internal.AddressTokens.near;
import static org.taskseam.privacy.detect.internal.AddressTokens.number;
import static org.taskseam.privacy.detect.internal.AddressTokens.sameLine;
import static org.taskseam.privacy.detect.internal.AddressTokens.size;
import static org.taskseam.privacy.detect.internal.AddressTokens.word;

import java.util.Locale;
import java.util.Set;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/**
 * Finds postal addresses by their parts: a street (known by words such as rue, Street, -straße), a house number, a post
 * code and a town. Two parts that only occur together in addresses are enough.
 */
final class AddressRecogniser {
    private static final Set<String> COUNTED = Set.of(
            "stuck",
            "stk",
            "stuks",
            "pcs",
            "pieces",
            "units",
            "uds",
            "unidades",
            "pezzi",
            "szt",
            "kpl",
            "pack",
            "packs");
    /** The letters with which they start. */
    private static final String FIRST_OF_COUNTED = "spuk";

    /** The most digits of a house number. */
    private static final int LONGEST_NUMBER = 4;

    private AddressRecogniser() {}

    static void find(Scan text, Findings out) {
        if (text.digits(0, text.length()) == 0) {
            return;
        }
        for (int t = 0; t < text.tokens; t++) {
            if (text.type[t] == Scan.NUMBER
                    && size(text, t) <= LONGEST_NUMBER
                    && !quantity(text, t)
                    && !percent(text, t)
                    && !decimal(text, t)) {
                int next = Math.max(t, continental(text, t, out));
                next = Math.max(next, numberFirst(text, t, out));
                next = Math.max(next, BritishPostcode.find(text, t, out));
                t = next;
            }
        }
    }

    /** USt 19 %. */
    private static boolean percent(Scan text, int t) {
        int sign = text.at(text.end[t]) == ' ' ? text.end[t] + 1 : text.end[t];
        return text.at(sign) == '%';
    }

    /** pH 8.53. */
    private static boolean decimal(Scan text, int t) {
        return text.at(text.end[t]) == '.' && Scan.digit(text.at(text.end[t] + 1));
    }

    /** Whether a number counts things: 12x Rue Montmartre, Plac Wilsona, 9 Stück. */
    private static boolean quantity(Scan text, int t) {
        int end = text.end[t];
        if (text.at(end) == 'x' && text.at(end + 1) == ' ') {
            return true;
        }
        if (!word(text, t + 1)
                || gap(text, t + 1) != Gaps.SPACE
                || FIRST_OF_COUNTED.indexOf(text.at(end + 1) | 0x20) < 0) {
            return false;
        }
        return COUNTED.contains(text.text()
                .subSequence(text.start[t + 1], text.end[t + 1])
                .toString()
                .toLowerCase(Locale.ROOT));
    }

    /** Street, number, post code, town: Hauptstraße 12a, 50667 Köln; Calle Mayor 3, 28001 Madrid. */
    private static int continental(Scan text, int t, Findings out) {
        int gap = gap(text, t);
        int sign = HouseNumber.sign(text, t);
        if (gap != Gaps.SPACE && gap != Gaps.LINE && gap != Gaps.COMMA && gap != Gaps.POINT && sign == t) {
            return -1;
        }
        int name = sign - 1;
        int first = StreetName.before(text, name);
        if (first < 0) {
            return -1;
        }
        first = StreetName.behindLabel(text, first, name);
        int last = HouseNumber.end(text, t);
        int town = Town.end(text, HouseNumber.floor(text, last) + 1, true);
        if (size(text, name) < 3 && number(text, last + 1) && size(text, last + 1) == 3) {
            town = -1; // 2B 560 561 67 is no street with a Swedish post code
        }
        if (town < 0
                && last == t
                && number(text, t + 1)
                && size(text, t + 1) < 5
                && gap(text, t + 1) == Gaps.SPACE
                && size(text, Math.min(t + 2, text.tokens - 1)) > 3) {
            town = Town.end(text, t + 2, true); // Strada Provinciale 12 110, 24589 L'Aquila
        }
        boolean street = StreetName.sure(text, first, name);
        boolean known = street
                || name > first
                || (text.flags[name] & Lexicon.COMMON) == 0
                || StreetName.ending(text, name, StreetName.ALL_ENDINGS);
        if (town > 0 && known
                || street && size(text, t) < 4 && sameLine(text, first, t) && !HouseNumber.amount(text, t)) {
            int end = town > 0 ? town : last;
            int from = town > 0 ? first : StreetName.trimmed(text, first, name);
            out.add(text.start[from], text.end[end], PiiKind.ADDRESS);
            return end;
        }
        return -1;
    }

    /** Number before the street: 12 High Street, Leeds LS1 4AB; 12 rue de la Paix, 75002 Paris. */
    private static int numberFirst(Scan text, int t, Findings out) {
        if (Scan.letter(text.at(text.start[t] - 1))
                        && gap(text, t) == Gaps.JOINED
                        && (text.shape[t - 1] == Scan.UPPER
                                || number(text, t - 2) && gap(text, t - 1) == Gaps.JOINED) // a hash
                || text.at(text.start[t] - 1) == '-' && Scan.alnum(text.at(text.start[t] - 2))
                || text.at(text.start[t] - 1) == ','
                        && Scan.digit(text.at(text.start[t] - 2))) { // EUR 68.878,23, Runde
            return -1;
        }
        int last = HouseNumber.end(text, t);
        int first = last + 1;
        int gap = gap(text, first);
        if (gap == Gaps.COMMA && t > 0 && gap(text, t) == Gaps.SPACE && (text.flags[t - 1] & Lexicon.DOCUMENT) != 0) {
            return -1; // Row 9, Martin-Luther-Str.
        }
        if (gap != Gaps.SPACE && gap != Gaps.COMMA && gap != Gaps.LINE
                || !nameWord(text, first)
                || (text.flags[first] & Lexicon.MONTH) != 0) {
            return -1;
        }
        int end = first;
        boolean street = (text.flags[first] & Lexicon.STREET) != 0;
        boolean after = false;
        for (int next = first;
                next - first < 8
                        && nameWord(text, next)
                        && (next == first || near(gap(text, next)) || gap(text, next) == Gaps.JOINED);
                next++) {
            end = next;
            if (((text.flags[next] & Lexicon.STREET_AFTER) != 0 && next > first || StreetName.oneWord(text, next))
                    && capital(text, next)) {
                after = true;
                break;
            }
        }
        int town = Town.end(text, end + 1, false);
        if (gap != Gaps.SPACE && !street && !after) {
            town = -1; // Row 9, Plant 1000 Main works
        }
        if (town < 0) {
            town = Town.beforeCode(text, end + 1);
        }
        if (town < 0 && (!(street && end > first || after) || gap == Gaps.LINE)) {
            return -1;
        }
        int finish = town > 0 ? town : end;
        out.add(text.start[t], text.end[finish], PiiKind.ADDRESS);
        return finish;
    }
}
