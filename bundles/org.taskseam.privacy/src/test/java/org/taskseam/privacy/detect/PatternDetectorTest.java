/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.DetectorContract;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.detect.PatternRule.Checksum;

class PatternDetectorTest {
    private static PatternRule rule(String pattern, Checksum checksum, String... labels) {
        return new PatternRule(PiiKind.CUSTOM, pattern, List.of(labels), checksum);
    }

    private static String mask(PatternRule rule, String text) {
        return new TextMasker(List.of(new PatternDetector(List.of(rule))))
                .mask(text, "", Channel.ELEMENT)
                .text();
    }

    @Test
    void aPatternHidesWhatItMatchesAlsoInDisguise() {
        PatternRule cases = rule("CASE-[0-9]{6}", Checksum.NONE);
        assertEquals("open <CUSTOM> now", mask(cases, "open CASE-123456 now"));
        assertEquals("open <CUSTOM> now", mask(cases, "open ＣＡＳＥ－１２３\u200b４５６ now"));
        assertEquals("open CASE-12345 now", mask(cases, "open CASE-12345 now"));
    }

    @Test
    void aLabelMustStandBefore() {
        PatternRule dossier = rule("\\b[0-9]{4}\\b", Checksum.NONE, "Dossier");
        assertEquals("DOSSIÉR nº <CUSTOM>", mask(dossier, "DOSSIÉR nº 4711"));
        assertEquals("Room 4711", mask(dossier, "Room 4711"));
    }

    @Test
    void aChecksumMustFit() {
        PatternRule luhn = rule("M[0-9]{4}-[0-9]{4}", Checksum.LUHN);
        assertEquals("<CUSTOM>", mask(luhn, "M7992-7398")); // 79927398: Luhn sum 40
        assertEquals("M7992-7399", mask(luhn, "M7992-7399"));
        PatternRule mod97 = rule("Q[0-9]{7}", Checksum.MOD97);
        int found = 0;
        for (int i = 0; i < 97; i++) {
            found += mask(mod97, String.format("Q%07d", 5_000_000 + i)).equals("<CUSTOM>") ? 1 : 0;
        }
        assertEquals(1, found);
        PatternRule pair = rule("Z[0-9]{6}", Checksum.MOD11_10);
        found = 0;
        for (int i = 0; i < 10; i++) {
            found += mask(pair, "Z12345" + i).equals("<CUSTOM>") ? 1 : 0;
        }
        assertEquals(1, found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a*",
                "(",
                "(a{100}){100}",
                "((a{9}){9}){9}",
                "a{1000}",
                "(?=x)y",
                "(a)\\1",
                "x{0,999999999999}"
            })
    void whatIsTooLargeMatchesEverywhereOrIsNoPatternIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> rule(pattern, Checksum.NONE), pattern);
    }

    @Test
    void aPatternOfManyCharactersIsRefused() {
        String pattern = "ab".repeat(PatternRule.MAX_PATTERN);
        assertThrows(IllegalArgumentException.class, () -> rule(pattern, Checksum.NONE));
    }

    /** Patterns that take backtracking engines years; the contract bounds the time for texts that fit them badly. */
    @ParameterizedTest
    @ValueSource(
            strings = {"(a+)+b", "(a|a)+b", "(a|aa)+$x", "(.*)(.*)(.*)(.*)[^a]x", "a.*b", "([a-z]+)*@", "(0|9)+(0|9)+A"
            })
    void pathologicalPatternsKeepTheContract(String pattern) {
        DetectorContract.check(new PatternDetector(List.of(rule(pattern, Checksum.NONE))));
    }

    @Test
    void whereAPatternMatchesTooOftenTheRestIsHidden() {
        String masked = mask(rule("x", Checksum.NONE), "x ".repeat(500) + "Anna Smith");
        assertTrue(masked.startsWith("<CUSTOM> <CUSTOM> "), masked);
        assertTrue(masked.indexOf('x') < 0 && !masked.contains("Smith"), masked);
    }

    /** The bounds of a pattern are met on both sides. */
    @Test
    void patternsHaveBounds() {
        assertTrue(accepted("a".repeat(200)));
        assertFalse(accepted("a".repeat(201)));
        assertTrue(accepted("(a{10}){10}"));
        assertFalse(accepted("(a{10}){11}"), "110 in all");
        assertTrue(accepted("a{100}"));
        assertFalse(accepted("a{101}"));
        assertTrue(accepted("a{2,100}"));
        assertFalse(accepted("a{2,101}"), "the upper bound counts");
        assertTrue(accepted("a{3}b{3}c{3}d{3}"), "81 in all");
        assertFalse(accepted("a{3}b{3}c{3}d{4}"), "108 in all");
        assertTrue(accepted("a{0}bc{1}"));
        assertFalse(accepted("[0-9a-f]{50}[0-9]{50}"));
        assertFalse(accepted("(abcdefghi){100}"), "compiled too large");
        assertEquals(400, PatternRule.compile("(aaaaa){56}aaaaaa").programSize());
        assertTrue(accepted("(aaaaa){56}aaaaaa"));
        assertEquals(401, PatternRule.compile("(aaaaa){57}").programSize());
        assertFalse(accepted("(aaaaa){57}"));
    }

    private static boolean accepted(String pattern) {
        try {
            return rule(pattern, Checksum.NONE) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What a pattern may be compiled to is bounded by the product of its counts. */
    @Test
    void countsMultiplyToAHundredAtMost() {
        for (String allowed : List.of("9{12}", "x{10}y{10}", "x{100}", "x{2,50}y{2}", "x{3,}y{33}")) {
            assertEquals(allowed, rule(allowed, Checksum.NONE).pattern());
        }
        for (String refused : List.of("x{101}", "x{100}y{2}", "x{10}y{11}", "x{9}y{19}", "x{1,51}y{2}")) {
            assertThrows(IllegalArgumentException.class, () -> rule(refused, Checksum.NONE), refused);
        }
    }

    @Test
    void aRuleHasAtMostTwentyLabels() {
        String[] labels = new String[21];
        java.util.Arrays.setAll(labels, i -> "label" + i);
        assertThrows(IllegalArgumentException.class, () -> rule("a", Checksum.NONE, labels));
        assertEquals(
                20,
                rule("a", Checksum.NONE, java.util.Arrays.copyOf(labels, 20))
                        .labels()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> rule("a", Checksum.NONE, " "));
    }
}
