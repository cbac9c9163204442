/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.function.Predicate;

/**
 * Reads the first characters of a {@link Compact} as a {@link Pattern}. Where a character has the wrong class but looks like one of the right class, that one
 * is read; where two readings fit, a checksum decides. Few such characters are allowed, since a checksum that gets many
 * tries proves nothing.
 */
final class Reading {
    private static final int MAX_GUESSES = 3;
    private static final int MAX_OPEN = 8;

    final char[] value = new char[Compact.MAX];
    /** Whether a letter was read where a digit stands. */
    boolean guessedLetter;

    private final int[] open = new int[MAX_OPEN];
    private final char[] other = new char[MAX_OPEN];
    private int opens;
    /** How many characters were read as a look-alike. */
    int guesses;

    /** Reads as many characters as the pattern has; false if they do not fit. */
    boolean read(Compact compact, Pattern pattern) {
        guesses = 0;
        opens = 0;
        guessedLetter = false;
        if (!pattern.fits(compact)) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            char wanted = pattern.wanted[i];
            char c = compact.raw[i];
            char up = Glyphs.upper(c);
            boolean digit = Scan.digit(c);
            boolean letter = up >= 'A' && up <= 'Z';
            char read;
            switch (wanted) {
                case '9' -> read = digit ? c : guess(Glyphs.asDigit(c));
                case 'A' -> {
                    read = letter ? up : guess(Glyphs.asLetter(c));
                    guessedLetter |= !letter;
                    if (c == 'l') {
                        option(i, 'I');
                    }
                }
                case 'X', 'M' -> {
                    read = digit || letter ? up : wanted == 'M' && c == '<' ? c : 0;
                    option(i, digit ? 0 : Glyphs.asDigit(c));
                }
                default -> throw new IllegalArgumentException(pattern.classes);
            }
            if (read == 0 || guesses > MAX_GUESSES) {
                return false;
            }
            value[i] = read;
        }
        return true;
    }

    private final byte[] guessesUntil = new byte[Compact.MAX + 1];

    /** Reads digits, or what looks like one, as far as they go; returns how many. */
    int digits(Compact compact) {
        opens = 0;
        guessedLetter = false;
        int count = 0;
        while (count < compact.length) {
            char c = compact.raw[count];
            char read = Scan.digit(c) ? c : Glyphs.asDigit(c);
            if (read == 0) {
                break;
            }
            value[count] = read;
            guessesUntil[count + 1] = (byte) (guessesUntil[count] + (read == c ? 0 : 1));
            if (guessesUntil[++count] > MAX_GUESSES) {
                return count - 1;
            }
        }
        return count;
    }

    /** Takes only the first characters read by {@link #digits}. */
    void cut(int count) {
        guesses = guessesUntil[count];
    }

    private char guess(char c) {
        guesses++;
        return c;
    }

    private void option(int at, char alternative) {
        if (alternative != 0 && opens < MAX_OPEN) {
            open[opens] = at;
            other[opens++] = alternative;
        }
    }

    /** Whether the value passes a check as read or, if wanted, with one or two of the open characters read otherwise. */
    boolean passes(Predicate<char[]> check, boolean otherwise) {
        if (check.test(value)) {
            return true;
        }
        if (!otherwise || guesses >= MAX_GUESSES) {
            return false;
        }
        for (int i = 0; i < opens; i++) {
            swap(i);
            if (check.test(value)) {
                return true;
            }
            for (int k = i + 1; k < opens; k++) {
                swap(k);
                boolean passed = check.test(value);
                swap(k);
                if (passed) {
                    return true;
                }
            }
            swap(i);
        }
        return false;
    }

    private void swap(int i) {
        char c = value[open[i]];
        value[open[i]] = other[i];
        other[i] = c;
    }
}
