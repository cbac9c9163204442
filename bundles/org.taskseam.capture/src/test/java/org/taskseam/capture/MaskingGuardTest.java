/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.privacy.TextMasker;

class MaskingGuardTest {

    private final MaskingGuard guard = new MaskingGuard(new TextMasker(), "en");

    @Test
    void personalDataInTitlesAndNamesIsHidden() {
        Interaction seen = admit(
                "Payment to BE68 5390 0754 7034 - jane.roe@example.org - ERP",
                new UiElement("entry", "IBAN BE68539007547034", "iban", "New order", null, null, null, false, "x"));
        assertNotNull(seen.window());
        assertFalse(seen.window().contains("5390"), seen.window());
        assertFalse(seen.window().contains("jane.roe"), seen.window());
        assertNotNull(seen.element());
        assertFalse(String.valueOf(seen.element().name()).contains("5390"));
        assertEquals("New order", seen.element().group());
    }

    @Test
    void ofAnAddressOnlyThePathStays() {
        assertEquals("https://erp.example.org/orders/new", urlOf("https://joe:pw@erp.example.org/orders/new?c=Roe#x"));
        assertNull(urlOf("javascript:alert(1)"));
        assertNull(urlOf("not an address"));
    }

    private @Nullable String urlOf(String url) {
        UiElement element = new UiElement("entry", null, null, null, null, url, null, false, "x");
        UiElement seen = admit("Orders", element).element();
        assertNotNull(seen);
        return seen.url();
    }

    private Interaction admit(String window, UiElement element) {
        return guard.admit(new Interaction(Moment.now(), Action.CLICK, "chromium", window, element, null, 1))
                .orElseThrow();
    }
}
