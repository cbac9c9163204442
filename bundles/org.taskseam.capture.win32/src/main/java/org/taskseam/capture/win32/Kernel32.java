/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.win32.StdCallLibrary;
import org.jspecify.annotations.Nullable;

/** The functions of kernel32.dll that capture calls. */
interface Kernel32 extends StdCallLibrary {

    int PROCESS_QUERY_LIMITED_INFORMATION = 0x1000;

    /** Loads the library; only on Windows. */
    static Kernel32 load() {
        return Native.load("kernel32", Kernel32.class);
    }

    int GetCurrentThreadId();

    int GetTickCount();

    @Nullable
    Pointer OpenProcess(int access, boolean inherit, int process);

    boolean QueryFullProcessImageNameW(Pointer process, int flags, char[] name, int[] size);

    boolean CloseHandle(Pointer handle);
}
