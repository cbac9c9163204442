/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.browser;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Why the browser extension can't be heard, in the language of the running program. */
final class Texts {

    private Texts() {}

    static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("org.taskseam.capture.browser.texts").getString(key), arguments);
    }
}
