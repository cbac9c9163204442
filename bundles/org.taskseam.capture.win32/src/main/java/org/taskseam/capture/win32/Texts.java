/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Why a desktop can't be recorded, in the language of the running program. */
final class Texts {

    private Texts() {}

    static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("org.taskseam.capture.win32.texts").getString(key), arguments);
    }
}
