/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Pointer;
import com.sun.jna.WString;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Remembered;
import org.taskseam.capture.WindowRef;

/** What Windows knows of a top-level window. Used from one thread. */
final class Windows {

    private static final int TITLE = 512;
    private static final int PATH = 1024;
    private static final int REMEMBERED = 256;

    /** Programs of the store do not own their windows: this one does, and theirs lies in it once they have started. */
    private static final String FRAME_HOST = "applicationframehost";

    private static final WString STORE_WINDOW = new WString("Windows.UI.Core.CoreWindow");

    private final User32 user32;
    private final Kernel32 kernel32;
    private final Map<Integer, String> programs = new Remembered<>(REMEMBERED);

    Windows(User32 user32, Kernel32 kernel32) {
        this.user32 = user32;
        this.kernel32 = kernel32;
    }

    WindowRef active() {
        return describe(user32.GetForegroundWindow());
    }

    WindowRef at(int x, int y) {
        return describe(user32.WindowFromPoint(point(x, y)));
    }

    /** @return the two coordinates as the 64 bits of a POINT */
    static long point(int x, int y) {
        return x & 0xffffffffL | (long) y << 32;
    }

    WindowRef describe(@Nullable Pointer window) {
        if (window == null) {
            return WindowRef.NONE;
        }
        Pointer root = user32.GetAncestor(window, User32.GA_ROOT);
        Pointer top = root == null ? window : root;
        int process = worker(top);
        char[] title = new char[TITLE];
        int length = user32.InternalGetWindowText(top, title, TITLE);
        return new WindowRef(
                Pointer.nativeValue(top), process, program(process), new String(title, 0, Math.max(0, length)));
    }

    /** @return the process that owns a window, and tells of its title */
    int owner(Pointer window) {
        int[] process = new int[1];
        user32.GetWindowThreadProcessId(window, process);
        return process[0];
    }

    /** @return the process whose work a top-level window shows */
    private int worker(Pointer top) {
        int owner = owner(top);
        if (!FRAME_HOST.equals(program(owner))) {
            return owner;
        }
        Pointer inside = user32.FindWindowExW(top, null, STORE_WINDOW, null);
        return inside == null ? owner : owner(inside);
    }

    private String program(int process) {
        return programs.computeIfAbsent(process, this::executable);
    }

    private String executable(int process) {
        Pointer handle = kernel32.OpenProcess(Kernel32.PROCESS_QUERY_LIMITED_INFORMATION, false, process);
        if (handle == null) {
            return "";
        }
        try {
            char[] path = new char[PATH];
            int[] size = {PATH};
            return kernel32.QueryFullProcessImageNameW(handle, 0, path, size)
                    ? shortName(new String(path, 0, size[0]))
                    : "";
        } finally {
            kernel32.CloseHandle(handle);
        }
    }

    /** @return {@code excel} of {@code C:\\Program Files\\...\\EXCEL.EXE} */
    static String shortName(String path) {
        String name = path.substring(path.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
    }
}
