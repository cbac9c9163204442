/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the workbench says, in the language of the reader. */
public final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.taskseam.ui.internal.messages", Locale.getDefault(), Texts.class.getClassLoader());

    private Texts() {}

    /**
     * @param key       a key of messages.properties
     * @param arguments for {@code {0}}, {@code {1}} ...
     * @return the text
     */
    public static String get(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern.replace("''", "'") : MessageFormat.format(pattern, arguments);
    }
}
