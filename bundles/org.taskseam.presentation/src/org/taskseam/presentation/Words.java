/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the view models say, in the language of the reader. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.taskseam.presentation.messages", Locale.getDefault(), Words.class.getClassLoader());

    private Words() {}

    static String get(String key, Object... arguments) {
        return MessageFormat.format(BUNDLE.getString(key), arguments);
    }
}
