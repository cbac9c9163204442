/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/**
 * The letters and digits that follow a place of the text, with the separators between them taken out but remembered:
 * what an identifier looks like before people grouped it. At most {@value #MAX} characters.
 */
final class Compact {
    static final int MAX = 46;
    /** Longer than any identifier but bank accounts and passports' data lines. */
    static final int SHORT = 24;

    private static final int LONG = 13;

    final char[] raw = new char[MAX];
    final int[] at = new int[MAX];
    /** Number of separators before each character (0, 1 or 2) and the first of them. */
    final byte[] gap = new byte[MAX];

    final char[] separator = new char[MAX];
    int length;
    /** Bits of the characters that are digits or look like one; letters or look like one; either; {@code <}. */
    long digitLike;

    long letterLike;
    long plain;
    long fillers;
    private final Scan text;

    Compact(Scan text) {
        this.text = text;
    }

    /** Reads at most {@code most} characters from {@code start}, where a letter or digit must be. */
    void read(int start, int most) {
        length = 0;
        digitLike = 0;
        letterLike = 0;
        plain = 0;
        fillers = 0;
        readOn(start, most);
    }

    /** Reads on behind what was read, until there are {@code most} characters. */
    void readOn(int most) {
        readOn(at[length - 1] + 1, most);
    }

    private void readOn(int start, int most) {
        char[] chars = text.chars;
        int count = length;
        int gaps = 0;
        char first = 0;
        boolean broken = false;
        for (int i = start; count < most && i < chars.length; i++) {
            char c = chars[i];
            int read = Window.read(c);
            if ((read & Window.TAKEN) != 0) {
                long classes = read;
                digitLike |= (classes & 1) << count;
                letterLike |= (classes >> 1 & 1) << count;
                plain |= (classes >> 2 & 1) << count;
                fillers |= (classes >> 3 & 1) << count;
                raw[count] = c;
                at[count] = i;
                gap[count] = (byte) (gaps == 2 && broken ? 1 : gaps);
                separator[count++] = first;
                gaps = 0;
                first = 0;
                broken = false;
            } else if ((read & Window.SEPARATES) != 0 && gaps < 2) {
                broken |= c == '\n' || c == '\r';
                first = gaps == 0 || first == ' ' || first == '\n' || first == '\r' ? c : first;
                gaps++;
            } else {
                break;
            }
        }
        length = count;
    }

    static boolean separates(char c) {
        return switch (c) {
            case ' ', '-', '.', '/', '\t', '\n', '_', '+', '\'', '|' -> true;
            case '\r' -> true;
            default -> false;
        };
    }

    /** Index after the original of the first {@code count} characters. */
    int end(int count) {
        return at[count - 1] + 1;
    }

    /** Whether the character after the first {@code count} ones is a digit that touches them. */
    boolean digitTouches(int count) {
        return Scan.digit(text.at(end(count)));
    }

    boolean alnumTouches(int count) {
        return Scan.alnum(text.at(end(count)));
    }

    /**
     * Whether the first {@code count} characters are grouped as people do: not at all, evenly in twos, threes or fours
     * with one separator, or with single separators in one of the patterns given as lengths of groups ("334"). A line
     * break counts as any separator or as none.
     */
    boolean grouped(int count, String... patterns) {
        int groups = 0;
        int newline = -1;
        char sign = 0;
        boolean single = true;
        boolean same = true;
        for (int i = 1; i < count; i++) {
            if (gap[i] == 0) {
                continue;
            }
            groups++;
            single &= gap[i] == 1;
            if (separator[i] == '\n') {
                newline = i;
            } else if (sign == 0) {
                sign = separator[i];
            } else {
                same &= sign == separator[i];
            }
        }
        if (groups == 0) {
            return true;
        }
        if (!single) {
            return false;
        }
        if (newline > 0 && groups == 1 && count >= LONG) {
            return true;
        }
        return same && (even(count, -1) || newline > 0 && even(count, newline))
                || follows(count, patterns, -1)
                || newline > 0 && follows(count, patterns, newline);
    }

    /** Whether single separators of one kind, or line breaks, stand between. */
    boolean uniform(int count) {
        char sign = 0;
        for (int i = 1; i < count; i++) {
            if (gap[i] > 1) {
                return false;
            }
            if (gap[i] == 1 && separator[i] != '\n') {
                if (sign != 0 && sign != separator[i]) {
                    return false;
                }
                sign = separator[i];
            }
        }
        return true;
    }

    private boolean even(int count, int ignored) {
        int width = 0;
        int since = 0;
        for (int i = 1; i <= count; i++) {
            since++;
            if (i == count) {
                return since <= width && width >= 2 && width <= 4;
            }
            if (gap[i] > 0 && i != ignored) {
                if (width == 0) {
                    width = since;
                } else if (since != width) {
                    return false;
                }
                since = 0;
            }
        }
        return false;
    }

    private boolean follows(int count, String[] patterns, int ignored) {
        for (String pattern : patterns) {
            int next = pattern.charAt(0) - '0';
            int group = 0;
            boolean fits = true;
            for (int i = 1; i < count && fits; i++) {
                boolean gapHere = gap[i] > 0 && i != ignored;
                boolean expected = i == next;
                fits = gapHere == expected;
                if (expected && ++group < pattern.length()) {
                    next += pattern.charAt(group) - '0';
                }
            }
            if (fits && group == pattern.length() - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line break stands among the first {@code count} characters. */
    boolean broken(int count) {
        for (int i = 1; i < count; i++) {
            if (gap[i] > 0 && separator[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a line that belongs to the first {@code count} characters is a date, which no number goes on with: 4, and 07.01.2025 below. */
    boolean dated(int count) {
        boolean dated = false;
        for (int i = 1; i < count; i++) {
            if (gap[i] > 0 && separator[i] == '\n') {
                Dates.Found above = Dates.at(text, at[0]);
                Dates.Found below = Dates.at(text, at[i]);
                dated |= above != null && above.end() == at[i - 1] + 1
                        || below != null && Gaps.fieldEnd(text, below.end());
            }
        }
        return dated;
    }

    /** Whether any of the first {@code count} characters stands behind separators. */
    boolean separated(int count) {
        for (int i = 1; i < count; i++) {
            if (gap[i] > 0) {
                return true;
            }
        }
        return false;
    }
}
