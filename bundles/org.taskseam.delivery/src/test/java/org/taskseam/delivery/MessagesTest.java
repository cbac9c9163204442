/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every sentence exists in every language and can be formatted. */
class MessagesTest {

    private static final String NAME = "org.taskseam.delivery.internal.messages";

    @Test
    void bothLanguagesSayEverything() {
        ResourceBundle english = ResourceBundle.getBundle(NAME, Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle(NAME, Locale.GERMAN);
        assertEquals(Locale.GERMAN, german.getLocale());
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        for (String key : english.keySet()) {
            for (ResourceBundle bundle : new ResourceBundle[] {english, german}) {
                String text = new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {1, 2, 3, 4});
                assertFalse(text.isBlank() || text.contains("{") || text.contains("''"), key + ": " + text);
            }
        }
    }
}
