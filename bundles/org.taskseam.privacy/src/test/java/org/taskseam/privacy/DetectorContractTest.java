/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

    /** It takes as long as it must not, however quick the machine and its compiler are. */
    @Test
    void aDetectorThatTakesTooLongForLongTextsIsFound() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        assertBreaks("takes", (text, findings) -> {
            long end = threads.getCurrentThreadCpuTime() + TextMasker.MAX_TIME.toNanos();
            while (text.length() > TextMasker.MAX_LENGTH / 2 && threads.getCurrentThreadCpuTime() < end) {
                Thread.onSpinWait();
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
