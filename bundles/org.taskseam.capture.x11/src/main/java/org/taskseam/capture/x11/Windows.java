/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.Keys;
import org.taskseam.capture.WindowRef;

/** Asks the X server about windows. Used from the source's thread only. */
final class Windows {

    private static final int TITLE_WORDS = 256;
    private static final long MOST_OPEN = 64;
    private static final int DEPTH = 10;
    /** Programs that run other programs: their own name says nothing. */
    private static final Pattern RUNTIMES = Pattern.compile(
            "java|node|electron|wine(64)?(-preloader)?|dotnet|(python|perl|ruby|gjs|mono)([0-9.]*|-\\w+)");

    private final Pointer display;
    private final long root;
    private final long activeWindow;
    private final long clients;
    private final long title;
    private final long oldTitle;
    private final long pid;
    private final long windowClass;
    private final long state;

    Windows(Pointer display) {
        this.display = display;
        this.root = Xlib.XDefaultRootWindow(display);
        this.activeWindow = atom("_NET_ACTIVE_WINDOW");
        this.clients = atom("_NET_CLIENT_LIST");
        this.title = atom("_NET_WM_NAME");
        this.oldTitle = atom("WM_NAME");
        this.pid = atom("_NET_WM_PID");
        this.windowClass = atom("WM_CLASS");
        this.state = atom("WM_STATE");
    }

    long atom(String name) {
        return Xlib.XInternAtom(display, name, 0);
    }

    long root() {
        return root;
    }

    boolean isActiveWindowProperty(long atom) {
        return atom == activeWindow;
    }

    boolean isTitleProperty(long atom) {
        return atom == title || atom == oldTitle;
    }

    /** @return handle of the active window, 0 for none */
    long active() {
        return number(property(root, activeWindow, 1));
    }

    /** @return handles of windows that are open, by the window manager's list; at most 64 */
    long[] open() {
        byte[] list = property(root, clients, MOST_OPEN);
        long[] open = new long[list == null ? 0 : list.length / Long.BYTES];
        for (int i = 0; i < open.length; i++) {
            open[i] = number(Arrays.copyOfRange(list, i * Long.BYTES, (i + 1) * Long.BYTES));
        }
        return open;
    }

    /** @return what is known of a window */
    WindowRef describe(long window) {
        if (window == 0) {
            return WindowRef.NONE;
        }
        int process = (int) number(property(window, pid, 1));
        return new WindowRef(window, process, application(window, process), title(window));
    }

    String title(long window) {
        byte[] text = property(window, title, TITLE_WORDS);
        if (text == null) {
            text = property(window, oldTitle, TITLE_WORDS);
        }
        return text == null ? "" : new String(text, StandardCharsets.UTF_8).replace("\0", "");
    }

    private String application(long window, int process) {
        String program = program(process);
        if (program == null || isRuntime(program)) {
            String named = className(window);
            return named.isEmpty() ? program == null ? "" : program : named;
        }
        return program;
    }

    static boolean isRuntime(String program) {
        return RUNTIMES.matcher(program).matches();
    }

    private static @Nullable String program(int process) {
        if (process <= 0) {
            return null;
        }
        try {
            String name = Files.readSymbolicLink(Path.of("/proc/" + process + "/exe"))
                    .getFileName()
                    .toString()
                    .replace(" (deleted)", "");
            return name.endsWith(".bin") || name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
        } catch (IOException | UnsupportedOperationException e) {
            // another user's or an ended process: the window's class has to do
            return null;
        }
    }

    private String className(long window) {
        byte[] text = property(window, windowClass, 64);
        if (text == null) {
            return "";
        }
        String[] parts = new String(text, StandardCharsets.ISO_8859_1).split("\0");
        return parts[parts.length - 1].toLowerCase(Locale.ROOT);
    }

    /** The pointer's place and the client window under it. */
    record PointerPlace(int x, int y, long window) {}

    /** @return where the pointer is */
    PointerPlace pointer() {
        long[] rootOut = new long[1];
        long[] child = new long[1];
        int[] x = new int[1];
        int[] y = new int[1];
        int[] ignoredX = new int[1];
        int[] ignoredY = new int[1];
        int[] mask = new int[1];
        Xlib.XQueryPointer(display, root, rootOut, child, x, y, ignoredX, ignoredY, mask);
        long candidate = 0;
        long window = child[0];
        int[] deepX = new int[1];
        int[] deepY = new int[1];
        for (int depth = 0; window != 0 && depth < DEPTH; depth++) {
            if (property(window, state, 2) != null) {
                return new PointerPlace(x[0], y[0], window);
            }
            if (candidate == 0 && property(window, pid, 1) != null) {
                candidate = window;
            }
            long[] deeper = new long[1];
            if (Xlib.XQueryPointer(display, window, rootOut, deeper, deepX, deepY, ignoredX, ignoredY, mask) == 0) {
                break;
            }
            window = deeper[0];
        }
        return new PointerPlace(x[0], y[0], candidate);
    }

    /** @return which modifiers are held, as bits of {@link Keys}; Alt and the system key where most keyboards have them */
    int modifiers() {
        int[] mask = new int[1];
        int[] unused = new int[1];
        Xlib.XQueryPointer(display, root, new long[1], new long[1], unused, unused, unused, unused, mask);
        return ((mask[0] & Xlib.CONTROL_MASK) != 0 ? Keys.CTRL : 0)
                | ((mask[0] & Xlib.MOD1_MASK) != 0 ? Keys.ALT : 0)
                | ((mask[0] & Xlib.SHIFT_MASK) != 0 ? Keys.SHIFT : 0)
                | ((mask[0] & Xlib.MOD4_MASK) != 0 ? Keys.SYSTEM : 0);
    }

    private byte @Nullable [] property(long window, long property, long words) {
        long[] type = new long[1];
        int[] format = new int[1];
        long[] items = new long[1];
        long[] after = new long[1];
        PointerByReference data = new PointerByReference();
        int status =
                Xlib.XGetWindowProperty(display, window, property, 0, words, 0, 0, type, format, items, after, data);
        Pointer bytes = data.getValue();
        if (status != Xlib.SUCCESS || bytes == null) {
            return null;
        }
        try {
            int itemSize = format[0] == 32 ? Long.BYTES : format[0] / 8;
            return items[0] == 0 || itemSize == 0 ? null : bytes.getByteArray(0, (int) items[0] * itemSize);
        } finally {
            Xlib.XFree(bytes);
        }
    }

    private static long number(byte @Nullable [] bytes) {
        return bytes == null || bytes.length < 4
                ? 0
                : bytes[0] & 255L | (bytes[1] & 255L) << 8 | (bytes[2] & 255L) << 16 | (bytes[3] & 255L) << 24;
    }
}
