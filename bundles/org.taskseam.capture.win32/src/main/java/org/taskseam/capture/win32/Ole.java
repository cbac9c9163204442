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

    static final int MULTITHREADED = 0;
    private static final int IN_PROCESS = 1;

    /** Without it, a question to a program that hangs comes back after 20 seconds. */
    private static final int PATIENCE_MILLIS = 2_000;

    interface Ole32 extends StdCallLibrary {
        int CoInitializeEx(@Nullable Pointer reserved, int model);

        void CoUninitialize();

        int CoCreateInstance(Pointer type, @Nullable Pointer outer, int context, Pointer kind, Pointer object);
    }

    interface Oleacc extends StdCallLibrary {
        int AccessibleObjectFromPoint(long point, Pointer accessible, Pointer child);
    }

    private Ole() {}

    /**
     * Makes the object that UI Automation begins with, on a thread on which COM is open; only on Windows. The present one
     * (IUIAutomation2) waits for programs no longer than it is told.
     */
    static Optional<ComObject> automation(Ole32 ole32) {
        Optional<ComObject> present =
                make(ole32, "e22ad333-b25f-460c-83d0-0581107395c9", "34723aff-0c9d-49d0-9896-7ab52df8cd8a");
        present.ifPresent(automation -> {
            automation.call(Slots.PUT_CONNECTION_TIMEOUT, PATIENCE_MILLIS);
            automation.call(Slots.PUT_TRANSACTION_TIMEOUT, PATIENCE_MILLIS);
        });
        return present.or(
                () -> make(ole32, "ff48dba4-60ef-4201-aa87-54103eef594e", "30cbe57d-d9d0-452a-ab13-7ac5ac4825ee"));
    }

    private static Optional<ComObject> make(Ole32 ole32, String typeId, String kindId) {
        try (Memory type = guid(typeId);
                Memory kind = guid(kindId);
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
