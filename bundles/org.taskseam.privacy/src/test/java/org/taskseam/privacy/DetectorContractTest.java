/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.taskseam.privacy.detect.internal.Engine;

class DetectorContractTest {
    @Test
    void theBuiltInEngineKeepsIt() {
        DetectorContract.check(new Engine());
    }

    @Test
    void aDetectorWithAStateIsFound() {
        AtomicInteger calls = new AtomicInteger();
        assertBreaks("other findings", (text, findings) -> {
            if (text.length() > 1) {
                findings.add(0, calls.incrementAndGet() > 100 ? 1 : 2, PiiKind.CUSTOM);
            }
        });
    }

    @Test
    void aDetectorThatFailsIsFound() {
        assertBreaks("fails", (text, findings) -> text.charAt(text.length()));
    }

    @Test
    void aDetectorThatReportsTooMuchIsFound() {
        assertBreaks("outside", (text, findings) -> findings.addOriginal(0, 100_000, PiiKind.CUSTOM));
    }

    @Test
    void aDetectorThatReadsTheTextAgainAndAgainIsFound() {
        assertBreaks("takes", (text, findings) -> {
            long sum = 0;
            for (int i = 0; i < text.length(); i++) {
                for (int k = 0; k < text.length(); k++) {
                    for (int repeat = 0; repeat < 4; repeat++) {
                        sum = sum * 31 + text.at(k) + repeat;
                    }
                }
            }
            if (sum == 42) {
                findings.add(0, 1, PiiKind.CUSTOM);
            }
        });
    }

    private static void assertBreaks(String message, Detector detector) {
        AssertionError e = assertThrows(AssertionError.class, () -> DetectorContract.check(detector));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    /** The clock is the test's: a text whose detectors took longer than allowed is not masked at all. */
    @Test
    void aSlowDetectorCostsTheText() {
        AtomicLong clock = new AtomicLong();
        Detector slow = (text, findings) -> clock.addAndGet(text.length() * 1_000_000L);
        TextMasker masker = new TextMasker(List.of(slow), clock::get);
        assertEquals("short", masker.mask("short", "", Channel.OTHER).text());
        String text = "a text of many letters ".repeat(5);
        assertThrows(IllegalStateException.class, () -> masker.mask(text, "", Channel.OTHER));
    }
}
