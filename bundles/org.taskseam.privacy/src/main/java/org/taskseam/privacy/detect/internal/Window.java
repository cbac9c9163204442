/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.jspecify.annotations.Nullable;

/**
 * Passes over a text from its end and knows of the next letters and digits, as {@link Compact} reads them, which may be digits
 * or letters: bits of three registers.
 */
final class Window {
    private static final int MOST_SEPARATORS = 2;
    private static final int ALL = (1 << Identifier.SHORTEST) - 1;
    private static final Pattern IBAN_START = Identifier.IBAN_START;

    static final int TAKEN = 16;
    static final int SEPARATES = 32;
    /** The classes of each ASCII character, whether it is taken, and whether it separates. */
    private static final byte[] READ = new byte[Glyphs.KNOWN];

    static {
        for (char c = 0; c < READ.length; c++) {
            boolean taken = Scan.alnum(c) || c == '<';
            READ[c] = (byte) (taken ? TAKEN | Glyphs.classes(c) : Compact.separates(c) ? SEPARATES : 0);
        }
    }

    private long digits;
    private long letters;
    private long plain;
    private int separators;
    /** The characters taken last and before that. */
    private char first;

    private char second;

    /** What a character is: {@link #TAKEN} with its classes as {@link Glyphs} has them, {@link #SEPARATES}, or neither. */
    static int read(char c) {
        return c < READ.length ? READ[c] : Scan.alnum(c) ? TAKEN : 0;
    }

    /** Takes the characters before those that were taken, back to {@code start}. */
    void before(char[] chars, int end, int start) {
        long digits = this.digits;
        long letters = this.letters;
        long plain = this.plain;
        int separators = this.separators;
        for (int i = end - 1; i >= start; i--) {
            char c = chars[i];
            int read = read(c);
            if ((read & TAKEN) != 0) {
                digits = digits << 1 | read & 1;
                letters = letters << 1 | read >> 1 & 1;
                plain = plain << 1 | read >> 2 & 1;
                separators = 0;
                second = first;
                first = c;
            } else if ((read & SEPARATES) == 0 || ++separators > MOST_SEPARATORS) {
                digits = 0;
                letters = 0;
                plain = 0;
            }
        }
        this.digits = digits;
        this.letters = letters;
        this.plain = plain;
        this.separators = separators;
    }

    /**
     * Whether an identifier may start with the character taken last: all of its characters have the right classes, or look so.
     *
     * @param lookAlikes whether the first character may be read as one of the other class
     */
    boolean mayStart(boolean lookAlikes) {
        if ((plain & ALL) != ALL) {
            return false;
        }
        boolean digit = Scan.digit(first);
        return (digit || lookAlikes && (digits & 1) != 0) && fits(Identifier.DIGITS_FIRST)
                || (!digit || lookAlikes && (letters & 1) != 0) && fits(Identifier.LETTERS_FIRST)
                || IBAN_START.fits(~digits, ~letters, ~plain)
                        && (fits(IbanStructures.of(first, second)) || fits(IbanStructures.withI(first, second)));
    }

    private boolean fits(Pattern[] patterns) {
        for (Pattern pattern : patterns) {
            if (pattern.fits(~digits, ~letters, ~plain)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(@Nullable Pattern pattern) {
        return pattern != null && pattern.fits(~digits, ~letters, ~plain);
    }
}
