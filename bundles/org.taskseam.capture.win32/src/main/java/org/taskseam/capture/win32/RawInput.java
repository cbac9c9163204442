/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Decodes what GetRawInputData delivers (structure RAWINPUT). The pointer's movement is passed over. */
final class RawInput {

    private static final int TYPE_MOUSE = 0;
    private static final int TYPE_KEYBOARD = 1;
    private static final int LEFT_DOWN = 0x0001;
    private static final int RIGHT_DOWN = 0x0004;
    private static final int MIDDLE_DOWN = 0x0010;
    private static final int WHEEL = 0x0400;
    private static final int HORIZONTAL_WHEEL = 0x0800;
    private static final int WHEEL_DELTA = 120;
    private static final int KEY_UP = 1;
    private static final int KEY_E0 = 2;

    /** What was done with mouse or keyboard. */
    sealed interface Input {}

    /** @param button 1 left, 2 middle, 3 right, as everywhere in capture */
    record Button(int button) implements Input {}

    /** @param notches positive downwards or to the right; parts of a notch count as one */
    record Wheel(int notches) implements Input {}

    /**
     * @param virtualKey code of the key
     * @param extended   whether it is the right one of two
     * @param down       pressed or released
     */
    record Key(int virtualKey, boolean extended, boolean down) implements Input {}

    private RawInput() {}

    /** @param data a RAWINPUT in the byte order of the machine; a shorter one yields nothing */
    static List<Input> decode(byte[] data) {
        ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        if (data.length < Layouts.RAWKEYBOARD_VKEY + 2) {
            return List.of();
        }
        return switch (bytes.getInt(Layouts.RAWINPUTHEADER_TYPE)) {
            case TYPE_MOUSE ->
                mouse(
                        bytes.getShort(Layouts.RAWMOUSE_BUTTON_FLAGS) & 0xffff,
                        bytes.getShort(Layouts.RAWMOUSE_BUTTON_DATA));
            case TYPE_KEYBOARD ->
                key(
                        bytes.getShort(Layouts.RAWKEYBOARD_VKEY) & 0xffff,
                        bytes.getShort(Layouts.RAWKEYBOARD_FLAGS) & 0xffff);
            default -> List.of();
        };
    }

    private static List<Input> mouse(int flags, short data) {
        List<Input> inputs = new ArrayList<>(1);
        if ((flags & LEFT_DOWN) != 0) {
            inputs.add(new Button(1));
        }
        if ((flags & MIDDLE_DOWN) != 0) {
            inputs.add(new Button(2));
        }
        if ((flags & RIGHT_DOWN) != 0) {
            inputs.add(new Button(3));
        }
        if ((flags & WHEEL) != 0) {
            inputs.add(new Wheel(-notches(data)));
        }
        if ((flags & HORIZONTAL_WHEEL) != 0) {
            inputs.add(new Wheel(notches(data)));
        }
        return inputs;
    }

    private static int notches(short delta) {
        return Integer.signum(delta) * Math.max(1, Math.abs(delta) / WHEEL_DELTA);
    }

    private static List<Input> key(int virtualKey, int flags) {
        return List.of(new Key(virtualKey, (flags & KEY_E0) != 0, (flags & KEY_UP) == 0));
    }
}
