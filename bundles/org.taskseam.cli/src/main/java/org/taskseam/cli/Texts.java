/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line in the language of the user. */
final class Texts {

    static final String BUNDLE = "org.taskseam.cli.messages";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE);

    private Texts() {}

    /** @return the language of the texts */
    static Locale locale() {
        return Locale.getDefault();
    }

    static String text(String key, Object... arguments) {
        String pattern = WORDS.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
    }
}
