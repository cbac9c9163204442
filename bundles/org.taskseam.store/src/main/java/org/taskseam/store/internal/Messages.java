/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of the store in the language of the running program. */
public final class Messages {

    private static final String NAME = "org.taskseam.store.internal.messages";

    private Messages() {}

    /** @return the sentence with its arguments filled in; numbers among them are grouped as people write them */
    public static String text(String key, @Nullable Object... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle(NAME).getString(key), arguments);
    }
}
