/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/**
 * Finds telephone numbers (ITU-T E.164): international ones by + or 00, national ones by a leading 0 or by the groups
 * people write them in, and any plausible number behind a label.
 */
final class PhoneRecogniser {
    private static final int MAX_DIGITS = 15;
    private static final int FEWEST = 5;
    private static final int FEWEST_UNLABELLED = 9;

    private PhoneRecogniser() {}

    static void find(Scan text, Findings out) {
        if (text.digits(0, text.length()) < FEWEST) {
            return;
        }
        int done = 0;
        for (int t = 0; t < text.tokens; t++) {
            int start = text.start[t];
            boolean number = text.type[t] == Scan.NUMBER || text.ocr && Glyphs.asDigit(text.at(start)) != 0;
            if (number && start >= done && text.digits(start, start + 40) >= FEWEST && !text.shielded(start)) {
                done = Math.max(done, at(text, t, out));
            }
        }
    }

    private static int at(Scan text, int token, Findings out) {
        int digits = text.start[token];
        if (!text.ocr && digitsTogether(text, token) < FEWEST) {
            return 0;
        }
        Number number = new Number(text, digits);
        if (number.count < FEWEST) {
            return 0;
        }
        if (number.plus && number.count >= 7 && number.first != '0' && !number.amount() && !number.date()) {
            return add(number, out);
        }
        boolean labelled = (text.label(number.start, token).kinds & 1L << PiiKind.PHONE.ordinal()) != 0;
        if (labelled && !number.date() && (number.count >= 7 || number.labelledInLine())) {
            return add(number, out);
        }
        if (number.pairs() && (text.startsWith("på ", digits - 3) || text.startsWith("pa ", digits - 3))) {
            return add(number, out);
        }
        if (number.count < FEWEST_UNLABELLED) {
            return 0;
        }
        boolean document =
                number.groups == 1 && (documentBefore(text, number.start) || Documents.named(text, number.start));
        if (document
                || Scan.upper(text.at(digits - 1))
                || number.guesses > 2
                || number.date()
                || number.amount()
                || number.decimals()
                || text.at(digits - 1) == '-' && Scan.alnum(text.at(digits - 2))
                || (text.at(digits - 1) == '.' || text.at(digits - 1) == ':')
                        && Scan.digit(text.at(digits - 2))) { // 10:00 2026-12-07
            return 0;
        }
        boolean international = number.international() && number.count >= (number.groups == 1 ? 11 : 10);
        boolean trunk = number.first == '0'
                && number.second != '0'
                && number.count >= 9
                && number.count <= 12
                && number.firstGroup > 1
                && (number.groups == 1 ? number.count <= 11 && number.guesses == 0 : number.regular());
        boolean grouped = number.first >= '2'
                && number.groups >= 3
                && number.even // 4860.487.14 is an article, 118/35/2026 a file
                && !number.broken
                && !text.startsWith("255.255.", digits)
                && number.uniform()
                && (number.count == 9 || number.count == 10);
        boolean american =
                text.at(digits - 1) == '(' && number.firstGroup == 3 && number.count == 10 && number.first >= '2';
        return international || trunk || grouped || american ? add(number, out) : 0;
    }

    /** How many digits, up to {@value #FEWEST}, follow each other with nothing between that a number does not have. */
    private static int digitsTogether(Scan text, int token) {
        int count = 0;
        int t = token;
        do {
            count += text.end[t] - text.start[t];
            t++;
        } while (count < FEWEST
                && t < text.tokens
                && text.type[t] == Scan.NUMBER
                && text.start[t] - text.end[t - 1] <= Number.WIDEST_GAP
                && text.start[t] > text.end[t - 1]);
        return count;
    }

    /** Whether a word such as order or invoice stands right before: the number is a document's. */
    private static boolean documentBefore(Scan text, int start) {
        int i = start;
        while (i > 0 && start - i < 4 && !Scan.alnum(text.at(i - 1))) {
            i--;
        }
        int token = text.tokenEnding(i);
        return token >= 0
                && ((text.flags[token] & Lexicon.DOCUMENT) != 0
                        || text.end[token] - text.start[token] > 4
                                && (Suffixes.ends(text, text.end[token], "nr")
                                        || Suffixes.ends(text, text.end[token], "nummer")));
    }

    private static int add(Number number, Findings out) {
        out.add(number.start, number.end, PiiKind.PHONE);
        return number.end;
    }

    /** The digits from a place on, with what stands between them. */
    private static final class Number {
        /** The most characters between two groups of digits. */
        static final int WIDEST_GAP = 4;

        int start;
        int end;
        int count;
        int groups = 1;
        int firstGroup;
        int guesses;
        char first;
        char second;
        char third;
        final boolean plus;
        boolean broken;
        private final Scan text;
        private final int digits;
        private char separator;
        private boolean mixed;
        private int width;
        private boolean even = true;
        private int lastGroup;
        private int narrowest = 99;
        private int widest;

        Number(Scan text, int digits) {
            this.text = text;
            this.digits = digits;
            start = digits;
            boolean bracket = text.at(digits - 1) == '(';
            int before = bracket ? digits - 1 : digits;
            while (before > 0 && digits - before < 3 && text.at(before - 1) == ' ') {
                before--;
            }
            plus = text.at(before - 1) == '+' && !Scan.digit(text.at(before - 2));
            start = plus ? before - 1 : bracket ? digits - 1 : digits;
            read(text, digits);
        }

        private void read(Scan text, int from) {
            int group = 0;
            int i = from;
            end = from;
            while (count < MAX_DIGITS + 3) {
                char c = text.at(i);
                char digit = Scan.digit(c) ? c : text.ocr && glyph(text, i) ? Glyphs.asDigit(c) : 0;
                if (digit != 0) {
                    guesses += digit == c ? 0 : 1;
                    if (count == 0) {
                        first = digit;
                    } else if (count == 1) {
                        second = digit;
                    } else if (count == 2) {
                        third = digit;
                    }
                    count++;
                    group++;
                    i++;
                    end = i;
                    continue;
                }
                int next = gap(text, i);
                if (next == i || !Scan.digit(text.at(next)) && !(text.ocr && glyph(text, next))) {
                    break;
                }
                boolean spacedHyphen = next - i >= 3 && text.at(i) == ' ';
                if (count >= 9
                                && (text.at(i) == '\t' || text.at(i) == '\n' && !wrapped(next) || spacedHyphen)
                                && separator != text.at(i)
                        || count >= 7 && spacedHyphen && gluedNumber(text, next)) {
                    break;
                }
                close(group);
                note(text, i, next);
                groups++;
                group = 0;
                i = next;
            }
            close(group);
            lastGroup = group;
        }

        /** Whether the last group of a number of another country stands alone in the next line: +32 466 024, 850. */
        private boolean wrapped(int at) {
            int end = at;
            while (Scan.digit(text.at(end))) {
                end++;
            }
            int size = end - at;
            boolean last = !Scan.alnum(text.at(end)) && !Scan.digit(text.at(gap(text, end)));
            return (plus || international()) && groups > 1 && last && size <= lastGroup && count + size <= MAX_DIGITS;
        }

        /** Whether a letter follows right behind the digits: 3CX. */
        private static boolean gluedNumber(Scan text, int at) {
            int i = at;
            while (Scan.digit(text.at(i))) {
                i++;
            }
            return Scan.letter(text.at(i));
        }

        /** Whether a colon or the like, but no new line, stands between the label and a short number. */
        boolean labelledInLine() {
            Labels.Match label = text.label(start);
            for (int i = label.end; i < start; i++) {
                if (text.at(i) == '\n') {
                    return false;
                }
            }
            return label.strong;
        }

        private static boolean glyph(Scan text, int i) {
            boolean alone = (text.at(i) == 'O' || text.at(i) == 'l')
                    && !Scan.alnum(text.at(i - 1))
                    && !Scan.alnum(text.at(i + 1));
            return Glyphs.asDigit(text.at(i)) != 0
                    && (alone
                            || Scan.digit(text.at(i - 1))
                            || Scan.digit(text.at(i + 1))
                            || Glyphs.asDigit(text.at(i + 1)) != 0)
                    && !(Scan.letter(text.at(i - 1)) && Glyphs.asDigit(text.at(i - 1)) == 0)
                    && !(Scan.letter(text.at(i + 1)) && Glyphs.asDigit(text.at(i + 1)) == 0);
        }

        private void close(int group) {
            if (firstGroup == 0) {
                firstGroup = group;
            }
            narrowest = Math.min(narrowest, group);
            widest = Math.max(widest, group);
            if (width == 0) {
                width = group;
            } else if (lastGroup != 0 && lastGroup != width) {
                even = false;
            }
            lastGroup = group;
        }

        private void note(Scan text, int from, int to) {
            for (int i = from; i < to; i++) {
                char c = text.at(i);
                if (c == '\n' || c == '(' || c == ')') {
                    broken |= c == '\n';
                    continue;
                }
                if (separator == 0) {
                    separator = c;
                } else if (separator != c) {
                    mixed = true;
                }
            }
        }

        private static int gap(Scan text, int at) {
            int i = at;
            while (i - at < WIDEST_GAP) {
                char c = text.at(i);
                boolean separates = c == ' ' || c == '-' || c == '.' || c == '/' || c == '\t' || c == '\n' || c == '('
                        || c == ')' || c == '_';
                if (!separates || i - at == 1 && c == ' ' && text.at(at) == ' ') {
                    break;
                }
                i++;
            }
            return text.startsWith(" - ", at) ? at : i; // 008 - 20251115
        }

        /** 00 and a country code. */
        boolean international() {
            return first == '0' && second == '0' && third >= '1';
        }

        /** One kind of separator, groups of two to four, or the groups of a number with an area code. */
        boolean regular() {
            boolean fine = even && lastGroup <= width;
            return width >= 2
                    && width <= 5
                    && (fine && width <= 4
                            || !mixed && narrowest >= 2 && widest <= 8
                            || groups <= 5 && narrowest >= 2 && width <= 4
                            || first == '0' && !mixed && widest <= 5);
        }

        /** Four pairs, as people write numbers of Denmark: Ring til Anna på 28 13 92 16. */
        boolean pairs() {
            return count == 8 && groups == 4 && width == 2 && even && first >= '2' && uniform() && separator == ' ';
        }

        /** Single separators of one kind. */
        boolean uniform() {
            return !mixed && regular();
        }

        boolean amount() {
            return Amounts.around(text, start, end);
        }

        /** Whether the first digits end an amount, and a date or the next field follows: 1.797,06 and 2024-03-11 below; 646,07 20251211. */
        boolean decimals() {
            int next = digits + firstGroup;
            char sign = text.at(next);
            return text.at(digits - 1) == ','
                    && Scan.digit(text.at(digits - 2))
                    && groups > 1
                    && (sign == '\n'
                            || sign == '\r'
                            || sign == '\t'
                            || Dates.at(text, next + 1) != null
                            || Dates.together(text, next + 1));
        }

        boolean date() {
            return Dates.at(text, digits) != null;
        }
    }
}
