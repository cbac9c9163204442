/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** What passwords and keys look like, and what only looks so: words, anchors of pages, cells of sheets. */
final class PasswordShape {
    private static final boolean[] SIGNS = new boolean[128];

    static {
        for (char c : "!$*%?+~^@".toCharArray()) {
            SIGNS[c] = true;
        }
    }

    private PasswordShape() {}

    /** Signs with which a password may start. */
    static boolean sign(char c) {
        return c < SIGNS.length && SIGNS[c];
    }

    static boolean password(Scan text, int start, int end, boolean strong, Findings out) {
        if (end - start < 3
                || !(strong && announced(text, start, end)) && (!mixed(text, start, end) || exclaimed(text, start, end))
                || plainWord(text, start, end)
                || measure(text, start, end)
                || question(text, start, end)) {
            return false;
        }
        out.add(start, end, PiiKind.PASSWORD);
        return true;
    }

    /** Whether a sign before the value says that it is one: but not in a sentence (password, which) or around a note: Password (once). */
    private static boolean announced(Scan text, int start, int end) {
        boolean sentence = true;
        for (int i = text.label(start).end; i < start; i++) {
            sentence &= " ,;?!".indexOf(text.at(i)) >= 0;
        }
        boolean note = text.at(start - 1) == '(' && text.at(end) == ')' && letters(text, start, end) == end;
        return !sentence && !note && sameLine(text, start);
    }

    /** Small letters and an exclamation mark at last: The password is empty! */
    private static boolean exclaimed(Scan text, int start, int end) {
        int i = letters(text, start, end);
        return i == end - 1 && text.at(i) == '!';
    }

    private static int letters(Scan text, int start, int end) {
        int i = start;
        while (i < end && Scan.lower(text.at(i))) {
            i++;
        }
        return i;
    }

    /** Whether the label before stands in the same line, or ends with a sign that announces a value. */
    private static boolean sameLine(Scan text, int start) {
        boolean line = true;
        for (int i = text.label(start).end; i < start; i++) {
            if (text.at(i) == ':' || text.at(i) == '=') {
                return true;
            }
            line &= text.at(i) != '\n';
        }
        return line;
    }

    /** A word of the dictionary behind "Password:" is a command or a note, not a password. */
    static boolean plainWord(Scan text, int start, int end) {
        int known = known(text, start, end);
        return (known & Lexicon.COMMON) != 0
                || (known & (Lexicon.EVERYDAY | Lexicon.GIVEN | Lexicon.FAMILY)) == Lexicon.EVERYDAY;
    }

    /** What is known of letters as one word, 0 if anything else is among them. */
    static int known(Scan text, int start, int end) {
        long hash = Lexicon.seed();
        for (int i = start; i < end; i++) {
            if (!Scan.letter(text.at(i))) {
                return 0;
            }
            hash = Lexicon.hash(hash, text.at(i));
        }
        return Lexicon.flags(hash);
    }

    /** Up to three digits and the sign of a unit behind: Cycle 12 - PASS - 134 °C. */
    private static boolean measure(Scan text, int start, int end) {
        int digits = text.digits(start, end);
        int sign = text.at(start + digits) == ' ' ? end + 1 : start + digits;
        return digits > 0 && digits <= 3 && digits >= end - start - 1 && (text.at(sign) == '°' || text.at(sign) == '%');
    }

    /** Small letters and a question mark at last: Passwort vergessen? */
    private static boolean question(Scan text, int start, int end) {
        int i = letters(text, start, end);
        return i == end - 1 && text.at(i) == '?';
    }

    /** Digits or signs among letters. */
    static boolean mixed(Scan text, int start, int end) {
        boolean letter = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            letter |= Scan.letter(c);
            other |= Scan.digit(c) || sign(c) || c == '#' || c == '&';
        }
        return letter && other && end - start >= 5;
    }

    /** Upper case, lower case, digits and a sign in one short chunk: hardly anything but a password. */
    static boolean unusual(Scan text, int start, int end) {
        int length = end - start;
        if (length < 8 || length > 24) {
            return false;
        }
        boolean upper = false;
        boolean lower = false;
        int digits = 0;
        int signs = 0;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            upper |= Scan.upper(c);
            lower |= Scan.lower(c);
            digits += Scan.digit(c) ? 1 : 0;
            signs += "!?#$%&*".indexOf(c) >= 0 ? 1 : 0;
            if (!Scan.alnum(c) && "!?#$%&*_-.".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0
                && signs > 0
                && !anchor(text, start, end)
                && !cell(text, start, end)
                && (upper && lower || digits >= 3 && (upper || lower))
                && random(text, start, end);
    }

    /** A word, # and what it leads to: Scheda#9dbd44; behind the sign of a password stand just digits. */
    private static boolean anchor(Scan text, int start, int end) {
        int sign = start + 1;
        while (sign < end && Scan.lower(text.at(sign))) {
            sign++;
        }
        return text.at(sign) == '#' && text.digits(sign + 1, end) < end - sign - 1;
    }

    /** A cell of another sheet: Sheet3!$B$2. */
    private static boolean cell(Scan text, int start, int end) {
        int i = start;
        while (i < end && text.at(i) != '!') {
            i++;
        }
        int column = text.at(i + 1) == '$' ? i + 2 : i + 1;
        int row = column;
        while (row - column < 3 && Scan.upper(text.at(row))) {
            row++;
        }
        row = text.at(row) == '$' ? row + 1 : row;
        boolean numbered =
                row - column == 1 && text.at(column) == 'R' && text.digits(row, end) == end - row - 1; // R1C1
        return i < end && row > column && row < end && (numbered || text.digits(row, end) == end - row);
    }

    /** Whether classes change within the letters, as they do not in words. */
    private static boolean random(Scan text, int start, int end) {
        int changes = 0;
        int letters = start;
        for (int i = start + 1; i < end; i++) {
            char p = text.at(i - 1);
            char c = text.at(i);
            changes +=
                    Scan.letter(p) && Scan.digit(c) || Scan.digit(p) && Scan.letter(c) || Scan.lower(p) && Scan.upper(c)
                            ? 1
                            : 0;
            letters = Scan.letter(c) && letters == i - 1 ? i : letters;
        }
        char sign = text.at(letters + 1);
        return changes >= 1
                || letters - start >= 4 && sign != '#' && sign != '&' && !plainWord(text, start, letters + 1);
    }

    /** A token or key behind its label: long, or with digits. */
    static boolean secret(Scan text, int start, int end, Findings out) {
        boolean enough = end - start >= 16 || mixed(text, start, end) && sameLine(text, start);
        if (end - start < 8 || text.digits(start, end) == 0 || !enough || text.startsWith("http", start)) {
            return false;
        }
        out.add(start, end, PiiKind.API_KEY);
        return true;
    }
}
