/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ResourceBundle ENGLISH = texts("");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "nl"})
    void everyLanguageHasEveryTextOfItsOwn(String language) {
        ResourceBundle translated = texts(language);

        assertEquals(ENGLISH.keySet(), translated.keySet());
        ENGLISH.keySet().forEach(key -> assertNotEquals(ENGLISH.getString(key), translated.getString(key), key));
    }

    @Test
    void theReasonIsToldInTheLanguageOfThePerson() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            assertEquals(
                    "Il n’y a pas d’affichage X : définissez DISPLAY ou ouvrez une session de bureau",
                    new X11Source(null).availability().reason());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("org.taskseam.capture.x11.texts", Locale.of(language), NO_FALLBACK);
    }
}
