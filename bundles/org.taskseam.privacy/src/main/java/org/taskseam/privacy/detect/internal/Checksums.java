/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

/**
 * Check digits of identifiers. Arguments are canonical: ASCII digits and upper-case letters without separators, of the
 * length each method names. Pure functions of their first {@code length} characters.
 */
final class Checksums {
    private static final String DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String HETU = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int[] CF_ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };
    private static final int[] BSN = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int[] NIF = {9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] PESEL = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int[] NHS = {10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int[] AT = {3, 7, 9, 0, 5, 8, 4, 2, 1, 6};
    private static final int[] DE_SVNR = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};

    private Checksums() {}

    static int digit(char c) {
        return c - '0';
    }

    static int two(char[] s, int at) {
        return digit(s[at]) * 10 + digit(s[at + 1]);
    }

    static long number(char[] s, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + digit(s[i]);
        }
        return value;
    }

    private static int weighted(char[] s, int from, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(s[from + i]) * weights[i];
        }
        return sum;
    }

    /** ISO/IEC 7812 (Luhn) over {@code length} digits. */
    static boolean luhn(char[] s, int length) {
        return luhn(s, 0, length);
    }

    static boolean luhn(char[] s, int from, int length) {
        int sum = 0;
        for (int i = length - 1, twice = 0; i >= 0; i--, twice ^= 1) {
            int d = digit(s[from + i]) << twice;
            sum += d > 9 ? d - 9 : d;
        }
        return sum % 10 == 0;
    }

    /** ISO/IEC 7064 mod 97-10 as used by ISO 13616 (IBAN): the first four characters count last. */
    static boolean iban(char[] s, int length) {
        int rest = 0;
        for (int i = 0; i < length; i++) {
            char c = s[i + 4 < length ? i + 4 : i + 4 - length];
            rest = c <= '9' ? (rest * 10 + c - '0') % 97 : (rest * 100 + c - 'A' + 10) % 97;
        }
        return rest == 1;
    }

    /** ISO/IEC 7064 mod 11,10: the last of {@code length} digits from an offset. */
    static boolean mod1110(char[] s, int from, int length) {
        int product = 10;
        for (int i = 0; i < length - 1; i++) {
            int sum = (digit(s[from + i]) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digit(s[from + length - 1]);
    }

    static boolean date(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    /** Belgium, national register or BIS number, 11 digits; mod 97, with a leading 2 for births since 2000. */
    static boolean beNrn(char[] s) {
        int month = two(s, 2) % 20;
        if (month > 12 || two(s, 4) > 31) {
            return false;
        }
        long base = number(s, 0, 9);
        int check = two(s, 9);
        return 97 - base % 97 == check || 97 - (2_000_000_000L + base) % 97 == check;
    }

    /** Germany, tax identification number, 11 digits. */
    static boolean deTaxId(char[] s) {
        if (s[0] == '0') {
            return false;
        }
        int[] count = new int[10];
        int distinct = 0;
        int most = 0;
        for (int i = 0; i < 10; i++) {
            int n = ++count[digit(s[i])];
            distinct += n == 1 ? 1 : 0;
            most = Math.max(most, n);
        }
        return (most == 2 || most == 3) && (distinct == 8 || distinct == 9) && mod1110(s, 0, 11);
    }

    private static int crossSum(int value) {
        return value / 10 + value % 10;
    }

    /** Germany, pension insurance number: 8 digits, letter, 3 digits. */
    static boolean deSvnr(char[] s) {
        int sum = 0;
        for (int i = 0, w = 0; i < 11; i++) {
            if (i == 8) {
                int letter = s[8] - 'A' + 1;
                sum += crossSum(letter / 10 * DE_SVNR[w++]) + crossSum(letter % 10 * DE_SVNR[w++]);
            } else {
                sum += crossSum(digit(s[i]) * DE_SVNR[w++]);
            }
        }
        int day = two(s, 2);
        return sum % 10 == digit(s[11]) && two(s, 4) <= 12 && day <= 81;
    }

    /** Germany, health insurance number: letter, 9 digits. */
    static boolean deKvnr(char[] s) {
        int letter = s[0] - 'A' + 1;
        int sum = crossSum(letter / 10) + crossSum(letter % 10 * 2);
        for (int i = 1; i < 9; i++) {
            sum += crossSum(digit(s[i]) * (i % 2 == 1 ? 1 : 2));
        }
        return sum % 10 == digit(s[9]);
    }

    /** France, registration number (NIR), 15 characters, Corsica's 2A and 2B allowed. */
    static boolean frNir(char[] s) {
        if (s[0] < '1' || s[0] > '8' || s[0] == '5' || s[0] == '6') {
            return false;
        }
        int month = two(s, 3);
        if (month == 0 || month > 12 && month < 20 || month > 42 && month < 50) {
            return false;
        }
        long value = 0;
        for (int i = 0; i < 13; i++) {
            int d = s[i] == 'A' ? 9 : s[i] == 'B' ? 8 : digit(s[i]);
            int tens = i == 5 && s[6] > '9' ? 1 : d;
            value = value * 10 + tens;
        }
        return 97 - value % 97 == two(s, 13);
    }

    /** Netherlands, citizen service number, 9 digits. */
    static boolean nlBsn(char[] s) {
        boolean same = true;
        for (int i = 1; i < 9; i++) {
            same &= s[i] == s[0];
        }
        return !same && weighted(s, 0, BSN) % 11 == 0;
    }

    /** Spain, identity number: 8 digits, letter; a foreigner's starts with X, Y or Z. */
    static boolean esDni(char[] s) {
        long value = s[0] >= 'X' && s[0] <= 'Z' ? (s[0] - 'X') * 10_000_000L + number(s, 1, 8) : number(s, 0, 8);
        return DNI.charAt((int) (value % 23)) == s[8];
    }

    /** Italy, fiscal code, 16 characters; digits may be replaced by letters where two people would share a code. */
    static boolean itCf(char[] s) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            boolean number = s[i] <= '9';
            int value = number ? s[i] - '0' : s[i] - 'A';
            sum += i % 2 == 1 ? value : CF_ODD[value];
        }
        return sum % 26 == s[15] - 'A';
    }

    /** Poland, PESEL, 11 digits; the century hides in the month. */
    static boolean plPesel(char[] s) {
        return date(two(s, 2) % 20, two(s, 4)) && (10 - weighted(s, 0, PESEL) % 10) % 10 == digit(s[10]);
    }

    /** United Kingdom, health service number, 10 digits. */
    static boolean ukNhs(char[] s) {
        return (11 - weighted(s, 0, NHS) % 11) % 11 == digit(s[9]);
    }

    /** Portugal, tax number, 9 digits. */
    static boolean ptNif(char[] s) {
        int check = 11 - weighted(s, 0, NIF) % 11;
        return (check > 9 ? 0 : check) == digit(s[8]);
    }

    /** Switzerland, social security number: 13 digits, an EAN-13 of the country 756. */
    static boolean chAhv(char[] s) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += digit(s[i]) * (i % 2 == 0 ? 1 : 3);
        }
        return s[0] == '7' && s[1] == '5' && s[2] == '6' && (10 - sum % 10) % 10 == digit(s[12]);
    }

    /** Austria, social insurance number, 10 digits; months up to 15 where a day is full. */
    static boolean atSvnr(char[] s) {
        return s[0] != '0'
                && two(s, 4) >= 1
                && two(s, 4) <= 31
                && two(s, 6) >= 1
                && two(s, 6) <= 15
                && weighted(s, 0, AT) % 11 == digit(s[3]);
    }

    /** Sweden, personal or co-ordination number, 10 digits. */
    static boolean sePnr(char[] s, int from) {
        int day = two(s, from + 4);
        return date(two(s, from + 2), day > 60 ? day - 60 : day) && luhn(s, from, 10);
    }

    /** Finland, personal identity code without its century sign: 6 digits, 3 digits, check character. */
    static boolean fiHetu(char[] s) {
        return date(two(s, 2), two(s, 0))
                && HETU.charAt((int) ((number(s, 0, 6) * 1000 + number(s, 6, 9)) % 31)) == s[9];
    }

    /** ICAO 9303 check digit over a range, the check digit being at {@code check}. */
    static boolean mrz(char[] s, int from, int to, int check) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            int value = s[i] == '<' ? 0 : s[i] <= '9' ? s[i] - '0' : s[i] - 'A' + 10;
            int position = (i - from) % 3;
            sum += value * (position == 0 ? 7 : position == 1 ? 3 : 1);
        }
        return sum % 10 == digit(s[check]);
    }
}
