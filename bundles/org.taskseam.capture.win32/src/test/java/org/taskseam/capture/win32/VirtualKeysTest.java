/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.KeyClass;
import org.taskseam.capture.Keys;

class VirtualKeysTest {

    private static final int CONTROL = 0x11;
    private static final int MENU = 0x12;
    private final VirtualKeys keys = new VirtualKeys(new Keys(() -> 0));

    @Test
    void commandsHaveNamesAndCharactersHaveNone() {
        assertNull(press(CONTROL, false));
        assertEquals(new Keys.Key(KeyClass.COMMAND, "Ctrl+V"), press('V', false));
        assertNull(keys.accept(new RawInput.Key(CONTROL, false, false)));
        assertEquals(new Keys.Key(KeyClass.CHARACTER, null), press('V', false));
        assertEquals(new Keys.Key(KeyClass.COMMAND, "F5"), press(0x74, false));
        assertEquals(new Keys.Key(KeyClass.ENTER, null), press(0x0d, false));
        assertEquals(new Keys.Key(KeyClass.NAVIGATION, null), press(0x25, true));
    }

    @Test
    void aCharacterThatIsTypedWithAltGrIsNoCommand() {
        press(CONTROL, false); // Windows adds it
        press(MENU, true);
        assertEquals(
                KeyClass.CHARACTER, Objects.requireNonNull(press('Q', false)).kind());
        keys.accept(new RawInput.Key(MENU, true, false));
        keys.accept(new RawInput.Key(CONTROL, false, false));
        press(MENU, false);
        assertEquals(new Keys.Key(KeyClass.COMMAND, "Alt+Q"), press('Q', false));
    }

    private Keys.@Nullable Key press(int virtualKey, boolean extended) {
        return keys.accept(new RawInput.Key(virtualKey, extended, true));
    }
}
