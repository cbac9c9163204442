/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Keys;

/**
 * Classifies virtual keys by way of the key symbols that {@link Keys} knows. While AltGr is held, which Windows reports as Ctrl and
 * Alt, keys write characters: no name of such a key leaves this class.
 */
final class VirtualKeys {

    private static final int ALT_GR = 0xfe03;
    private static final int CONTROL = 0x11;
    private static final int MENU = 0x12;
    private static final int RIGHT_MENU = 0xa5;

    private final Keys keys;
    private boolean altGr;

    /** @param keys follows the modifiers */
    VirtualKeys(Keys keys) {
        this.keys = keys;
    }

    /** @return what may be known of the key, or {@code null} for a modifier, a released or a silent key */
    Keys.@Nullable Key accept(RawInput.Key key) {
        if (key.virtualKey() == RIGHT_MENU || key.virtualKey() == MENU && key.extended()) {
            altGr = key.down();
            // the Ctrl that Windows adds for AltGr is no command
            keys.reset();
            return null;
        }
        if (altGr && key.virtualKey() == CONTROL) {
            return null;
        }
        long symbol = symbol(key.virtualKey());
        if (!key.down()) {
            keys.release(symbol);
            return null;
        }
        return keys.press(symbol);
    }

    /** @return X11 key symbol of a Windows virtual key; 0 for one that writes nothing */
    static long symbol(int virtualKey) {
        if (virtualKey >= 'A' && virtualKey <= 'Z') {
            return Character.toLowerCase(virtualKey);
        }
        if (virtualKey >= '0' && virtualKey <= '9') {
            return virtualKey;
        }
        if (virtualKey >= 0x60 && virtualKey <= 0x69) {
            return '0' + virtualKey - 0x60;
        }
        if (virtualKey >= 0x70 && virtualKey <= 0x87) {
            return 0xffbe + virtualKey - 0x70;
        }
        return switch (virtualKey) {
            case 0x08 -> 0xff08; // backspace
            case 0x09 -> 0xff09; // tab
            case 0x0d -> 0xff0d; // enter
            case 0x10, 0xa0, 0xa1 -> 0xffe1; // shift
            case CONTROL, 0xa2, 0xa3 -> 0xffe3;
            case MENU, 0xa4 -> 0xffe9;
            case RIGHT_MENU -> ALT_GR;
            case 0x5b, 0x5c -> 0xffeb; // Windows
            case 0x13 -> 0xff13; // pause
            case 0x14 -> 0xffe5; // caps lock
            case 0x1b -> 0xff1b; // escape
            case 0x20 -> ' ';
            case 0x21 -> 0xff55; // page up
            case 0x22 -> 0xff56; // page down
            case 0x23 -> 0xff57; // end
            case 0x24 -> 0xff50; // home
            case 0x25 -> 0xff51;
            case 0x26 -> 0xff52;
            case 0x27 -> 0xff53;
            case 0x28 -> 0xff54;
            case 0x2c -> 0xff61; // print
            case 0x2d -> 0xff63; // insert
            case 0x2e -> 0xffff; // delete
            case 0x5d -> 0xff67; // menu
            case 0x6a -> '*';
            case 0x6b, 0xbb -> '+';
            case 0x6d, 0xbd -> '-';
            case 0x6e, 0xbe -> '.';
            case 0x6f, 0xbf -> '/';
            case 0xba -> ';';
            case 0xbc -> ',';
            case 0xc0 -> '`';
            case 0xdb -> '[';
            case 0xdc -> '\\';
            case 0xdd -> ']';
            case 0xde -> '\'';
            case 0xe2 -> '<';
            default -> 0;
        };
    }
}
