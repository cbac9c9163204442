/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.PiiKind;
import org.taskseam.privacy.TextMasker;

/** Ids of the shape and check digits that the member states publish. */
class VatIdsTest {

    private static final TextMasker MASKER = new TextMasker();

    private static boolean isVatId(String text) {
        return MASKER.mask("x " + text + " y", "", Channel.OTHER).spans().stream()
                .anyMatch(span -> span.kind() == PiiKind.VAT_ID);
    }

    /** Of the ten digits at the place of the check digit one passes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE0428759497|11",
                "DE136695976|10",
                "FR83404833048|12",
                "IT00743110157|12",
                "NL004495445B01|10",
                "LU10000356|9",
                "PL8567346215|11",
                "PT501964843|10",
                "ATU13585627|10"
            })
    void oneCheckDigitPasses(String example) {
        String id = example.substring(0, example.indexOf('|'));
        int place = Integer.parseInt(example.substring(example.indexOf('|') + 1));
        assertTrue(isVatId(id), id);
        int passing = 0;
        for (char digit = '0'; digit <= '9'; digit++) {
            passing += isVatId(id.substring(0, place) + digit + id.substring(place + 1)) ? 1 : 0;
        }
        assertEquals(1, passing, id);
    }
}
