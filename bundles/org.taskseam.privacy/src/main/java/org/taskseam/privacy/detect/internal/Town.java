/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.taskseam.privacy.detect.internal.AddressTokens.capital;
import static org.taskseam.privacy.detect.internal.AddressTokens.gap;
import static org.taskseam.privacy.detect.internal.AddressTokens.number;
import static org.taskseam.privacy.detect.internal.AddressTokens.size;
import static org.taskseam.privacy.detect.internal.AddressTokens.word;

/** A town and its post code. */
final class Town {
    private Town() {}

    /** Post code and town from token {@code t} on; their last token or -1. */
    static int end(Scan text, int t, boolean afterNumber) {
        int gap = gap(text, t);
        boolean floor =
                gap == Gaps.FAR && t > 0 && text.startsWith("., ", text.end[t - 1]); // 2.o Esq., 2905-858 Setubal
        if (gap != Gaps.COMMA && gap != Gaps.SPACE && gap != Gaps.LINE && !floor) {
            return -1;
        }
        int code = t;
        if (word(text, code)
                && size(text, code) <= 2
                && text.shape[code] != Scan.LOWER
                && gap(text, code + 1) == Gaps.TIE) {
            code++; // country letter: D-50667, B-1000
        }
        code = codeEnd(text, code);
        if (code < 0) {
            return -1;
        }
        int next = code + 1;
        if (word(text, next)
                && size(text, next) == 2
                && text.shape[next] == Scan.UPPER
                && gap(text, next) <= Gaps.LINE) {
            next++; // 1234 AB
        }
        int end = townName(text, next);
        return end < 0 && next > code + 1 ? next - 1 : end;
    }

    /** The last token of a post code of digits: 50667, 175 62 in Sweden, 87-325 in Poland, 9470-345 in Portugal; -1 if there is none. */
    private static int codeEnd(Scan text, int t) {
        if (!number(text, t)) {
            return -1;
        }
        int second = number(text, t + 1) ? size(text, t + 1) : 0;
        int between = second > 0 ? gap(text, t + 1) : Gaps.FAR;
        boolean hyphen = between == Gaps.TIE && text.at(text.end[t]) == '-' && second == 3;
        return switch (size(text, t)) {
            case 2 -> hyphen ? t + 1 : -1;
            case 3 -> between == Gaps.SPACE && second == 2 ? t + 1 : -1;
            case 4 -> hyphen ? t + 1 : t;
            case 5 -> t;
            default -> -1;
        };
    }

    /** A town's first word; a single letter only as in L'Aquila or A Coruña. */
    private static boolean townStart(Scan text, int t) {
        boolean more = capital(text, t + 1)
                && (gap(text, t + 1) == Gaps.SPACE || gap(text, t + 1) == Gaps.TIE && text.at(text.end[t]) == '\'');
        return capital(text, t) && (size(text, t) > 1 || more);
    }

    private static int townName(Scan text, int t) {
        int gap = gap(text, t);
        if (gap != Gaps.SPACE && gap != Gaps.LINE
                || !townStart(text, t) && !(word(text, t) && text.at(text.start[t] - 1) == '\'')) {
            return -1;
        }
        int end = t;
        for (int next = t + 1; next - t < 6; next++) {
            int g = gap(text, next);
            boolean tie = g == Gaps.TIE && text.at(text.end[next - 1]) != '_' || g == Gaps.POINT;
            if (!tie && g != Gaps.SPACE || !word(text, next)) {
                break;
            }
            boolean common = (text.flags[next] & (Lexicon.COMMON | Lexicon.TITLE)) != 0;
            boolean particle = (text.flags[next] & Lexicon.PARTICLE) != 0;
            boolean inside = (text.flags[next - 1] & Lexicon.PARTICLE) != 0;
            boolean last = next == t + 1
                    && common
                    && (text.flags[t] & Lexicon.PLACE) == 0 // 28001 Madrid Cliente
                    && Gaps.fieldEnd(text, text.end[next]);
            boolean amid = common && capital(text, next) && before(text, next); // Vila Nova de Gaia
            if (capital(text, next) && (tie || !common || inside || last || amid)) { // Zielona Gora
                end = next;
            } else if (tie && inside && text.at(text.end[next - 1]) == '\'' && Gaps.fieldEnd(text, text.end[next])) {
                return next; // Mazza nell'emilia
            } else if (!particle && !tie) {
                break;
            }
        }
        return lastWord(text, end + 1) || besideRiver(text, end + 1) ? end + 1 : end;
    }

    /** Whether a small particle and a word with a capital follow. */
    private static boolean before(Scan text, int t) {
        return word(text, t + 1)
                && text.shape[t + 1] == Scan.LOWER
                && (text.flags[t + 1] & Lexicon.PARTICLE) != 0
                && gap(text, t + 1) == Gaps.SPACE
                && capital(text, t + 2)
                && gap(text, t + 2) == Gaps.SPACE;
    }

    /** Whether a capitalised word in brackets tells a town from another: Frankfurt (Oder). */
    private static boolean besideRiver(Scan text, int t) {
        return capital(text, t)
                && text.shape[t] == Scan.CAPITAL
                && text.startsWith(" (", text.end[t - 1])
                && text.start[t] - text.end[t - 1] == 2
                && text.at(text.end[t]) == ')'
                && (text.flags[t - 1] & Lexicon.PLACE) != 0
                && (text.flags[t] & Lexicon.DOCUMENT) == 0;
    }

    /** A small word nobody knows that ends both town and field: Bianchi salentino. */
    private static boolean lastWord(Scan text, int t) {
        return word(text, t)
                && text.shape[t] == Scan.LOWER
                && text.flags[t] == 0
                && size(text, t) > 2
                && gap(text, t) == Gaps.SPACE
                && Gaps.fieldEnd(text, text.end[t]);
    }

    /** Town before the code, with a comma before: , Leeds LS1 4AB or , Austin, TX 78701; last token or -1. */
    static int beforeCode(Scan text, int t) {
        if (gap(text, t) != Gaps.COMMA && gap(text, t) != Gaps.LINE || !capital(text, t)) {
            return -1;
        }
        for (int next = t + 1; next - t < 6; next++) {
            int gap = gap(text, next);
            if (gap == Gaps.FAR || !(word(text, next) || number(text, next))) {
                return -1;
            }
            int code = BritishPostcode.end(text, next);
            if (code > 0) {
                return code;
            }
            boolean zip = number(text, next)
                    && size(text, next) == 5
                    && text.shape[next - 1] == Scan.UPPER
                    && size(text, next - 1) == 2;
            if (zip) {
                return next;
            }
        }
        return -1;
    }
}
