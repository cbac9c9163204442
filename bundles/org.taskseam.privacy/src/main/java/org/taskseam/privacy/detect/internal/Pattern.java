/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/**
 * Classes of an identifier's characters: {@code 9} digit, {@code A} letter, {@code X} either, {@code M} either or
 * {@code <}. Knows as sets of bits where which class stands, so that most texts are refused without reading them.
 */
final class Pattern {
    final String classes;
    /** The same, one by one. */
    final char[] wanted;

    final int length;
    /** How many digits it starts with. */
    final int leading;

    private long digits;
    private long letters;
    private long either;
    private long fillers;

    private Pattern(String classes) {
        this.classes = classes;
        wanted = classes.toCharArray();
        length = classes.length();
        int count = 0;
        for (int i = 0; i < length; i++) {
            long bit = 1L << i;
            switch (classes.charAt(i)) {
                case '9' -> digits |= bit;
                case 'A' -> letters |= bit;
                case 'X' -> either |= bit;
                case 'M' -> fillers |= bit;
                default -> throw new IllegalArgumentException(classes);
            }
            count += count == i && classes.charAt(i) == '9' ? 1 : 0;
        }
        leading = count;
    }

    /** @throws IllegalArgumentException if it has characters other than the four classes */
    static Pattern of(String classes) {
        return new Pattern(classes);
    }

    /** Whether each character, or one that looks like it, has the right class. */
    boolean fits(Compact compact) {
        return compact.length >= length && starts(compact, -1L);
    }

    /** Whether this holds as far as was read. */
    boolean mayFit(Compact compact) {
        return starts(compact, (1L << compact.length) - 1);
    }

    /** Whether characters have the right classes, given as bits of those that neither are nor look like digits, letters, either. */
    boolean fits(long noDigit, long noLetter, long noPlain) {
        return (digits & noDigit | letters & noLetter | either & noPlain) == 0;
    }

    private boolean starts(Compact compact, long among) {
        return (digits & among & ~compact.digitLike) == 0
                && (letters & among & ~compact.letterLike) == 0
                && (either & among & ~compact.plain) == 0
                && (fillers & among & ~(compact.plain | compact.fillers)) == 0;
    }
}
