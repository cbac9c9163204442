/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import org.jspecify.annotations.Nullable;
import org.taskseam.privacy.Findings;
import org.taskseam.privacy.PiiKind;

/** Finds identifiers with a check digit or a strict format: accounts, cards, national and tax ids, device numbers. */
final class IdentifierRecogniser {
    private static final int LEAST_DIGITS = 4;
    private static final int MOST_LETTERS = 6;

    private IdentifierRecogniser() {}

    static void find(Scan text, Findings out) {
        if (text.digits(0, text.length()) < LEAST_DIGITS) {
            return;
        }
        Run run = null;
        Window window = new Window();
        for (int t = text.tokens - 1, taken = text.length(); t >= 0; t--) {
            int start = text.start[t];
            int inside = text.end[t] - 2;
            if (inside > start && numberTouches(text, t) && ibanStart(text, inside) && !text.shielded(inside + 2)) {
                run = run == null ? new Run(text, out) : run;
                run.at(inside, false);
            }
            window.before(text.chars, taken, start);
            taken = start;
            if ((text.hasLess() || window.mayStart(text.ocr)) && promising(text, t) && !text.shielded(start)) {
                run = run == null ? new Run(text, out) : run;
                run.at(start, true);
            }
        }
    }

    /** Whether a number follows right behind a word. */
    private static boolean numberTouches(Scan text, int t) {
        return t + 1 < text.tokens && text.start[t + 1] == text.end[t] && text.type[t + 1] == Scan.NUMBER;
    }

    /** Digits follow soon enough for any identifier: at most six letters stand before the first one. */
    private static boolean promising(Scan text, int t) {
        int i = text.start[t];
        if (text.digits(i, i + 72) < LEAST_DIGITS) {
            return false;
        }
        if (text.type[t] == Scan.NUMBER || text.hasLess()) {
            return true;
        }
        if (!text.ocr && text.end[t] - i > MOST_LETTERS) {
            return false;
        }
        int letters = 0;
        for (int k = i, apart = 0; letters <= MOST_LETTERS && apart <= 2; k++) {
            char next = text.at(k);
            if (Scan.digit(next)) {
                return true;
            }
            boolean letter = Scan.letter(next);
            apart = letter ? 0 : apart + 1;
            letters += letter && !(text.ocr && Glyphs.asDigit(next) != 0) ? 1 : 0;
        }
        return false;
    }

    /** Two letters, two digits: an IBAN's check digits are strong enough to start amid letters. */
    private static boolean ibanStart(Scan text, int i) {
        return Scan.letter(text.at(i))
                && Scan.letter(text.at(i + 1))
                && Scan.digit(text.at(i + 2))
                && Scan.digit(text.at(i + 3));
    }

    private static final Pattern HETU = Pattern.of("999999999X");
    private static final Pattern PASSPORT = Pattern.of("MMMMMMMMM9MMM9999999M9999999MMMMMMMMMMMMMMM9");
    private static final Pattern PASSPORT_OPTIONAL = Pattern.of("MMMMMMMMM9MMM9999999M9999999MMMMMMMMMMMMMMMM");
    private static final Pattern CARD_2 = Pattern.of("MMMMMMMMM9MMM9999999M9999999MMMMMMM9");
    private static final Pattern CARD_3 = Pattern.of("9999999M9999999MMMMMMMMMMMMMM9");

    private static final class Run {
        private final Scan text;
        private final Findings out;
        private final Compact compact;
        private final Reading reading = new Reading();

        Run(Scan text, Findings out) {
            this.text = text;
            this.out = out;
            compact = new Compact(text);
        }

        void at(int start, boolean wordStart) {
            compact.read(start, Identifier.SHORTEST);
            boolean possible = compact.length == Identifier.SHORTEST
                    && (text.hasLess() || wordStart || Identifier.IBAN_START.fits(compact));
            if (!possible) {
                return;
            }
            compact.readOn(text.hasLess() ? Compact.MAX : Compact.SHORT);
            iban();
            if (!wordStart) {
                return;
            }
            char c = compact.raw[0];
            if (Scan.digit(c) || text.ocr && Glyphs.asDigit(c) != 0) {
                numbers();
                identifiers(Identifier.DIGITS);
                hetu();
                ssn();
            }
            if (Scan.letter(c) || text.ocr && Glyphs.asLetter(c) != 0) {
                identifiers(Identifier.LETTERS);
                nino();
                vat();
            }
            if (text.hasLess()) {
                mrz();
            }
        }

        private void add(int count, PiiKind kind) {
            out.add(compact.at[0], compact.end(count), kind);
        }

        private boolean labelled(int count, PiiKind kind) {
            return text.labelled(compact.at[0], compact.end(count), kind);
        }

        private void iban() {
            if (!iban(IbanStructures.of(compact.raw[0], compact.raw[1]))) {
                iban(IbanStructures.withI(compact.raw[0], compact.raw[1]));
            }
        }

        /** Whether the number of an account of a country was found. */
        private boolean iban(@Nullable Pattern pattern) {
            if (pattern == null || !pattern.mayFit(compact)) {
                return false;
            }
            if (pattern.length > compact.length) {
                compact.readOn(Compact.MAX);
            }
            if (reading.read(compact, pattern)) {
                int length = pattern.length;
                int real = text.digits(compact.at[0], compact.end(length));
                boolean whole = text.ocr || reading.guesses == 0 || compact.grouped(length);
                if (real >= 6 && whole && reading.passes(s -> Checksums.iban(s, length), true)) {
                    add(length, PiiKind.IBAN);
                    return true;
                }
            }
            return false;
        }

        /** Identifiers of digits alone share one reading. */
        private void numbers() {
            if (!Identifier.NINE_DIGITS.fits(compact)) {
                return;
            }
            int count = reading.digits(compact);
            if (count < Identifier.SHORTEST || sameDigits()) {
                return;
            }
            int longest = Math.min(count, Identifier.SHORTEST + Identifier.BY_LENGTH.length - 1);
            for (int length = Identifier.SHORTEST; length <= longest; length++) {
                if (compact.digitTouches(length)) {
                    continue;
                }
                reading.cut(length);
                for (Identifier id : Identifier.BY_LENGTH[length - Identifier.SHORTEST]) {
                    if (id.check().test(reading.value)) {
                        proven(id, length);
                    }
                }
            }
        }

        /** Nobody has a number of nine equal digits, yet it passes many checks. */
        private boolean sameDigits() {
            for (int i = 1; i < 9; i++) {
                if (reading.value[i] != reading.value[0]) {
                    return false;
                }
            }
            return true;
        }

        private void identifiers(Identifier[] identifiers) {
            for (Identifier id : identifiers) {
                int length = id.pattern().length;
                if (!id.pattern().fits(compact)
                        || compact.digitTouches(length)
                        || !reading.read(compact, id.pattern())) {
                    continue;
                }
                boolean endsInLetter = id.pattern().classes.charAt(length - 1) == 'A';
                if (endsInLetter && !text.wordEnd(compact.end(length))) {
                    continue;
                }
                if (!reading.passes(id.check(), text.ocr)) {
                    continue;
                }
                proven(id, length);
            }
        }

        /** Reports an identifier whose check passed, if its context and grouping fit as well. */
        private void proven(Identifier id, int length) {
            if (reading.guesses > 0 && (tailOfWord(length) || id.weak() && document() && !labelled(length, id.kind()))
                    || Scan.letter(compact.raw[0]) && compact.separator[1] == '/') { // o/141480681
                return;
            }
            boolean guessed = reading.guesses > 0 && !text.ocr;
            boolean plausible = id.strong()
                    ? compact.grouped(length, id.groupings()) || compact.uniform(length)
                    : compact.grouped(length, id.groupings()) && !continues() && !reading.guessedLetter;
            boolean sure = plausible
                    && !id.labelOnly()
                    && !guessed
                    && !compact.dated(length)
                    && !(id.weak()
                            && (Documents.number(text, compact.at[0], length)
                                    || compact.broken(length) && amount(compact.at[0], compact.end(length))))
                    && !(id.weakBehindLetters() && Documents.lettered(text, compact.at[0]));
            if (sure || (!id.strong() || guessed) && labelled(length, id.kind())) {
                add(length, id.kind());
            }
        }

        /** Whether the digits that were guessed are the letters of a document: SO4965697. */
        private boolean document() {
            for (int i = 2; i < Identifier.SHORTEST; i++) {
                if (!Scan.digit(compact.raw[i])) {
                    return false;
                }
            }
            return Scan.letter(compact.raw[0])
                    && Scan.letter(compact.raw[1])
                    && Documents.prefix("" + compact.raw[0] + compact.raw[1]);
        }

        /** Whether a longer number ends here: 10.0.19045.7686, 978-7370512266. */
        private boolean continues() {
            char p = text.at(compact.at[0] - 1);
            return (p == '.' || p == '-' || p == '/') && Scan.digit(text.at(compact.at[0] - 2));
        }

        /** Whether the last character, read as a digit, is the first letter of a word. */
        private boolean tailOfWord(int count) {
            return !Scan.digit(compact.raw[count - 1]) && Scan.letter(text.at(compact.end(count)));
        }

        /** Finland: the century sign between date and number is part of the format. */
        private void hetu() {
            if (compact.length < 10) {
                return;
            }
            boolean letter = compact.length > 10
                    && "ABCDEFUVWXY".indexOf(Glyphs.upper(compact.raw[6])) >= 0
                    && (!Scan.digit(compact.raw[6]));
            if (letter && reading.read(compact, Identifier.HETU_LETTER) && hetuEnd(11)) {
                System.arraycopy(reading.value, 7, reading.value, 6, 4);
                if (Scan.digit(reading.value[6]) && Checksums.fiHetu(reading.value)) {
                    add(11, PiiKind.FI_HETU);
                }
            }
            if (sign() && reading.read(compact, HETU) && hetuEnd(10) && reading.passes(Checksums::fiHetu, true)) {
                add(10, PiiKind.FI_HETU);
            }
        }

        private boolean hetuEnd(int count) {
            return !compact.alnumTouches(count) || text.wordEnd(compact.end(count));
        }

        private boolean sign() {
            for (int i = compact.at[5] + 1; i < compact.at[6]; i++) {
                if (text.at(i) == '-' || text.at(i) == '+') {
                    return true;
                }
            }
            return false;
        }

        /** United States: area, group and serial in their allowed ranges; grouped, or with a label. */
        private void ssn() {
            if (compact.digitTouches(9) || !reading.read(compact, Identifier.NINE_DIGITS)) {
                return;
            }
            int area = (int) Checksums.number(reading.value, 0, 3);
            if (area == 0
                    || area == 666
                    || area >= 900
                    || Checksums.two(reading.value, 3) == 0
                    || Checksums.number(reading.value, 5, 9) == 0) {
                return;
            }
            if (reading.guesses > 0 && (!text.ocr || tailOfWord(9))) {
                return;
            }
            boolean separated = compact.separated(9);
            boolean inAddress = text.text().isUrl()
                    && text.at(compact.at[0] - 1) == '='
                    && Gaps.fieldEnd(text, compact.end(9)); // in a path stand numbers of things
            if (labelled(9, PiiKind.US_SSN)
                    || (separated || inAddress)
                            && compact.grouped(9, "324")
                            && (compact.gap[3] > 0 && compact.gap[5] > 0 || !compact.broken(9))
                            && compact.uniform(9)
                            && !text.startsWith("255.255.", compact.at[0])
                            && text.at(compact.at[0] + 3) != '/' // 118/35/2026 is a file's number
                            && !continues()
                            && !compact.dated(9)
                            && !amount(compact.at[0], compact.end(9))) {
                add(9, PiiKind.US_SSN);
            }
        }

        private boolean amount(int start, int end) {
            return Amounts.around(text, start, end);
        }

        /** United Kingdom, national insurance: prefix letters by rule, six digits, A to D. */
        private void nino() {
            if (!reading.read(compact, Identifier.NINO) || compact.alnumTouches(9) && !text.wordEnd(compact.end(9))) {
                return;
            }
            char[] s = reading.value;
            if ("DFIQUV".indexOf(s[0]) >= 0
                    || "DFIQUVO".indexOf(s[1]) >= 0
                    || s[8] > 'D'
                    || reading.guesses > 0 && !text.ocr
                    || Scan.digit(compact.raw[8])) {
                return;
            }
            String prefix = "" + s[0] + s[1];
            boolean allocated = switch (prefix) {
                case "BG", "GB", "KN", "NK", "NT", "TN", "ZZ" -> false;
                default -> true;
            };
            if (allocated && (compact.grouped(9, "22221", "261", "81", "63") || labelled(9, PiiKind.UK_NINO))) {
                add(9, PiiKind.UK_NINO);
            }
        }

        private void vat() {
            int length = VatIds.length(compact, reading);
            if (length > 0 && !compact.alnumTouches(length) && compact.grouped(length, "29", "2333", "28", "2433")) {
                add(length, PiiKind.VAT_ID);
            }
        }

        /** ICAO 9303 travel documents: the data lines prove themselves, the name line is known by its shape. */
        private void mrz() {
            if (reading.read(compact, PASSPORT) || reading.read(compact, PASSPORT_OPTIONAL)) {
                if (proofs(9, 13, 21) >= 2) {
                    add(44, PiiKind.MRZ);
                }
            } else if (reading.read(compact, CARD_2)) {
                if (proofs(9, 13, 21) >= 2) {
                    add(36, PiiKind.MRZ);
                }
            } else if (reading.read(compact, CARD_3)
                    && Checksums.mrz(reading.value, 0, 6, 6)
                    && Checksums.mrz(reading.value, 8, 14, 14)) {
                add(30, PiiKind.MRZ);
            }
            names();
        }

        private int proofs(int number, int birth, int expiry) {
            char[] s = reading.value;
            return (Scan.digit(s[number]) && Checksums.mrz(s, 0, 9, number) ? 1 : 0)
                    + (Checksums.mrz(s, birth, birth + 6, birth + 6) ? 1 : 0)
                    + (Checksums.mrz(s, expiry, expiry + 6, expiry + 6) ? 1 : 0);
        }

        private void names() {
            int count = 0;
            int fillers = 0;
            while (count < compact.length && (compact.gap[count] == 0 || count == 0)) {
                fillers += compact.raw[count] == '<' ? 1 : 0;
                count++;
            }
            if (count >= 30 && fillers >= 4 && "PIACV".indexOf(Glyphs.upper(compact.raw[0])) >= 0) {
                add(count, PiiKind.MRZ);
            }
        }
    }
}
