/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/** The part of libX11 that capture needs; names and arguments as in the library's manual. LP64 only. */
final class Xlib {

    static final int PROPERTY_NOTIFY = 28;
    static final int GENERIC_EVENT = 35;
    static final long PROPERTY_CHANGE_MASK = 1L << 22;
    static final int SUCCESS = 0;
    static final int SHIFT_MASK = 1;
    static final int CONTROL_MASK = 1 << 2;
    static final int MOD1_MASK = 1 << 3;
    static final int MOD4_MASK = 1 << 6;
    static final int Z_PIXMAP = 2;
    static final int WINDOW_ATTRIBUTES = 136;

    private static final ErrorHandler IGNORE_ERRORS = (display, error) -> 0;
    private static final ConnectionHandler LOST = display -> 0;
    private static final ExitHandler DO_NOT_EXIT = (display, data) -> {};
    private static boolean ready;

    static {
        Native.register(Xlib.class, NativeLibrary.getInstance("X11"));
    }

    private Xlib() {}

    /** A window may vanish between an event and a look at it; the library's own handler would end the process. */
    interface ErrorHandler extends Callback {
        int invoke(Pointer display, Pointer error);
    }

    /** Where a connection is lost the library's own handler ends the process, before it asks the one for the exit. */
    interface ConnectionHandler extends Callback {
        int invoke(Pointer display);
    }

    interface ExitHandler extends Callback {
        void invoke(Pointer display, @Nullable Pointer data);
    }

    static synchronized @Nullable Pointer open(@Nullable String name) {
        if (!ready) {
            XInitThreads();
            XSetErrorHandler(IGNORE_ERRORS);
            XSetIOErrorHandler(LOST);
            ready = true;
        }
        Pointer display = XOpenDisplay(name);
        if (display != null) {
            XSetIOErrorExitHandler(display, DO_NOT_EXIT, null);
        }
        return display;
    }

    static native int XInitThreads();

    static native @Nullable Pointer XOpenDisplay(@Nullable String name);

    static native int XCloseDisplay(Pointer display);

    static native int XConnectionNumber(Pointer display);

    static native long XDefaultRootWindow(Pointer display);

    static native long XInternAtom(Pointer display, String name, int onlyIfExists);

    static native int XQueryExtension(Pointer display, String name, int[] opcode, int[] event, int[] error);

    static native int XSelectInput(Pointer display, long window, long mask);

    static native int XNextEvent(Pointer display, Pointer event);

    static native int XPending(Pointer display);

    static native int XFlush(Pointer display);

    static native int XGetEventData(Pointer display, Pointer cookie);

    static native void XFreeEventData(Pointer display, Pointer cookie);

    static native int XQueryPointer(
            Pointer display,
            long window,
            long[] root,
            long[] child,
            int[] rootX,
            int[] rootY,
            int[] windowX,
            int[] windowY,
            int[] mask);

    static native int XGetWindowProperty(
            Pointer display,
            long window,
            long property,
            long offset,
            long length,
            int delete,
            long requestedType,
            long[] actualType,
            int[] actualFormat,
            long[] items,
            long[] bytesAfter,
            PointerByReference data);

    static native int XFree(Pointer data);

    static native int XDefaultScreen(Pointer display);

    static native int XDisplayWidth(Pointer display, int screen);

    static native int XDisplayHeight(Pointer display, int screen);

    /** @return 0 if the window is gone */
    static native int XQueryTree(
            Pointer display, long window, long[] root, long[] parent, PointerByReference children, int[] count);

    /** @param attributes of {@link #WINDOW_ATTRIBUTES} bytes @return 0 if the window is gone */
    static native int XGetWindowAttributes(Pointer display, long window, Pointer attributes);

    static native int XTranslateCoordinates(
            Pointer display, long window, long target, int x, int y, int[] targetX, int[] targetY, long[] child);

    static native @Nullable Pointer XGetImage(
            Pointer display, long drawable, int x, int y, int width, int height, long planes, int format);

    static native long XkbKeycodeToKeysym(Pointer display, byte keycode, int group, int level);

    static native Pointer XSetErrorHandler(ErrorHandler handler);

    static native @Nullable Pointer XSetIOErrorHandler(ConnectionHandler handler);

    static native void XSetIOErrorExitHandler(Pointer display, ExitHandler handler, @Nullable Pointer data);
}
