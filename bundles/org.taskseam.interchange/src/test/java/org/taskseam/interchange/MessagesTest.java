/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Problems that are told. */
class MessagesTest {

    private static final String NAME = "org.taskseam.interchange.internal.messages";

    @Test
    void everyProblemSaysWhatToDo() {
        ResourceBundle texts = ResourceBundle.getBundle(NAME, Locale.ROOT);
        for (String key : texts.keySet()) {
            if (key.endsWith(".reason")) {
                assertTrue(texts.containsKey(key.replace(".reason", ".advice")), key);
            }
        }
    }
}
