/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/** Value added tax identification numbers with the prefix of a country whose check digits are public. */
final class VatIds {
    /** What all of them start with, but for the Austrian ones. */
    static final Pattern EIGHT_DIGITS = Pattern.of("AA99999999");

    static final Pattern AUSTRIAN = Pattern.of("AAA99999999");
    private static final Pattern AA9 = Pattern.of("AA999999999");
    private static final Pattern AA10 = Pattern.of("AA9999999999");
    private static final Pattern AA11 = Pattern.of("AA99999999999");
    private static final Pattern DUTCH = Pattern.of("AA999999999A99");
    private static final int[] PL = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    private VatIds() {}

    /** The number of characters of the id that starts the compact text, 0 if there is none. */
    static int length(Compact compact, Reading reading) {
        if (!EIGHT_DIGITS.fits(compact) && !AUSTRIAN.fits(compact)) {
            return 0;
        }
        String country = "" + Glyphs.upper(compact.raw[0]) + Glyphs.upper(compact.raw[1]);
        return switch (country) {
            case "BE" -> fits(compact, reading, AA10) && be(reading.value) ? 12 : 0;
            case "DE" -> fits(compact, reading, AA9) && Checksums.mod1110(reading.value, 2, 9) ? 11 : 0;
            case "FR" -> fits(compact, reading, AA11) && fr(reading.value) ? 13 : 0;
            case "IT" -> fits(compact, reading, AA11) && Checksums.luhn(reading.value, 2, 11) ? 13 : 0;
            case "NL" -> fits(compact, reading, DUTCH) && nl(reading.value) ? 14 : 0;
            case "LU" -> fits(compact, reading, EIGHT_DIGITS) && lu(reading.value) ? 10 : 0;
            case "PL" -> fits(compact, reading, AA10) && pl(reading.value) ? 12 : 0;
            case "PT" -> fits(compact, reading, AA9) && shifted(reading.value) ? 11 : 0;
            case "AT" -> fits(compact, reading, AUSTRIAN) && at(reading.value) ? 11 : 0;
            default -> 0;
        };
    }

    private static boolean fits(Compact compact, Reading reading, Pattern pattern) {
        return reading.read(compact, pattern) && reading.guesses == 0;
    }

    private static boolean be(char[] s) {
        return s[2] <= '1' && 97 - Checksums.number(s, 2, 10) % 97 == Checksums.two(s, 10);
    }

    private static boolean fr(char[] s) {
        return (12 + 3 * (Checksums.number(s, 4, 13) % 97)) % 97 == Checksums.two(s, 2);
    }

    private static boolean nl(char[] s) {
        char[] number = java.util.Arrays.copyOfRange(s, 2, 11);
        return s[11] == 'B' && (Checksums.nlBsn(number) || Checksums.iban(rotated(s), 14));
    }

    /** The Dutch rule takes the characters in their order, the IBAN rule moves four to the end: undo that. */
    private static char[] rotated(char[] s) {
        char[] turned = new char[14];
        for (int i = 0; i < 14; i++) {
            turned[(i + 4) % 14] = s[i];
        }
        return turned;
    }

    private static boolean lu(char[] s) {
        return Checksums.number(s, 2, 8) % 89 == Checksums.two(s, 8);
    }

    private static boolean pl(char[] s) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += Checksums.digit(s[i + 2]) * PL[i];
        }
        return sum % 11 == Checksums.digit(s[11]);
    }

    private static boolean shifted(char[] s) {
        return Checksums.ptNif(java.util.Arrays.copyOfRange(s, 2, 11));
    }

    private static boolean at(char[] s) {
        if (s[2] != 'U') {
            return false;
        }
        int sum = 4;
        for (int i = 0; i < 7; i++) {
            int d = Checksums.digit(s[i + 3]) * (i % 2 == 0 ? 1 : 2);
            sum += d / 10 + d % 10;
        }
        return (10 - sum % 10) % 10 == Checksums.digit(s[10]);
    }
}
