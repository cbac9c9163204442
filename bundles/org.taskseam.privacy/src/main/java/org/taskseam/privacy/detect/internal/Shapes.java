/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Shapes of number plates and of numbers that stand for people: groups of capitals (A) and digits (9) with their
 * lengths, and what separates them, so that B-AB 1234 is "A1-A2 94".
 */
final class Shapes {
    private static final int MAX_GROUPS = 6;

    private final Scan text;
    private int start;
    private int end;
    private int groups;
    private final boolean[] digits = new boolean[MAX_GROUPS];
    private final int[] lengths = new int[MAX_GROUPS];
    private final int[] ends = new int[MAX_GROUPS];
    private final char[] separators = new char[MAX_GROUPS];
    private long plate;

    Shapes(Scan text) {
        this.text = text;
    }

    /** From here on the shape that starts at a place is meant. */
    void start(int at) {
        start = at;
        end = at;
    }

    int end() {
        return end;
    }

    boolean digitFirst() {
        return Scan.digit(text.at(start));
    }

    /** Reads groups until something else than a separator follows. */
    private void read(int most, boolean hyphenOnly) {
        groups = 0;
        int i = start;
        end = start;
        while (groups < most) {
            int from = i;
            while (i - from < 12 && Scan.digit(text.at(i))) {
                i++;
            }
            digits[groups] = i > from;
            if (i == from) {
                while (i - from < 6 && Scan.upper(text.at(i))) {
                    i++;
                }
            }
            if (i == from) {
                return;
            }
            lengths[groups] = i - from;
            ends[groups] = i;
            end = i;
            char c = text.at(i);
            boolean separates = c == '-' || !hyphenOnly && (c == ' ' || c == '.' || c == '\n');
            separators[groups++] = separates ? c == ' ' || c == '\n' ? ' ' : '-' : 0;
            if (separates) {
                i++;
            } else if (!Scan.alnum(c)) {
                return;
            }
        }
    }

    /** The first groups as one number, five bits for each group and separator. */
    private long code(int count) {
        long code = 0;
        for (int g = 0; g < count; g++) {
            code = code << 5 | (digits[g] ? 8 + lengths[g] : lengths[g]);
            if (g + 1 < count && separators[g] != 0) {
                code = code << 5 | (separators[g] == ' ' ? 30 : 31);
            }
        }
        return code;
    }

    /** The same of a shape as these constants are written. */
    private static long code(String shape) {
        long code = 0;
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            code = code << 5
                    | switch (c) {
                        case ' ' -> 30;
                        case '-' -> 31;
                        default -> (c == '9' ? 8 : 0) + shape.charAt(++i) - '0';
                    };
        }
        return code;
    }

    private static long[] codes(String... shapes) {
        return Stream.of(shapes).mapToLong(Shapes::code).sorted().toArray();
    }

    private static boolean among(long[] codes, long code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }

    /** Whether a number plate of a European country may start here. */
    boolean plate() {
        read(4, false);
        plate = knownPlate();
        return plate != 0;
    }

    private static final long[] PLATES = codes(
            "91-A3-93",
            "A1-A2 94",
            "A2-A2 94",
            "A3-A2 94",
            "A1-A1 94",
            "A2-A1 94",
            "A3-A1 94",
            "A1-A2 93",
            "A2-A2 93",
            "A3-A2 93",
            "A1-A1 93",
            "A2-A1 93",
            "A1-A2-94",
            "A2-A2-94",
            "A1-A294",
            "A2-A294",
            "A3-A294",
            "A2-93-A2",
            "A293A2",
            "A2 93 A2",
            "94 A3",
            "94-A3",
            "94A3",
            "92-A3-91",
            "91-A3-92",
            "A2-93-A1",
            "A1-93-A2",
            "92-A2-92",
            "92-92-A2",
            "A2-92-92",
            "A292 A3",
            "A292A3",
            "A3 93",
            "A3-93",
            "A3 92A1",
            "A2-94-A2",
            "91-A2-93",
            "A3-92-91",
            "A3-91-92");

    private static final long[] DISTINCT =
            codes("91-A3-93", "A1-A2 94", "A2-A2 94", "A1-A294", "A2-A294", "A2-93-A2", "92-A3-91", "91-A3-92");
    private static final long[] SPANISH = codes("94 A3", "94A3");

    /** Shapes that no other thing has. */
    boolean distinctPlate() {
        return among(DISTINCT, plate) ? dashed() : among(SPANISH, plate) && alone();
    }

    /** The hyphens are hyphens. */
    private boolean dashed() {
        for (int i = start; i < end; i++) {
            if (text.at(i) == '.') {
                return false;
            }
        }
        return !(text.at(start - 1) == '-' && Scan.alnum(text.at(start - 2))) && text.at(end) != '-';
    }

    /** Four digits and three letters in a field of their own, but not an amount, a year or a time with its zone. */
    private boolean alone() {
        boolean year = (text.startsWith("19", start) || text.startsWith("20", start)) && text.at(end - 4) == ' ';
        return !year
                && !Documents.unit(text.text().subSequence(end - 3, end).toString())
                && Gaps.fieldStart(text, start)
                && Gaps.fieldEnd(text, end);
    }

    /** The longest leading part of the shape that is a known plate, 0 if there is none; sets the end. */
    private long knownPlate() {
        for (int count = groups; count > 1; count--) {
            if (count < groups && separators[count - 1] == 0) {
                continue;
            }
            long candidate = code(count);
            if (among(PLATES, candidate)) {
                char next = text.at(ends[count - 1]);
                if (Scan.alnum(next) && !Scan.lower(next)) {
                    return 0;
                }
                end = ends[count - 1];
                return candidate;
            }
        }
        return 0;
    }

    private boolean group(int g, boolean digit, int least, int most) {
        return g < groups && digits[g] == digit && lengths[g] >= least && lengths[g] <= most;
    }

    /** Whether a number of a person may start here: up to five letters, digits, few letters amid them. */
    boolean number() {
        read(MAX_GROUPS, true);
        int count = end - start;
        return count >= 5
                && count <= 14
                && (simple() || mixed())
                && text.digits(start, end) >= 4
                && !Scan.alnum(text.at(end))
                && !(text.at(end) == '-' && Scan.digit(text.at(end + 1)))
                && !decimal();
    }

    /** Letters or none, perhaps a hyphen, digits, at most two letters. */
    private boolean simple() {
        int g = group(0, false, 1, 5) ? 1 : 0;
        if (!group(g, true, 5, 9)) {
            return false;
        }
        g++;
        boolean tail = group(g, false, 1, 2) && separators[g - 1] == 0;
        return (tail ? g + 1 : g) == groups;
    }

    /** Digits and letters in turn, as passports have them. */
    private boolean mixed() {
        for (int g = 0; g + 1 < groups; g++) {
            if (separators[g] != 0) {
                return false;
            }
        }
        if (group(0, true, 2, 2) && group(1, false, 2, 2) && group(2, true, 5, 6)) {
            return groups == 3;
        }
        if (!group(0, false, 1, 1) || !group(1, true, 1, 9) || !group(2, false, 1, 4)) {
            return false;
        }
        int g = group(3, true, 1, 9) ? 4 : 3;
        g += group(g, false, 1, 1) ? 1 : 0;
        g += group(g, true, 1, 9) ? 1 : 0;
        return g == groups;
    }

    private boolean decimal() {
        char c = text.at(end);
        if (c == ',' && Scan.letter(text.at(start))) {
            return false; // E465806,12.5: the next field
        }
        return (c == ',' || c == '.') && Scan.digit(text.at(end + 1)) || Amounts.around(text, start, end);
    }

    /** Letters and digits as numbers of people have them, and nothing that is known to be a document or a ticket. */
    boolean distinctNumber() {
        int letters = 0;
        while (Scan.upper(text.at(start + letters))) {
            letters++;
        }
        String prefix = text.text().subSequence(start, start + letters).toString();
        boolean before = text.shielded(start)
                || Scan.digit(text.at(start - 1))
                || text.at(start - 1) == '-'
                || text.at(start - 1) == '/' && !text.text().isUrl() && !fileType()
                || text.at(start - 1) == '.';
        boolean heading = start == 0 && text.startsWith(": ", end); // KM506609: Sprint 83
        if (before) {
            return false;
        }
        return switch (prefix) {
            case "C", "E", "P", "K", "CUST", "EMP", "MA", "PERS", "KD", "PN", "STAFF", "KDNR" ->
                two(1, 6, 6, 7) || two(1, 1, 8, 8);
            case "F", "G", "H", "J" -> two(1, 1, 8, 8);
            case "NX", "NW", "BJ" -> two(2, 2, 7, 7);
            case "" -> groups == 3 && group(0, true, 2, 2) && group(1, false, 2, 2) && group(2, true, 5, 5);
            default -> two(2, 2, 6, 6) && !Documents.prefix(prefix) && !heading;
        };
    }

    /** Whether the end of a file's name follows. */
    private boolean fileType() {
        return text.at(end) == '.' && Scan.lower(text.at(end + 1)) && Scan.lower(text.at(end + 2));
    }

    /** Whether there are just letters and digits, of these lengths. */
    private boolean two(int fewestLetters, int mostLetters, int fewestDigits, int mostDigits) {
        return groups == 2
                && group(0, false, fewestLetters, mostLetters)
                && group(1, true, fewestDigits, mostDigits)
                && (mostLetters > 2 || separators[0] == 0);
    }
}
