/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.DetectorContract;
import org.taskseam.privacy.TextMasker;

class BadgeDetectorTest {

    @Test
    void keepsTheContract() {
        DetectorContract.check(new BadgeDetector());
    }

    /** The masker finds it by its service file. */
    @ParameterizedTest
    @CsvSource({
        "Gate BDG-48213, Gate <EMPLOYEE_ID>",
        "BDG-48213.pdf, <EMPLOYEE_ID>.pdf",
        "https://a.example/b?x=BDG%2D48213, https://a.example/b?x=<EMPLOYEE_ID>",
        "ABDG-48213, ABDG-48213",
        "BDG-482137, BDG-482137",
        "BDG-4821, BDG-4821"
    })
    void hidesBadgesAndNothingLikeThem(String text, String masked) {
        assertEquals(
                masked, new TextMasker().mask(text, "", Channel.WINDOW_TITLE).text());
    }
}
