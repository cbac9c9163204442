/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** Tells from the words beside it whether a name is that of an institution, of goods or of somebody of history. */
final class NamedAfter {
    private NamedAfter() {}

    /** Whether something that is sold stands behind a name: Paul Mitchell Shampoo. */
    static boolean goods(Scan text, int to) {
        return behind(text, to, Lexicon.GOODS) && Gaps.between(text, text.end[to - 1], text.start[to]) == Gaps.SPACE;
    }

    /** Whether a word for a make, a model or a shop stands before a name: brands/Paul Hewitt, Modell Hans Wegner. */
    static boolean maker(Scan text, int from) {
        if (from == 0 || (text.flags[from - 1] & Lexicon.MAKER) == 0) {
            return false;
        }
        int end = text.end[from - 1];
        char c = text.at(end);
        return (c == ' ' || c == ':' || c == '/' || c == '\\' || c == '=')
                && text.start[from] - end <= (c == ':' ? 2 : 1);
    }

    /** Whether the words from one token up to another are the name of an institution or of somebody of history. */
    static boolean bearer(Scan text, int from, int to) {
        return text.startsWith(" im. ", text.start[from] - 5) // Szkoła im. Marii Konopnickiej
                || institution(text, from - 1, text.start[from])
                || text.end[from] - text.start[from] > 1 && hall(text, from - 1, text.start[from])
                || street(text, from - 1, text.start[from])
                || behind(text, to, Lexicon.INSTITUTION)
                        && Gaps.between(text, text.end[to - 1], text.start[to]) <= Gaps.TIE
                || behind(text, to, Lexicon.STREET_AFTER) && text.at(text.end[to - 1]) == '-' // Kurt-Schumacher-Ring
                || ruler(text, from, to);
    }

    /** Whether a name and a word in small letters for what bears it fill a field: Simon Stevin bibliotheek. */
    static boolean kindBehind(Scan text, int from, int to) {
        int kinds = Lexicon.INSTITUTION | Lexicon.GOODS | Lexicon.STREET | Lexicon.ORGANISATION;
        return to < text.tokens
                && text.shape[to] == Scan.LOWER
                && (text.flags[to] & kinds) != 0
                && Gaps.between(text, text.end[to - 1], text.start[to]) == Gaps.SPACE
                && (Gaps.fieldEnd(text, text.end[to])
                        || text.at(text.end[to]) == ' ' && Scan.digit(text.at(text.end[to] + 1)))
                && (Gaps.fieldStart(text, text.start[from]) || (text.flags[to] & Lexicon.INSTITUTION) != 0);
    }

    private static boolean behind(Scan text, int to, int flag) {
        return to < text.tokens
                && text.shape[to] != Scan.LOWER
                && text.end[to] - text.start[to] > 1 // Anna Smith S36
                && (text.flags[to] & flag) != 0;
    }

    /** Lycée Victor Hugo, but not a hospital as a field before a patient. */
    private static boolean institution(Scan text, int before, int start) {
        return before >= 0
                && text.type[before] == Scan.WORD
                && text.shape[before] != Scan.LOWER
                && (text.flags[before] & Lexicon.INSTITUTION) != 0
                && Gaps.between(text, text.end[before], start) == Gaps.SPACE;
    }

    /** Salle Louise Michel. */
    private static boolean hall(Scan text, int before, int start) {
        return before >= 0
                && text.shape[before] == Scan.CAPITAL
                && (text.flags[before] & Lexicon.HALL) != 0
                && text.start[before + 1] - text.end[before] == 1
                && text.at(start - 1) == ' ';
    }

    /** Place Charles de Gaulle, Plaza Isabel la Católica. */
    private static boolean street(Scan text, int before, int start) {
        return before >= 0
                && text.shape[before] == Scan.CAPITAL
                && (text.flags[before] & (Lexicon.STREET | Lexicon.PARTICLE | Lexicon.FAMILY)) == Lexicon.STREET
                && Gaps.between(text, text.end[before], start) == Gaps.SPACE;
    }

    /** Whether a word for a firm or a shop stands before: Banca Monte dei Paschi. */
    static boolean organisation(Scan text, int from) {
        int before = from - 1;
        return before >= 0
                && text.shape[before] == Scan.CAPITAL
                && (text.flags[before] & Lexicon.ORGANISATION) != 0
                && Gaps.between(text, text.end[before], text.start[from]) == Gaps.SPACE;
    }

    /** Kaiser Franz, Papst Johannes Paul: but not KAISER Franz, a family name before the given one. */
    private static boolean ruler(Scan text, int from, int to) {
        return to - from > 1
                && (text.flags[from] & Lexicon.RULER) != 0
                && text.shape[from] == Scan.CAPITAL
                && Gaps.between(text, text.end[from], text.start[from + 1]) == Gaps.SPACE;
    }
}
