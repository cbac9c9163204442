/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;
import org.taskseam.privacy.ProjectKey;
import org.taskseam.privacy.TextMasker;

class TextTreatmentTest {

    private final TextTreatment texts = new TextTreatment(new TextMasker(), ProjectKey.of(new byte[ProjectKey.LENGTH]));

    @Test
    void ofACellTheColumnAndWhichRowsAreEqualIsLeft() {
        String b7 = texts.place("B7");
        assertTrue(b7.matches("B v:[0-9a-f]{16}"), b7);
        assertEquals(b7, texts.place("$B$7"));
        assertEquals(b7.substring(2), texts.place("AC7").substring(3));
        assertNotEquals(b7, texts.place("B8"));
    }

    @Test
    void otherPlacesBecomeTokens() {
        for (String place : new String[] {"A1:B2", "Sheet1.A1", "row 7", "7", "B"}) {
            assertTrue(texts.place(place).matches("v:[0-9a-f]{16}"), place);
        }
        assertEquals("", texts.place(" "));
    }

    @Test
    void aPageHasNoQuery() {
        assertEquals("orders/list", texts.treat(Attribute.PAGE, Treatment.MASK, "orders/list?customer=anna"));
        assertEquals("orders/list?x", texts.treat(Attribute.ELEMENT, Treatment.MASK, "orders/list?x"));
        assertEquals("", texts.treat(Attribute.PAGE, Treatment.MASK, "?customer=anna"));
        assertEquals("", texts.treat(Attribute.WINDOW, Treatment.DROP, "x"));
    }
}
