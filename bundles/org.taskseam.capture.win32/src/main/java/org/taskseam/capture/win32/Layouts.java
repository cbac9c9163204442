/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

/** Sizes and offsets in bytes of the Windows structures that are read or written, on 64-bit Windows. */
final class Layouts {

    static final int RAWINPUTHEADER = 24;
    static final int RAWINPUTHEADER_TYPE = 0;
    static final int RAWINPUT = 48;
    static final int RAWMOUSE_BUTTON_FLAGS = 28;
    static final int RAWMOUSE_BUTTON_DATA = 30;
    static final int RAWKEYBOARD_MAKE_CODE = 24;
    static final int RAWKEYBOARD_FLAGS = 26;
    static final int RAWKEYBOARD_VKEY = 30;

    static final int RAWINPUTDEVICE = 16;
    static final int RAWINPUTDEVICE_USAGE_PAGE = 0;
    static final int RAWINPUTDEVICE_USAGE = 2;
    static final int RAWINPUTDEVICE_FLAGS = 4;
    static final int RAWINPUTDEVICE_TARGET = 8;

    static final int MSG = 48;
    static final int MSG_MESSAGE = 8;
    static final int MSG_WPARAM = 16;
    static final int MSG_LPARAM = 24;

    static final int RECT = 16;
    static final int VARIANT = 24;
    static final int VARIANT_TYPE = 0;
    static final int VARIANT_VALUE = 8;

    private Layouts() {}
}
