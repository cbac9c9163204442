/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final long CTRL = 0xffe3;
    private static final long SHIFT = 0xffe1;
    private static final long ALT_GR = 0xfe03;
    private static final long SYSTEM = 0xffeb;

    private int held;
    private long nanos;
    private final Keys keys = new Keys(() -> held, () -> nanos);

    @ParameterizedTest
    @ValueSource(longs = {'a', 'Z', '7', 0xe9, 0x01001e9e, 0x6c1, 0xffb5, 0xffab, ' '})
    void aCharacterHasNoName(long keysym) {
        assertEquals(new Keys.Key(KeyClass.CHARACTER, null), keys.press(keysym));
    }

    @Test
    void shiftedAndAltGrCharactersHaveNoNameEither() {
        assertNull(keys.press(SHIFT));
        assertEquals(KeyClass.CHARACTER, pressed('a').kind());
        keys.release(SHIFT);
        assertNull(keys.press(ALT_GR));
        assertEquals(KeyClass.CHARACTER, pressed('e').kind());
    }

    @Test
    void commandsAreNamed() {
        keys.press(CTRL);
        assertEquals("Ctrl+S", pressed('s').command());
        keys.press(SHIFT);
        assertEquals("Ctrl+Shift+V", pressed('v').command());
        keys.release(CTRL);
        assertEquals("Shift+Insert", pressed(0xff63).command());
        keys.release(SHIFT);
        assertEquals("F5", pressed(0xffc2).command());
        assertEquals(KeyClass.CHARACTER, pressed('s').kind());
    }

    @Test
    void ordinaryKeysAreClassified() {
        assertEquals(KeyClass.ENTER, pressed(0xff0d).kind());
        assertEquals(KeyClass.TAB, pressed(0xff09).kind());
        assertEquals(KeyClass.DELETE, pressed(0xff08).kind());
        assertEquals(KeyClass.NAVIGATION, pressed(0xff51).kind());
    }

    @Test
    void whatIsTypedAfterAModifierWasReleasedUnseenIsNoCommand() {
        keys.press(SYSTEM); // and L, which locks the screen; nobody tells that it is released
        nanos += Keys.CHORD.toNanos() + 1;
        assertEquals(new Keys.Key(KeyClass.CHARACTER, null), pressed('h'));
        assertEquals(new Keys.Key(KeyClass.CHARACTER, null), pressed('i'));
    }

    @Test
    void aModifierThatIsHeldForLongStillNamesCommands() {
        keys.press(CTRL);
        held = Keys.CTRL;
        nanos += 10 * Keys.CHORD.toNanos();
        assertEquals("Ctrl+V", pressed('v').command());
    }

    @Test
    void aQuickCommandIsNotDoubted() {
        keys.press(CTRL); // released before the system is asked
        nanos += Keys.CHORD.toNanos() / 2;
        assertEquals("Ctrl+C", pressed('c').command());
    }

    private Keys.Key pressed(long keysym) {
        Keys.Key key = keys.press(keysym);
        assertNotNull(key);
        return key;
    }
}
