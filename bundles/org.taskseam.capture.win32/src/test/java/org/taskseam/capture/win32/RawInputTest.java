/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawInputTest {

    @Test
    void buttonsAndWheel() {
        assertEquals(List.of(new RawInput.Button(1)), RawInput.decode(mouse(0x0001, 0)));
        assertEquals(List.of(new RawInput.Button(3)), RawInput.decode(mouse(0x0004, 0)));
        assertEquals(List.of(), RawInput.decode(mouse(0x0002, 0)), "a released button");
        assertEquals(List.of(), RawInput.decode(mouse(0, 0)), "movement");
        assertEquals(List.of(new RawInput.Wheel(1)), RawInput.decode(mouse(0x0400, -120)));
        assertEquals(List.of(new RawInput.Wheel(-2)), RawInput.decode(mouse(0x0400, 240)));
        assertEquals(List.of(new RawInput.Wheel(1)), RawInput.decode(mouse(0x0800, 30)), "a part of a notch");
    }

    @Test
    void keys() {
        assertEquals(List.of(new RawInput.Key(0x43, false, true)), RawInput.decode(key(0x43, 0)));
        assertEquals(List.of(new RawInput.Key(0x11, true, false)), RawInput.decode(key(0x11, 3)));
    }

    @Test
    void whatIsNeitherOrTooShortIsPassedOver() {
        assertEquals(List.of(), RawInput.decode(new byte[10]));
        byte[] other = key(0x43, 0);
        other[0] = 2;
        assertEquals(List.of(), RawInput.decode(other));
    }

    static byte[] mouse(int flags, int data) {
        return ByteBuffer.allocate(Layouts.RAWINPUT)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 0)
                .putShort(Layouts.RAWMOUSE_BUTTON_FLAGS, (short) flags)
                .putShort(Layouts.RAWMOUSE_BUTTON_DATA, (short) data)
                .array();
    }

    static byte[] key(int virtualKey, int flags) {
        return ByteBuffer.allocate(40)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0, 1)
                .putShort(Layouts.RAWKEYBOARD_FLAGS, (short) flags)
                .putShort(Layouts.RAWKEYBOARD_VKEY, (short) virtualKey)
                .array();
    }
}
