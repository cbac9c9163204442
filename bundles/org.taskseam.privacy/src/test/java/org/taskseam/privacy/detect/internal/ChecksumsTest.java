/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Published examples pass; every change of one check character fails. */
class ChecksumsTest {
    private static final Map<String, Predicate<char[]>> EXAMPLES = Map.ofEntries(
            Map.entry("93051822361", Checksums::beNrn),
            Map.entry("86095742719", Checksums::deTaxId),
            Map.entry("65180539W001", Checksums::deSvnr),
            Map.entry("A123456780", Checksums::deKvnr),
            Map.entry("255081416802538", Checksums::frNir),
            Map.entry("111222333", Checksums::nlBsn),
            Map.entry("12345678Z", Checksums::esDni),
            Map.entry("X1234567L", Checksums::esDni),
            Map.entry("RSSMRA85T10A562S", Checksums::itCf),
            Map.entry("44051401359", Checksums::plPesel),
            Map.entry("9434765919", Checksums::ukNhs),
            Map.entry("123456789", Checksums::ptNif),
            Map.entry("7569217076985", Checksums::chAhv),
            Map.entry("1237010180", Checksums::atSvnr),
            Map.entry("8112189876", s -> Checksums.sePnr(s, 0)),
            Map.entry("131052308T", Checksums::fiHetu),
            Map.entry("490154203237518", s -> Checksums.luhn(s, 15)),
            Map.entry("4111111111111111", s -> Checksums.luhn(s, 16)));

    @TestFactory
    Stream<DynamicTest> publishedExamplesPass() {
        return EXAMPLES.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> assertTrue(e.getValue().test(e.getKey().toCharArray()))));
    }

    @Test
    void aWrongCheckDigitFails() {
        for (String good : new String[] {"93051822361", "86095742719", "44051401359", "9434765919", "7569217076985"}) {
            Predicate<char[]> check = EXAMPLES.get(good);
            int passing = 0;
            for (char last = '0'; last <= '9'; last++) {
                char[] changed = good.toCharArray();
                changed[good.length() - 1] = last;
                passing += check.test(changed) ? 1 : 0;
            }
            assertEquals(1, passing, good);
        }
    }

    /** Every digit is part of the check: whichever is changed, hardly any other passes in its place. */
    @TestFactory
    Stream<DynamicTest> everyDigitCounts() {
        return EXAMPLES.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    for (int at = 0; at < e.getKey().length(); at++) {
                        int passing = 0;
                        for (char digit = '0';
                                digit <= '9' && Character.isDigit(e.getKey().charAt(at));
                                digit++) {
                            char[] changed = e.getKey().toCharArray();
                            changed[at] = digit;
                            passing += e.getValue().test(changed) ? 1 : 0;
                        }
                        assertTrue(passing <= 2, e.getKey() + ": " + passing + " digits pass at " + at);
                    }
                }));
    }

    @Test
    void plausibilityIsPartOfTheCheck() {
        assertFalse(Checksums.plPesel("44131401359".toCharArray()), "month 13");
        assertFalse(Checksums.nlBsn("000000000".toCharArray()), "all equal");
        assertFalse(Checksums.date(0, 1));
        assertFalse(Checksums.date(12, 32));
        assertFalse(Checksums.chAhv("7579217076985".toCharArray()), "other country");
        assertFalse(Checksums.deTaxId("06095742719".toCharArray()), "leading zero");
    }

    @Test
    void ibanOfManyCountries() {
        for (String iban : new String[] {
            "BE68539007547034",
            "DE89370400440532013000",
            "FR1420041010050500013M02606",
            "GB29NWBK60161331926819",
            "IT60X0542811101000000123456",
            "MT84MALT011000012345MTLCAST001S",
            "NO9386011117947"
        }) {
            assertTrue(Checksums.iban(iban.toCharArray(), iban.length()), iban);
            char[] wrong = iban.toCharArray();
            wrong[3] = wrong[3] == '9' ? '0' : (char) (wrong[3] + 1);
            assertFalse(Checksums.iban(wrong, wrong.length), iban);
        }
    }

    @Test
    void machineReadableZoneOfTheStandard() {
        char[] line = "L898902C36UTO7408122F1204159ZE184226B<<<<<10".toCharArray();
        assertTrue(Checksums.mrz(line, 0, 9, 9));
        assertTrue(Checksums.mrz(line, 13, 19, 19));
        assertTrue(Checksums.mrz(line, 21, 27, 27));
        assertFalse(Checksums.mrz(line, 13, 19, 27));
    }
}
