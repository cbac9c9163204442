/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What mining says to people. */
public final class MiningTexts {

    private MiningTexts() {}

    /** @return all texts in a language; in English where there is no translation into it or the platform's language */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.taskseam.mining.recognition.messages", locale);
    }

    /** @return a text in the platform's language */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(bundle(Locale.getDefault()).getString(key)).format(arguments);
    }
}
