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

/**
 * {@code java --enable-native-access=ALL-UNNAMED Flood.java SECONDS} presses 1,000 keys a second, and two times a second a mouse button,
 * through the XTest extension of the display, and prints how many it sent in which time. Needs JDK 22 and libXtst.
 */
class Flood {

    private static final int KEYS = 100;
    private static final long PERIOD = 100_000_000L;

    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(library.find(name).orElseThrow(), type);
    }

    public static void main(String[] arguments) throws Throwable {
        int seconds = Integer.parseInt(arguments[0]);
        var integer = ValueLayout.JAVA_INT;
        var number = ValueLayout.JAVA_LONG;
        var pointer = ValueLayout.ADDRESS;
        SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
        SymbolLookup xtst = SymbolLookup.libraryLookup("libXtst.so.6", Arena.global());
        MethodHandle open = function(x11, "XOpenDisplay", FunctionDescriptor.of(pointer, pointer));
        MethodHandle keycode = function(x11, "XKeysymToKeycode", FunctionDescriptor.of(ValueLayout.JAVA_BYTE, pointer, number));
        MethodHandle sync = function(x11, "XSync", FunctionDescriptor.of(integer, pointer, integer));
        MethodHandle move = function(
                xtst, "XTestFakeMotionEvent", FunctionDescriptor.of(integer, pointer, integer, integer, integer, number));
        FunctionDescriptor press = FunctionDescriptor.of(integer, pointer, integer, integer, number);
        MethodHandle key = function(xtst, "XTestFakeKeyEvent", press);
        MethodHandle button = function(xtst, "XTestFakeButtonEvent", press);
        MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
        if (display.equals(MemorySegment.NULL)) {
            throw new IllegalStateException("The display can't be opened: set DISPLAY");
        }
        int letter = (byte) keycode.invokeExact(display, (long) 'a') & 0xff;
        int clicks = 0;
        int ignored;
        long begin = System.nanoTime();
        for (int tenth = 0; tenth < seconds * 10; tenth++) {
            for (int i = 0; i < KEYS; i++) {
                ignored = (int) key.invokeExact(display, letter, 1, 0L);
                ignored = (int) key.invokeExact(display, letter, 0, 0L);
            }
            if (tenth % 5 == 0) {
                ignored = (int) move.invokeExact(display, -1, 20 + clicks % 50 * 20, 100, 0L);
                ignored = (int) button.invokeExact(display, 1, 1, 0L);
                ignored = (int) button.invokeExact(display, 1, 0, 0L);
                clicks++;
            }
            ignored = (int) sync.invokeExact(display, 0);
            Thread.sleep(Math.max(0, (begin + (tenth + 1) * PERIOD - System.nanoTime()) / 1_000_000));
        }
        System.out.printf(
                "%d keys and %d clicks sent in %.1f s%n",
                seconds * 10 * KEYS, clicks, (System.nanoTime() - begin) / 1e9);
    }
}
