/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The functions of ole32.dll and oleacc.dll that capture calls. */
final class Ole {

    private static final int MULTITHREADED = 0;
    private static final int IN_PROCESS = 1;

    interface Ole32 extends StdCallLibrary {
        int CoInitializeEx(@Nullable Pointer reserved, int model);

        int CoCreateInstance(Pointer type, @Nullable Pointer outer, int context, Pointer kind, Pointer object);
    }

    interface Oleacc extends StdCallLibrary {
        int AccessibleObjectFromPoint(long point, Pointer accessible, Pointer child);
    }

    private Ole() {}

    /** Opens COM for the calling thread and makes the object that UI Automation begins with; only on Windows. */
    static Optional<ComObject> automation() {
        Ole32 ole32 = Native.load("ole32", Ole32.class);
        ole32.CoInitializeEx(null, MULTITHREADED);
        try (Memory type = guid("ff48dba4-60ef-4201-aa87-54103eef594e");
                Memory kind = guid("30cbe57d-d9d0-452a-ab13-7ac5ac4825ee");
                Memory object = new Memory(Native.POINTER_SIZE)) {
            object.clear();
            int result = ole32.CoCreateInstance(type, null, IN_PROCESS, kind, object);
            Pointer made = result < 0 ? null : object.getPointer(0);
            return made == null ? Optional.empty() : Optional.of(new ComObject(made));
        }
    }

    /** @return the 16 bytes of a GUID as Windows lays them out: three numbers in its own byte order, then eight bytes */
    static Memory guid(String text) {
        UUID uuid = UUID.fromString(text);
        Memory bytes = new Memory(16);
        bytes.setInt(0, (int) (uuid.getMostSignificantBits() >>> 32));
        bytes.setShort(4, (short) (uuid.getMostSignificantBits() >>> 16));
        bytes.setShort(6, (short) uuid.getMostSignificantBits());
        for (int i = 0; i < 8; i++) {
            bytes.setByte(8L + i, (byte) (uuid.getLeastSignificantBits() >>> 56 - 8 * i));
        }
        return bytes;
    }
}
