/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Locale;
import java.util.Set;

/** What one word of a text says about being a part of somebody's name. */
final class NameWord {
    private static final Set<String> LEADING_PARTICLES =
            Set.of("van", "von", "de", "le", "la", "du", "di", "del", "ter", "ten");

    private NameWord() {}

    /** What is known about a word; a single capital is an initial, or the d in d'Angelo. */
    static int known(Scan text, int t) {
        return text.end[t] - text.start[t] > 1 ? text.flags[t] : single(text, t);
    }

    private static int single(Scan text, int t) {
        return text.shape[t] == Scan.LOWER ? text.flags[t] : text.at(text.end[t]) == '\'' ? Lexicon.PARTICLE : 0;
    }

    static boolean name(int known) {
        return (known & (Lexicon.GIVEN | Lexicon.FAMILY)) != 0;
    }

    /** The d in d'Ormesson, small and right before a capital. */
    static boolean elided(Scan text, int t) {
        return text.at(text.end[t]) == '\'' && Scan.upper(text.at(text.end[t] + 1));
    }

    /** Words that are no part of a name. */
    static boolean ordinary(Scan text, int t) {
        int known = known(text, t);
        int length = text.end[t] - text.start[t];
        boolean ruled =
                (known & (Lexicon.COMMON | Lexicon.MONTH | Lexicon.TITLE | Lexicon.STREET | Lexicon.STREET_AFTER)) != 0
                        && (known & Lexicon.PARTICLE) == 0;
        boolean tied = (known & Lexicon.OTHER_SCRIPT) != 0 && text.at(text.end[t]) == '\''; // ДЕМ'ЯНЧУК
        boolean acronym = text.shape[t] == Scan.UPPER
                && (known & Lexicon.PARTICLE) == 0
                && (length < 4 && !tied || known == 0 && !vowel(text, t));
        return ruled || acronym;
    }

    private static boolean vowel(Scan text, int t) {
        for (int i = text.start[t]; i < text.end[t]; i++) {
            if (text.at(i) >= 0x80 || "AEIOUY".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A word of up to three capitals, such as a state, the kind of a file or a department. */
    static boolean abbreviation(Scan text, int t) {
        return text.shape[t] == Scan.UPPER && text.end[t] - text.start[t] < 4;
    }

    static String word(Scan text, int t) {
        return text.text().subSequence(text.start[t], text.end[t]).toString();
    }

    /** A particle with a capital before another word with one, though it is a given name, too. */
    static boolean leads(Scan text, int t) {
        return text.shape[t + 1] == Scan.CAPITAL
                && LEADING_PARTICLES.contains(word(text, t).toLowerCase(Locale.ROOT));
    }

    static boolean particle(Scan text, int t) {
        return (known(text, t) & Lexicon.PARTICLE) != 0;
    }

    /** A single letter behind a name is no initial in E-Mail, N°, N.º, N. 12, N. passaporto and Faust I. */
    static boolean initial(Scan text, int t) {
        int end = text.end[t];
        if ("IVX".indexOf(text.at(text.start[t])) >= 0 && Gaps.fieldEnd(text, end) && text.at(end) != '.') {
            return false;
        }
        int next = text.at(end) == '.' ? end + 1 : end;
        next += text.at(next) == ' ' ? 1 : 0;
        boolean number = Scan.digit(text.at(end))
                || text.at(next - 1) != text.at(end - 1) && Scan.digit(text.at(next)); // N. 12, R 3000
        boolean abbreviation = text.at(end) == '.'
                && Scan.lower(text.at(next))
                && (next > end + 1
                        ? t > 0 && text.shape[t - 1] == Scan.CAPITAL && small(text, t + 1)
                        : ordinal(text, next));
        return !number && !abbreviation && !(text.at(end) == '-' && Scan.letter(text.at(end + 1)));
    }

    /** The º of N.º, which folds to a letter. */
    private static boolean ordinal(Scan text, int at) {
        return (text.at(at) == 'o' || text.at(at) == 'a') && !Scan.alnum(text.at(at + 1));
    }

    /** Whether the word is written small and no particle. */
    private static boolean small(Scan text, int t) {
        return t < text.tokens && text.shape[t] == Scan.LOWER && !particle(text, t);
    }

    /** The s in Patrick's Day. */
    static boolean genitive(Scan text, int t) {
        int start = text.start[t];
        return text.end[t] - start == 1
                && text.at(start) == 's'
                && text.at(start - 1) == '\''
                && Scan.letter(text.at(start - 2));
    }

    /** An abbreviation before a number: Art. 7, Abs. 3. */
    static boolean numbered(Scan text, int t) {
        int end = text.end[t];
        return end - text.start[t] <= 4
                && text.at(end) == '.'
                && text.at(end + 1) == ' '
                && Scan.digit(text.at(end + 2));
    }

    /** A word that announces what follows: Kartennr. 1234, Customer: ... */
    static boolean label(Scan text, int t) {
        char next = text.at(text.end[t]);
        boolean announces = next == '.' || next == ':' || next == '#' || next == '=';
        return announces
                && text.end[t] - text.start[t] > 1
                && ((text.flags[t] & Lexicon.LABEL) != 0
                        || Suffixes.ends(text, text.end[t], "nr")
                        || Suffixes.ends(text, text.end[t], "num"));
    }

    static boolean surelyGiven(Scan text, int t) {
        return (text.flags[t] & (Lexicon.GIVEN | Lexicon.PLACE | Lexicon.COMMON)) == Lexicon.GIVEN
                || (text.flags[t] & Lexicon.SURELY_GIVEN) != 0;
    }

    /** Whether a hyphen alone stands between a word and the one before: Smith-Taylor. */
    static boolean hyphenated(Scan text, int t) {
        return text.start[t] - text.end[t - 1] == 1 && text.at(text.end[t - 1]) == '-';
    }

    /** Whether a comma and a given name that is nothing else follow a word. */
    static boolean givenBehindComma(Scan text, int t) {
        int next = t + 1;
        return next < text.tokens
                && text.shape[next] == Scan.CAPITAL
                && Gaps.between(text, text.end[t], text.start[next]) == Gaps.COMMA
                && surelyGiven(text, next);
    }

    /**
     * How much a word nobody knows looks like a name. In Greek and Cyrillic only names are written with capitals
     * amid a text.
     */
    static float look(Scan text, int t) {
        boolean otherScript = (text.flags[t] & Lexicon.OTHER_SCRIPT) != 0;
        return otherScript ? 1 : NameModel.score(text, text.start[t], text.end[t]);
    }
}
