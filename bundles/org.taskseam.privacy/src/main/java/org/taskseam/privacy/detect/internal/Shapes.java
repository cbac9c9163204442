/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shapes of number plates and of numbers that stand for people. */
final class Shapes {
    private static final int MAX_GROUPS = 5;
    private static final Pattern NUMBER =
            Pattern.compile("(A[1-5]-?)?9[5-9](A[12])?|92A29[56]|A29[56]A1|A19[1-9]A[1-4](9[1-9])?(A1)?(9[1-9])?");
    private static final Pattern STAFF = Pattern.compile("A\\d-?9[67]");

    private final Scan text;
    private final int start;
    private final StringBuilder shape = new StringBuilder();
    private int end;
    private @Nullable String plate;

    Shapes(Scan text, int start) {
        this.text = text;
        this.start = start;
        end = start;
    }

    int end() {
        return end;
    }

    boolean digitFirst() {
        return Scan.digit(text.at(start));
    }

    /** Reads groups as A (capitals), 9 (digits), lengths kept, and separators as written: "A1-A2 94" for B-AB 1234. */
    private void read(int groups, String separators) {
        shape.setLength(0);
        int i = start;
        end = start;
        for (int group = 0; group < groups; group++) {
            int from = i;
            while (i - from < 12 && Scan.digit(text.at(i))) {
                i++;
            }
            char kind = '9';
            if (i == from) {
                kind = 'A';
                while (i - from < 6 && Scan.upper(text.at(i))) {
                    i++;
                }
            }
            if (i == from) {
                return;
            }
            shape.append(kind).append((char) ('0' + i - from));
            end = i;
            char c = text.at(i);
            if (Scan.alnum(c)) {
                continue;
            }
            if (separators.indexOf(c) < 0 || c == 0) {
                return;
            }
            shape.append(c == ' ' || c == '\n' ? ' ' : '-');
            i++;
        }
    }

    /** Whether a number plate of a European country may start here. */
    boolean plate() {
        read(4, "- .\n");
        plate = knownPlate();
        return plate != null;
    }

    private static final Set<String> PLATES = Set.of(
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

    /** Shapes that no other thing has. */
    boolean distinctPlate() {
        return plate != null
                && switch (plate) {
                    case "91-A3-93", "A1-A2 94", "A2-A2 94", "A1-A294", "A2-A294", "A2-93-A2", "92-A3-91", "91-A3-92" ->
                        dashed();
                    case "94 A3", "94A3" -> alone();
                    default -> false;
                };
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

    /** The longest leading part of the shape that is a known plate, null if there is none; sets the end. */
    private @Nullable String knownPlate() {
        for (int cut = shape.length(); cut >= 4; cut--) {
            char next = cut == shape.length() ? ' ' : shape.charAt(cut);
            if (next != ' ' && next != '-') {
                continue;
            }
            String candidate = shape.substring(0, cut);
            if (PLATES.contains(candidate)) {
                int last = start + width(candidate);
                if (Scan.alnum(text.at(last)) && !Scan.lower(text.at(last))) {
                    return null;
                }
                end = last;
                return candidate;
            }
        }
        return null;
    }

    private static int width(String shape) {
        int width = 0;
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            width += c == 'A' || c == '9' ? shape.charAt(++i) - '0' : 1;
        }
        return width;
    }

    /** Whether a number of a person may start here: up to five letters, digits, few letters amid them. */
    boolean number() {
        read(MAX_GROUPS, "-");
        String s = shape.toString();
        int cut = s.length();
        while (cut > 0 && s.charAt(cut - 1) == '-') {
            cut--;
        }
        s = s.substring(0, cut);
        boolean fits = NUMBER.matcher(s).matches() && text.digits(start, end) >= 4;
        int count = end - start;
        return fits
                && !Scan.alnum(text.at(end))
                && count >= 5
                && count <= 14
                && !(text.at(end) == '-' && Scan.digit(text.at(end + 1)))
                && !decimal();
    }

    private boolean decimal() {
        char c = text.at(end);
        return (c == ',' || c == '.') && Scan.digit(text.at(end + 1)) || Amounts.around(text, start, end);
    }

    /** Letters and digits as numbers of people have them, and nothing that is known to be a document or a ticket. */
    boolean distinctNumber() {
        String s = shape.toString();
        while (s.endsWith("-")) {
            s = s.substring(0, s.length() - 1);
        }
        int letters = 0;
        while (Scan.upper(text.at(start + letters))) {
            letters++;
        }
        String prefix = text.text().subSequence(start, start + letters).toString();
        boolean before = text.shielded(start)
                || text.at(start - 1) == '-'
                || text.at(start - 1) == '/' && !text.text().isUrl()
                || text.at(start - 1) == '.';
        if (before) {
            return false;
        }
        return switch (prefix) {
            case "C", "E", "P", "K", "CUST", "EMP", "MA", "PERS", "KD", "PN", "STAFF", "KDNR" ->
                STAFF.matcher(s).matches() || letters == 1 && s.equals("A198");
            case "F", "G", "H", "J" -> s.equals("A198");
            case "NX", "NW", "BJ" -> s.equals("A297");
            case "" -> s.equals("92A295");
            default -> letters == 2 && s.equals("A296") && !Documents.prefix(prefix);
        };
    }
}
