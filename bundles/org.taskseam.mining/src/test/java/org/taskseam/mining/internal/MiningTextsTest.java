/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What mining says is there in English and in German. */
class MiningTextsTest {

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.taskseam.mining.recognition.messages",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void germanSaysWhatEnglishSays() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle german = bundle(Locale.GERMAN);
        assertEquals(english.keySet(), german.keySet());
        assertFalse(english.keySet().isEmpty());
        assertNotEquals(english.getString("step.rules"), german.getString("step.rules"));
        for (String key : english.keySet()) {
            assertEquals(
                    new MessageFormat(english.getString(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(german.getString(key)).getFormatsByArgumentIndex().length,
                    key);
        }
    }
}
