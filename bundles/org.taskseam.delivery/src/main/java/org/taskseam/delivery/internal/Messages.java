/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of segments, spools and keys in the language of the running program. */
public final class Messages {

    private static final String NAME = "org.taskseam.delivery.internal.messages";

    private Messages() {}

    /** @return the sentence with its arguments filled in */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle(NAME).getString(key), arguments);
    }
}
