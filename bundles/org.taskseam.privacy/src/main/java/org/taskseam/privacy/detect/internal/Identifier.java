/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.taskseam.privacy.PiiKind;

/**
 * A kind of identifier that proves itself.
 *
 * @param kind what it is
 * @param pattern classes of its characters
 * @param check its checksum and plausibility
 * @param strong whether the check is so sharp that any single separators are allowed inside
 * @param labelOnly whether it also needs a label, since too many numbers pass the check
 * @param groupings how people write it, lengths of groups
 */
record Identifier(
        PiiKind kind,
        Pattern pattern,
        Predicate<char[]> check,
        boolean strong,
        boolean labelOnly,
        String... groupings) {
    private static final String D9 = "999999999";
    private static final String D10 = D9 + "9";
    private static final String D11 = D10 + "9";

    /** Two letters and two digits, as an IBAN starts, some numbers for value added tax and the British NINO. */
    static final Pattern IBAN_START = Pattern.of("AA99XXXXX");

    /** Identifiers of digits alone. */
    private static final Identifier[] NUMBERS = {
        of(PiiKind.NL_BSN, D9, s -> s[0] <= '3' && Checksums.nlBsn(s), "423", "333"),
        of(PiiKind.PT_NIF, D9, s -> s[0] != '0' && s[0] != '4' && Checksums.ptNif(s), "333"),
        labelled(PiiKind.NL_BSN, D9, Checksums::nlBsn, "423", "333"),
        labelled(PiiKind.CA_SIN, D9, s -> Checksums.luhn(s, 9), "333"),
        of(PiiKind.UK_NHS, D10, Checksums::ukNhs, "334"),
        of(PiiKind.AT_SVNR, D10, Checksums::atSvnr, "46", "4222"),
        of(PiiKind.SE_PNR, D10, s -> Checksums.sePnr(s, 0), "64"),
        of(PiiKind.SE_PNR, D10 + "99", Identifier::sePnr12, "84"),
        strong(PiiKind.BE_NRN, D11, Checksums::beNrn, "22232", "65", "632"),
        of(PiiKind.DE_TAX_ID, D11, Checksums::deTaxId, "2333"),
        of(PiiKind.PL_PESEL, D11, Checksums::plPesel, "65"),
        strong(PiiKind.CH_AHV, D11 + "99", Checksums::chAhv, "3442"),
        of(PiiKind.CREDIT_CARD, D11 + "99", s -> s[0] == '4' && Checksums.luhn(s, 13), "4333"),
        of(PiiKind.CREDIT_CARD, D11 + "999", s -> cardOf14(s) && Checksums.luhn(s, 14), "464"),
        of(PiiKind.CREDIT_CARD, D11 + "9999", s -> cardOf15(s) && Checksums.luhn(s, 15), "465"),
        of(PiiKind.IMEI, D11 + "9999", s -> imei(s) && Checksums.luhn(s, 15), "2661", "861", "6261"),
        labelled(PiiKind.IMEI, D11 + "9999", s -> Checksums.luhn(s, 15), "2661", "861", "6261"),
        of(PiiKind.CREDIT_CARD, D11 + "99999", s -> card(s) && Checksums.luhn(s, 16), "4444"),
        of(PiiKind.CREDIT_CARD, D11 + "99999999", s -> card(s) && Checksums.luhn(s, 19), "44443", "673")
    };

    /** Identifiers of digits alone by their length, from {@link #SHORTEST} on. */
    static final Identifier[][] BY_LENGTH = new Identifier[11][];

    static final int SHORTEST = 9;

    static {
        for (int i = 0; i < BY_LENGTH.length; i++) {
            int length = SHORTEST + i;
            BY_LENGTH[i] =
                    Stream.of(NUMBERS).filter(id -> id.pattern.length == length).toArray(Identifier[]::new);
        }
    }

    /** Identifiers that start with a digit and have letters. */
    static final Identifier[] DIGITS = {
        strong(PiiKind.FR_NIR, "99999" + "9X" + "99999999", Identifier::nir, "1222332", "13332"),
        of(PiiKind.ES_DNI, "99999999A", Checksums::esDni, "81", "2331"),
        strong(PiiKind.DE_SVNR, "99999999A999", Checksums::deSvnr, "2613")
    };

    /** Identifiers that start with a letter (or a digit that looks like one). */
    static final Identifier[] LETTERS = {
        of(PiiKind.ES_NIE, "A9999999A", s -> s[0] >= 'X' && s[0] <= 'Z' && Checksums.esDni(s), "171", "18", "81"),
        of(PiiKind.DE_KVNR, "A999999999", Checksums::deKvnr, "19", "1333", "433"),
        strong(PiiKind.IT_CF, "AAAAAAXXAXXAXXXA", Identifier::fiscalCode, "3355", "3553"),
    };

    static final Pattern NINE_DIGITS = Pattern.of(D9);
    static final Pattern NINO = Pattern.of("AA999999A");
    static final Pattern HETU_LETTER = Pattern.of("999999A999X");

    /** Of each identifier of this package that starts with a digit: itself or what it starts with. */
    static final Pattern[] DIGITS_FIRST = patterns(DIGITS, NINE_DIGITS, HETU_LETTER);

    /** The same of those that start with a letter, but for IBANs. */
    static final Pattern[] LETTERS_FIRST = patterns(LETTERS, NINO, VatIds.EIGHT_DIGITS, VatIds.AUSTRIAN);

    private static Pattern[] patterns(Identifier[] identifiers, Pattern... others) {
        return Stream.concat(Stream.of(others), Stream.of(identifiers).map(Identifier::pattern))
                .toArray(Pattern[]::new);
    }

    /** Whether one number in ten or eleven of this length passes the check, and little else tells it from another number. */
    boolean weak() {
        return switch (kind) {
            case NL_BSN, PT_NIF, UK_NHS, DE_KVNR -> true;
            default -> false;
        };
    }

    /** Whether one in fifty passes, so that only the letters of a document right before it speak against it. */
    boolean weakBehindLetters() {
        return kind == PiiKind.PL_PESEL || kind == PiiKind.CREDIT_CARD;
    }

    private static Identifier of(PiiKind kind, String pattern, Predicate<char[]> check, String... groupings) {
        return new Identifier(kind, Pattern.of(pattern), check, false, false, groupings);
    }

    private static Identifier strong(PiiKind kind, String pattern, Predicate<char[]> check, String... groupings) {
        return new Identifier(kind, Pattern.of(pattern), check, true, false, groupings);
    }

    private static Identifier labelled(PiiKind kind, String pattern, Predicate<char[]> check, String... groupings) {
        return new Identifier(kind, Pattern.of(pattern), check, false, true, groupings);
    }

    private static boolean sePnr12(char[] s) {
        int century = Checksums.two(s, 0);
        return (century == 19 || century == 20) && Checksums.sePnr(s, 2);
    }

    private static boolean nir(char[] s) {
        for (int i = 0; i < 15; i++) {
            if (!Scan.digit(s[i]) && (i != 6 || s[5] != '2' || s[6] != 'A' && s[6] != 'B')) {
                return false;
            }
        }
        return Checksums.frNir(s);
    }

    /** Letters, then year, month letter, day, place, check; digits may be L M N P Q R S T U V. */
    private static boolean fiscalCode(char[] s) {
        for (int i : new int[] {6, 7, 9, 10, 12, 13, 14}) {
            if (!Scan.digit(s[i]) && "LMNPQRSTUV".indexOf(s[i]) < 0) {
                return false;
            }
        }
        return "ABCDEHLMPRST".indexOf(s[8]) >= 0 && Checksums.itCf(s);
    }

    private static boolean cardOf14(char[] s) {
        return s[0] == '3' && (s[1] == '6' || s[1] == '8' || s[1] == '9' || s[1] == '0' && s[2] <= '5');
    }

    private static boolean cardOf15(char[] s) {
        return s[0] == '3' && (s[1] == '4' || s[1] == '7')
                || Checksums.number(s, 0, 4) == 2131
                || s[0] == '1' && s[1] == '8';
    }

    /** Issuer ranges of 16 and more digits (ISO/IEC 7812): Visa, Mastercard, Maestro, Discover, JCB, UnionPay and others. */
    private static boolean card(char[] s) {
        int four = (int) Checksums.number(s, 0, 4);
        return s[0] == '4'
                || s[0] == '5'
                || s[0] == '6'
                || four >= 2200 && four <= 2204
                || four >= 2221 && four <= 2720
                || four >= 3528 && four <= 3589
                || s[0] == '3' && (s[1] == '6' || s[1] == '8' || s[1] == '9')
                || four == 9792
                || s[0] == '8' && s[1] == '1';
    }

    /** Reporting bodies in use. */
    private static boolean imei(char[] s) {
        return switch (Checksums.two(s, 0)) {
            case 1, 10, 30, 33, 35, 44, 45, 49, 50, 51, 52, 53, 54, 86, 91, 98, 99 -> true;
            default -> false;
        };
    }
}
