/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.time.Duration;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.CaptureThread;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.KeyClass;
import org.taskseam.capture.Keys;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.RawSink;
import org.taskseam.capture.WindowRef;
import org.taskseam.capture.screen.ScreenGrabber;
import org.taskseam.capture.x11.Extensions.LibC;
import org.taskseam.capture.x11.Extensions.XFixes;
import org.taskseam.capture.x11.Extensions.XInput2;

/**
 * Raw events of an X11 desktop on one connection and one thread: XInput2 raw keys and buttons (protocol 2.1 and later; no
 * motion, so a moving mouse costs nothing), the active window and its title by property events, the clipboard's owner by
 * XFixes. The contents of the clipboard are never asked for.
 */
public final class X11Source implements CaptureSource {

    private static final int POLL_MILLIS = 500;
    private static final int EVENT_BYTES = 192;
    private static final Duration END = Duration.ofSeconds(2);

    private final @Nullable String displayName;
    private @Nullable CaptureThread thread;
    private volatile boolean closed;

    /** Captures the display of this process's environment. */
    public X11Source() {
        this(System.getenv("DISPLAY"));
    }

    /** @param displayName X display, such as {@code :0}; {@code null} where there is none */
    public X11Source(@Nullable String displayName) {
        this.displayName = displayName;
    }

    @Override
    public String id() {
        return "x11";
    }

    @Override
    public Availability availability() {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return Availability.none(Texts.text("not.linux"));
        }
        return availability(displayName, System.getenv("XDG_SESSION_TYPE"));
    }

    /** @param session kind of the desktop session, as its environment names it */
    static Availability availability(@Nullable String displayName, @Nullable String session) {
        if (displayName == null) {
            return Availability.none(Texts.text("no.display"));
        }
        if ("wayland".equals(session)) {
            return Availability.limited(Texts.text("wayland"));
        }
        return Availability.FULL;
    }

    @Override
    public void start(RawSink sink) throws CaptureException {
        Availability availability = availability();
        if (!availability.usable()) {
            throw new CaptureException(availability.reason());
        }
        Pointer display = Xlib.open(displayName);
        if (display == null) {
            throw new CaptureException(Texts.text("display.closed", String.valueOf(displayName)));
        }
        thread = CaptureThread.start("capture-x11", new Loop(display, sink));
    }

    @Override
    public ElementResolver elements() throws CaptureException {
        return new AtSpiResolver();
    }

    @Override
    public Optional<ScreenGrabber> screen() throws CaptureException {
        return Optional.of(new X11Grabber(displayName));
    }

    @Override
    public Optional<Duration> untouched() {
        try {
            return IdleTime.of(displayName);
        } catch (LinkageError e) {
            // no libXext
            return Optional.empty();
        }
    }

    @Override
    public boolean hasEnded() {
        CaptureThread current = thread;
        return current != null && current.hasEnded();
    }

    @Override
    public boolean isDesktopThere() {
        Pointer display = availability().usable() ? Xlib.open(displayName) : null;
        if (display == null) {
            return false;
        }
        Xlib.XCloseDisplay(display);
        return true;
    }

    @Override
    public void giveBackMemory() {
        FilePages.giveBack();
    }

    @Override
    public void close() {
        closed = true;
        if (thread != null) {
            thread.await(END);
        }
    }

    private final class Loop implements Runnable {

        private final Pointer display;
        private final RawSink sink;
        private final Windows windows;
        private final Keys keys;
        private final BitSet held = new BitSet(256);
        private final int inputOpcode;
        private final int selectionEvent;
        private WindowRef active = WindowRef.NONE;

        Loop(Pointer display, RawSink sink) throws CaptureException {
            this.display = display;
            this.sink = sink;
            this.windows = new Windows(display);
            this.keys = new Keys(windows::modifiers);
            int[] opcode = new int[1];
            int[] event = new int[1];
            int[] error = new int[1];
            int[] major = {2};
            int[] minor = {2};
            if (Xlib.XQueryExtension(display, "XInputExtension", opcode, event, error) == 0
                    || XInput2.XIQueryVersion(display, major, minor) != 0
                    || major[0] * 10 + minor[0] < 21) {
                Xlib.XCloseDisplay(display);
                throw new CaptureException(Texts.text("old.server"));
            }
            inputOpcode = opcode[0];
            selectRawEvents();
            Xlib.XSelectInput(display, windows.root(), Xlib.PROPERTY_CHANGE_MASK);
            XFixes.XFixesQueryExtension(display, event, error);
            selectionEvent = event[0];
            XFixes.XFixesSelectSelectionInput(
                    display, windows.root(), windows.atom("CLIPBOARD"), XFixes.SELECTION_OWNER_CHANGES);
            Xlib.XFlush(display);
        }

        private void selectRawEvents() {
            try (Memory bits = new Memory(4);
                    Memory mask = new Memory(4L + 4 + Native.POINTER_SIZE)) {
                bits.clear();
                bits.setInt(
                        0, 1 << XInput2.RAW_KEY_PRESS | 1 << XInput2.RAW_KEY_RELEASE | 1 << XInput2.RAW_BUTTON_PRESS);
                mask.setInt(0, XInput2.ALL_MASTER_DEVICES);
                mask.setInt(4, 4);
                mask.setPointer(8, bits);
                XInput2.XISelectEvents(display, windows.root(), mask, 1);
            }
        }

        @Override
        public void run() {
            try (Memory event = new Memory(EVENT_BYTES);
                    Memory descriptor = new Memory(8)) {
                descriptor.setInt(0, Xlib.XConnectionNumber(display));
                activeWindow();
                openWindows();
                while (!closed && isConnected(descriptor)) {
                    while (!closed && Xlib.XPending(display) > 0) {
                        Xlib.XNextEvent(display, event);
                        dispatch(event);
                    }
                }
            } finally {
                Xlib.XCloseDisplay(display);
            }
        }

        /** Waits for events, or a while. */
        private boolean isConnected(Memory descriptor) {
            descriptor.setShort(4, LibC.POLLIN);
            descriptor.setShort(6, (short) 0);
            if (Xlib.XPending(display) == 0) {
                LibC.poll(descriptor, 1, POLL_MILLIS);
            }
            return (descriptor.getShort(6) & LibC.ENDED) == 0;
        }

        private void dispatch(Memory event) {
            int type = event.getInt(0);
            if (type == Xlib.GENERIC_EVENT && event.getInt(32) == inputOpcode) {
                if (Xlib.XGetEventData(display, event) != 0) {
                    try {
                        input(event.getPointer(48));
                    } finally {
                        Xlib.XFreeEventData(display, event);
                    }
                }
            } else if (type == Xlib.PROPERTY_NOTIFY) {
                property(event.getLong(32), event.getLong(40));
            } else if (type == selectionEvent) {
                long owner = event.getLong(48);
                if (owner != 0) {
                    clipboard(owner);
                }
            }
        }

        /** The owner is often a hidden helper window: its process tells the program, the active window the rest. */
        private void clipboard(long owner) {
            WindowRef window = windows.describe(owner);
            boolean ours = window.pid() == 0 || window.pid() == active.pid();
            sink.offer(new RawEvent.ClipboardFilled(Moment.now(), ours ? active : window));
        }

        private void property(long window, long atom) {
            if (window == windows.root() && windows.isActiveWindowProperty(atom)) {
                activeWindow();
            } else if (window == active.id() && windows.isTitleProperty(atom)) {
                WindowRef renamed = windows.describe(window);
                if (!renamed.title().equals(active.title())) {
                    active = renamed;
                    sink.offer(new RawEvent.TitleChanged(Moment.now(), renamed));
                }
            }
        }

        private void openWindows() {
            for (long window : windows.open()) {
                if (window != active.id()) {
                    sink.offer(new RawEvent.WindowOpen(Moment.now(), windows.describe(window)));
                }
            }
        }

        private void activeWindow() {
            long window = windows.active();
            if (window == active.id()) {
                return;
            }
            active = windows.describe(window);
            if (window != 0) {
                Xlib.XSelectInput(display, window, Xlib.PROPERTY_CHANGE_MASK);
                sink.offer(new RawEvent.WindowActivated(Moment.now(), active));
            }
        }

        private void input(Pointer raw) {
            int kind = raw.getInt(36);
            int detail = raw.getInt(56);
            switch (kind) {
                case XInput2.RAW_BUTTON_PRESS -> button(detail);
                case XInput2.RAW_KEY_PRESS -> {
                    boolean repeat = held.get(detail & 0xff);
                    held.set(detail & 0xff);
                    if (!repeat) {
                        key(detail);
                    }
                }
                case XInput2.RAW_KEY_RELEASE -> {
                    held.clear(detail & 0xff);
                    keys.release(keysym(detail));
                }
                default -> {
                    // only the three kinds above were asked for
                }
            }
        }

        private void button(int button) {
            Moment at = Moment.now();
            Windows.PointerPlace place = windows.pointer();
            WindowRef window =
                    place.window() == 0 || place.window() == active.id() ? active : windows.describe(place.window());
            if (button >= 4 && button <= 7) {
                sink.offer(new RawEvent.Wheel(at, button % 2 == 0 ? -1 : 1, window));
            } else {
                sink.offer(new RawEvent.ButtonPress(at, button, place.x(), place.y(), window));
            }
        }

        private void key(int keycode) {
            Keys.Key key = keys.press(keysym(keycode));
            if (key != null) {
                KeyClass kind = key.kind();
                sink.offer(new RawEvent.KeyPress(Moment.now(), kind, key.command(), active));
            }
        }

        private long keysym(int keycode) {
            return Xlib.XkbKeycodeToKeysym(display, (byte) keycode, 0, 0);
        }
    }
}
