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
    int RIDEV_REMOVE = 0x0001;
    int RID_INPUT = 0x10000003;
    int GA_ROOT = 2;
    int VK_SHIFT = 0x10;
    int VK_CONTROL = 0x11;
    int VK_MENU = 0x12;
    int VK_LWIN = 0x5b;
    int VK_RWIN = 0x5c;
    long HWND_MESSAGE = -3;
    long DPI_AWARENESS_PER_MONITOR = -3;

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

    /** @return the first window in a window, of a type */
    @Nullable
    Pointer FindWindowExW(Pointer parent, @Nullable Pointer after, WString type, @Nullable WString title);

    int GetWindowThreadProcessId(Pointer window, int[] process);

    /** Reads the title that Windows keeps, without asking the program, which might hang. */
    int InternalGetWindowText(Pointer window, char[] text, int length);

    boolean SetProcessDpiAwarenessContext(long context);

    /** @return the context before, {@code null} if it could not be set */
    @Nullable
    Pointer SetThreadDpiAwarenessContext(long context);

    /** @return negative if the key is held now */
    short GetAsyncKeyState(int virtualKey);

    /** @return whether the window's program has not looked at its messages for five seconds */
    boolean IsHungAppWindow(Pointer window);

    /**
     * Makes coordinates of the calling thread those of the screen in pixels, whatever the screens are scaled to. A process whose
     * program file says something else (Java's does) can be changed by thread only.
     */
    default void usePixels() {
        SetProcessDpiAwarenessContext(DPI_AWARENESS_PER_MONITOR);
        SetThreadDpiAwarenessContext(DPI_AWARENESS_PER_MONITOR);
    }
}
