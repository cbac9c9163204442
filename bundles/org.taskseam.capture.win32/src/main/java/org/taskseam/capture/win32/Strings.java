/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts that COM hands over (BSTR): read, bounded, and given back. */
final class Strings {

    /** In bytes. */
    private static final int LONGEST = 2048;

    /** The function of oleaut32.dll that gives a text back. */
    interface Free extends StdCallLibrary {
        void SysFreeString(Pointer text);
    }

    private final Free free;

    Strings(Free free) {
        this.free = free;
    }

    /** @return what a getter of a text answers; {@code null} if nothing or nothing but spaces */
    @Nullable
    String of(ComObject object, int slot) {
        try (Memory result = new Memory(Native.POINTER_SIZE)) {
            result.clear();
            return object.call(slot, result) < 0 ? null : take(result.getPointer(0));
        }
    }

    /** @return the text, which is given back */
    @Nullable
    String take(@Nullable Pointer text) {
        if (text == null) {
            return null;
        }
        // its length in bytes stands before a BSTR
        int length = Math.clamp(text.getInt(-4), 0, LONGEST);
        String read = new String(text.getByteArray(0, length), StandardCharsets.UTF_16LE).strip();
        free.SysFreeString(text);
        return read.isEmpty() ? null : read;
    }
}
