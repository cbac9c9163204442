/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.win32.StdCallLibrary;
import org.jspecify.annotations.Nullable;

/** The functions of user32.dll that capture calls. A POINT is passed by value, as the 64 bits that it is. */
interface User32 extends StdCallLibrary {

    int WM_QUIT = 0x0012;
    int WM_INPUT = 0x00ff;
    int WM_CLIPBOARDUPDATE = 0x031d;
    int EVENT_SYSTEM_FOREGROUND = 0x0003;
    int EVENT_OBJECT_FOCUS = 0x8005;
    int EVENT_OBJECT_NAMECHANGE = 0x800c;
    int WINEVENT_OUTOFCONTEXT = 0;
    int WINEVENT_SKIPOWNPROCESS = 2;
    int RIDEV_INPUTSINK = 0x0100;
    int RID_INPUT = 0x10000003;
    int GA_ROOT = 2;
    long HWND_MESSAGE = -3;
    long DPI_AWARENESS_PER_MONITOR_V2 = -4;

    /** Loads the library; only on Windows. */
    static User32 load() {
        return Native.load("user32", User32.class);
    }

    /** Called by Windows on the thread that pumps messages. */
    interface WinEventProc extends StdCallCallback, Callback {
        void invoke(Pointer hook, int event, @Nullable Pointer window, int object, int child, int thread, int millis);
    }

    @Nullable
    Pointer CreateWindowExW(
            int extendedStyle,
            WString type,
            @Nullable WString title,
            int style,
            int x,
            int y,
            int width,
            int height,
            Pointer parent,
            @Nullable Pointer menu,
            @Nullable Pointer module,
            @Nullable Pointer parameter);

    boolean DestroyWindow(Pointer window);

    int GetMessageW(Pointer message, @Nullable Pointer window, int first, int last);

    long DispatchMessageW(Pointer message);

    boolean PostThreadMessageW(int thread, int message, long wparam, long lparam);

    boolean RegisterRawInputDevices(Pointer devices, int count, int size);

    int GetRawInputData(Pointer input, int command, @Nullable Pointer data, int[] size, int headerSize);

    @Nullable
    Pointer SetWinEventHook(
            int first, int last, @Nullable Pointer module, WinEventProc procedure, int process, int thread, int flags);

    boolean UnhookWinEvent(Pointer hook);

    boolean AddClipboardFormatListener(Pointer window);

    boolean RemoveClipboardFormatListener(Pointer window);

    @Nullable
    Pointer GetClipboardOwner();

    @Nullable
    Pointer GetForegroundWindow();

    boolean GetCursorPos(int[] xAndY);

    /** @param sizeAndTime LASTINPUTINFO: its size in bytes, and the tick count of the last input */
    boolean GetLastInputInfo(int[] sizeAndTime);

    @Nullable
    Pointer WindowFromPoint(long point);

    @Nullable
    Pointer GetAncestor(Pointer window, int kind);

    int GetWindowThreadProcessId(Pointer window, int[] process);

    /** Reads the title that Windows keeps, without asking the program, which might hang. */
    int InternalGetWindowText(Pointer window, char[] text, int length);

    boolean SetProcessDpiAwarenessContext(long context);
}
