/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of pictures. English where there is no translation, whatever the platform's language is. */
final class Texts {

    private Texts() {}

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.taskseam.drawing.messages",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
