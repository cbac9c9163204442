/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.privacy.detect.PatternRule.Checksum;

/**
 * Published examples and made-up numbers of an independent generator pass; every change of one check character fails; so do
 * numbers with right check digits whose dates cannot be.
 */
class ChecksumsTest {

    private static final Map<String, Predicate<char[]>> CHECKS = Map.ofEntries(
            Map.entry("beNrn", Checksums::beNrn),
            Map.entry("deTaxId", Checksums::deTaxId),
            Map.entry("deSvnr", Checksums::deSvnr),
            Map.entry("deKvnr", Checksums::deKvnr),
            Map.entry("frNir", Checksums::frNir),
            Map.entry("nlBsn", Checksums::nlBsn),
            Map.entry("esDni", Checksums::esDni),
            Map.entry("itCf", Checksums::itCf),
            Map.entry("plPesel", Checksums::plPesel),
            Map.entry("ukNhs", Checksums::ukNhs),
            Map.entry("ptNif", Checksums::ptNif),
            Map.entry("chAhv", Checksums::chAhv),
            Map.entry("atSvnr", Checksums::atSvnr),
            Map.entry("sePnr", s -> Checksums.sePnr(s, 0)),
            Map.entry("fiHetu", Checksums::fiHetu),
            Map.entry("luhn", s -> Checksums.luhn(s, s.length)));

    private static boolean passes(String check, String number) {
        return CHECKS.get(check).test(number.toCharArray());
    }

    /** The first of each kind is published or widely used as an example, the others are made up. */
    @ParameterizedTest
    @CsvSource({
        "beNrn, 93051822361 69060892436 03471929145 80451378247 81012567886 98011515406 93003100152 93123199713 93323100182 93523100128",
        "deTaxId, 86095742719 27384616097 93541708245 61538976205 92457183672 47712359082 52378044164",
        "deSvnr, 65180539W001 65091150G877 12130560Z794 20250569X102 09060958A283 08201080P424 65010139W006 65311239W000 65811239W001",
        "deKvnr, A123456780 D361793878 M545029222 Q826108953 G644246939 D499646733 D879737270",
        "frNir, 255081416802538 263022A05662640 197122B20142390 186104927863749 155012012345654 255122012345683 155422012345631",
        "frNir, 155202012345667 155502012345662 355012012345651 855012012345692 155992012345670 155012A12345681 155012B12345611",
        "nlBsn, 111222333 114532242 208982760 366272421 347705388 174645892 270151643",
        "esDni, 12345678Z X1234567L 19394588E 55415298H 06079623X X9270151R Y3503127B Z8611407M Y4358415K",
        "itCf, RSSMRA85T10A562S DGVFCL95D12F563K CPLNFD83S61E582T VZMBFD83C46D284L CMMBND79M24L842X GCSFMR54T25F165J",
        "plPesel, 44051401359 85120803964 95071129455 73022163767 56091256734 44010101355 44123101356 44323101352",
        "ukNhs, 9434765919 7333174522 7898374363 6806329446 7059018212 6309315005 4474356675",
        "ptNif, 123456789 239627270 233648526 328976660 341781312 275066860 158183592",
        "chAhv, 7569217076985 7566249093607 7568428224642 7566330139252 7564219864554 7562951625136",
        "atSvnr, 1237010180 5187200645 6201130845 5188140963 9309220598 1622040562 1018010180 1009311280 1004311580",
        "sePnr, 8112189876 7509232224 8907285046 6907255878 8101011230 8112311231 8101611237 8112911238",
        "fiHetu, 131052308T 0507634034 150991525B 070663679H 070174533L 010152308T 3112523081",
        "luhn, 490154203237518 4111111111111111 863758226113628 353623505652802 79927398713"
    })
    void examplesPass(String check, String numbers) {
        for (String number : numbers.split(" ")) {
            assertTrue(passes(check, number), check + " " + number);
        }
    }

    /** Check digits are right, but there is no such day, month, century or country. */
    @ParameterizedTest
    @CsvSource({
        "beNrn, 93133100146 93123200109",
        "deTaxId, 06095742719",
        "deSvnr, 65821239W007 65011339W005",
        "frNir, 155002012345638 155132012345652 155192012345651 155432012345647 155492012345646",
        "frNir, 055012012345607 955012012345642 555012012345648 655012012345695",
        "plPesel, 44000101354 44130101350 44010001358 44013201359",
        "atSvnr, 1002000180 1000320180 1008010080 1002011680 0015010180",
        "sePnr, 8100011231 8113011236 8101001231 8101321233 8101601238 8101921230",
        "fiHetu, 0001523085 320152308T 0100523080 011352308F",
        "nlBsn, 000000000"
    })
    void whatCannotBeFails(String check, String numbers) {
        for (String number : numbers.split(" ")) {
            assertFalse(passes(check, number), check + " " + number);
        }
    }

    /** Of the check characters one passes; where two digits check, one pair. */
    @ParameterizedTest
    @CsvSource({
        "beNrn, 93051822361",
        "deTaxId, 86095742719",
        "deSvnr, 65180539W001",
        "deKvnr, A123456780",
        "frNir, 255081416802538",
        "nlBsn, 114532242",
        "plPesel, 44051401359",
        "ukNhs, 9434765919",
        "ptNif, 239627270",
        "chAhv, 7569217076985",
        "sePnr, 8112189876",
        "luhn, 4111111111111111"
    })
    void aWrongCheckDigitFails(String check, String good) {
        int passing = 0;
        for (char last = '0'; last <= '9'; last++) {
            passing += passes(check, good.substring(0, good.length() - 1) + last) ? 1 : 0;
        }
        assertEquals(1, passing, good);
    }

    @ParameterizedTest
    @CsvSource({"esDni, 12345678Z", "itCf, RSSMRA85T10A562S", "fiHetu, 131052308T"})
    void aWrongCheckLetterFails(String check, String good) {
        int passing = 0;
        for (char last = 'A'; last <= 'Z'; last++) {
            passing += passes(check, good.substring(0, good.length() - 1) + last) ? 1 : 0;
        }
        assertEquals(1, passing, good);
    }

    /** Every digit is part of the check: whichever is changed, hardly any other passes in its place. */
    @ParameterizedTest
    @CsvSource({
        "beNrn, 93051822361",
        "deTaxId, 86095742719",
        "deSvnr, 65180539W001",
        "deKvnr, A123456780",
        "frNir, 255081416802538",
        "nlBsn, 111222333",
        "esDni, 12345678Z",
        "itCf, RSSMRA85T10A562S",
        "plPesel, 44051401359",
        "ukNhs, 9434765919",
        "ptNif, 123456789",
        "chAhv, 7569217076985",
        "atSvnr, 1237010180",
        "sePnr, 8112189876",
        "fiHetu, 131052308T",
        "luhn, 490154203237518"
    })
    void everyDigitCounts(String check, String good) {
        for (int at = 0; at < good.length(); at++) {
            int passing = 0;
            for (char digit = '0'; digit <= '9' && Character.isDigit(good.charAt(at)); digit++) {
                passing += passes(check, good.substring(0, at) + digit + good.substring(at + 1)) ? 1 : 0;
            }
            assertTrue(passing <= 2, good + ": " + passing + " digits pass at " + at);
        }
    }

    @Test
    void datesHaveTwelveMonthsAndThirtyOneDays() {
        assertTrue(Checksums.date(1, 1) && Checksums.date(12, 31));
        assertFalse(Checksums.date(0, 1) || Checksums.date(13, 1) || Checksums.date(1, 0) || Checksums.date(1, 32));
    }

    @Test
    void aCheckInsideALongerNumber() {
        char[] within = "1990811218987600".toCharArray();
        assertTrue(Checksums.sePnr(within, 4));
        assertFalse(Checksums.sePnr(within, 3));
        assertTrue(Checksums.luhn("xx4111111111111111".toCharArray(), 2, 16));
        assertTrue(Checksums.mod1110("xx86095742719".toCharArray(), 2, 11));
        assertFalse(Checksums.mod1110("xx86095742718".toCharArray(), 2, 11));
    }

    @Test
    void ownPatternsAreCheckedOverTheirLettersAndDigits() {
        assertTrue(Checks.passes(Checksum.NONE, "anything", 0, 8));
        assertTrue(Checks.passes(Checksum.LUHN, "x 7992-7398-713 y", 2, 15));
        assertFalse(Checks.passes(Checksum.LUHN, "x 7992-7398-714 y", 2, 15));
        assertTrue(Checks.passes(Checksum.LUHN, "Z0z0Z", 0, 5), "letters do not count");
        assertTrue(Checks.passes(Checksum.MOD11_10, "86095742719", 0, 11));
        assertFalse(Checks.passes(Checksum.MOD11_10, "86095742710", 0, 11));
        assertTrue(Checks.passes(Checksum.MOD97, "98", 0, 2));
        assertFalse(Checks.passes(Checksum.MOD97, "97", 0, 2));
        assertTrue(Checks.passes(Checksum.MOD97, "a 68", 0, 4), "a counts 10");
        assertTrue(Checks.passes(Checksum.MOD97, "z 90", 0, 4), "z counts 35");
        assertFalse(Checks.passes(Checksum.MOD97, "1", 0, 1), "one digit cannot check itself");
        assertTrue(Checks.passes(Checksum.LUHN, "0".repeat(64), 0, 64));
        assertFalse(Checks.passes(Checksum.LUHN, "0".repeat(65), 0, 65), "longer than any number");
    }

    private static Pattern pattern(String country) {
        Pattern pattern = IbanStructures.of(country.charAt(0), country.charAt(1));
        assertNotNull(pattern, country);
        return pattern;
    }

    @Test
    void countriesHaveAnIbanOrNone() {
        for (String country : new String[] {"BE", "DE", "AD", "XK", "MT", "SA", "NO"}) {
            assertTrue(pattern(country).classes.startsWith("AA99"), country);
        }
        assertEquals(16, pattern("BE").length);
        assertEquals("AA99AAAA99999999999999", pattern("GB").classes);
        assertNull(IbanStructures.of('A', 'A'));
        assertNull(IbanStructures.of('Z', 'Z'));
        for (String none : new String[] {"@E", "[E", "B@", "B[", "1A", "A1", "9E"}) {
            assertNull(IbanStructures.of(none.charAt(0), none.charAt(1)), none);
        }
    }

    @Test
    void countriesAreReadFromSmallLettersAndDigitsThatLookLikeThem() {
        assertEquals(pattern("BE"), pattern("be"));
        assertEquals(pattern("IT"), pattern("1T"));
        assertEquals(pattern("SI"), pattern("51"));
        assertEquals(pattern("IT"), IbanStructures.withI('l', 'T'));
        assertEquals(pattern("SI"), IbanStructures.withI('s', 'l'));
        assertEquals(pattern("LT"), pattern("lT"));
        assertNull(IbanStructures.withI('L', 'T'));
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
    void accountsAreKnownOfCountriesFromAToZ() {
        assertNotNull(IbanStructures.of('A', 'T'));
        assertNotNull(IbanStructures.of('B', 'A'));
        assertNotNull(IbanStructures.of('A', 'Z'));
        assertNull(IbanStructures.of('Z', 'Z'));
        assertNull(IbanStructures.of('@', 'T'));
        assertNull(IbanStructures.of('A', '['));
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
