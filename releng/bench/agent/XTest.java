/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Keys and buttons through the XTest extension of the display in {@code DISPLAY}, without a process an act. */
final class XTest {

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final MemorySegment DISPLAY;
    private static final MethodHandle KEYCODE;
    private static final MethodHandle SYNC;
    private static final MethodHandle MOVE;
    private static final MethodHandle KEY;
    private static final MethodHandle BUTTON;

    static {
        var pointer = ValueLayout.ADDRESS;
        SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        SymbolLookup xtst = SymbolLookup.libraryLookup("libXtst.so.6", Arena.global());
        KEYCODE = function(x11, "XKeysymToKeycode", FunctionDescriptor.of(ValueLayout.JAVA_BYTE, pointer, LONG));
        SYNC = function(x11, "XSync", FunctionDescriptor.of(INT, pointer, INT));
        MOVE = function(xtst, "XTestFakeMotionEvent", FunctionDescriptor.of(INT, pointer, INT, INT, INT, LONG));
        FunctionDescriptor press = FunctionDescriptor.of(INT, pointer, INT, INT, LONG);
        KEY = function(xtst, "XTestFakeKeyEvent", press);
        BUTTON = function(xtst, "XTestFakeButtonEvent", press);
        try {
            DISPLAY = (MemorySegment) function(x11, "XOpenDisplay", FunctionDescriptor.of(pointer, pointer))
                    .invokeExact(MemorySegment.NULL);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        if (DISPLAY.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("The display can't be opened: set DISPLAY");
        }
    }

    private XTest() {}

    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(library.find(name).orElseThrow(), type);
    }

    static int keycode(long keysym) throws Throwable {
        return (byte) KEYCODE.invokeExact(DISPLAY, keysym) & 0xff;
    }

    static void key(int keycode) throws Throwable {
        press(keycode);
        release(keycode);
    }

    static void press(int keycode) throws Throwable {
        int ignored = (int) KEY.invokeExact(DISPLAY, keycode, 1, 0L);
    }

    static void release(int keycode) throws Throwable {
        int ignored = (int) KEY.invokeExact(DISPLAY, keycode, 0, 0L);
    }

    static void click(int x, int y) throws Throwable {
        int ignored = (int) MOVE.invokeExact(DISPLAY, -1, x, y, 0L);
        ignored = (int) BUTTON.invokeExact(DISPLAY, 1, 1, 0L);
        ignored = (int) BUTTON.invokeExact(DISPLAY, 1, 0, 0L);
    }

    /** Waits until the server has done what it was told. */
    static void sync() throws Throwable {
        int ignored = (int) SYNC.invokeExact(DISPLAY, 0);
    }
}
