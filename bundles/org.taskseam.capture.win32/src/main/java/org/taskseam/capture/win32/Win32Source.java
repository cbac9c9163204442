/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.CaptureThread;
import org.taskseam.capture.ElementResolver;
import org.taskseam.capture.Keys;
import org.taskseam.capture.Moment;
import org.taskseam.capture.RawEvent;
import org.taskseam.capture.RawSink;
import org.taskseam.capture.WindowRef;

/**
 * Raw events of a Windows desktop on one thread that pumps messages: Raw Input for buttons, wheel and keys (not low-level hooks,
 * which stand in the way of every movement of the mouse), WinEvents for the window in front and its title, the format listener for the
 * clipboard. The contents of the clipboard are never asked for.
 */
public final class Win32Source implements CaptureSource {

    private static final int GENERIC_DESKTOP = 1;
    private static final int MOUSE = 2;
    private static final int KEYBOARD = 6;
    private static final Duration END = Duration.ofSeconds(2);

    private @Nullable CaptureThread thread;
    private volatile @Nullable Loop loop;

    @Override
    public String id() {
        return "win32";
    }

    @Override
    public Availability availability() {
        return System.getProperty("os.name").startsWith("Windows")
                ? Availability.FULL
                : Availability.none(Texts.text("not.windows"));
    }

    @Override
    public void start(RawSink sink) throws CaptureException {
        Availability availability = availability();
        if (!availability.usable()) {
            throw new CaptureException(availability.reason());
        }
        Loop started = new Loop(User32.load(), Kernel32.load(), sink);
        thread = CaptureThread.start("capture-win32", started);
        started.awaitReady();
        loop = started;
    }

    @Override
    public ElementResolver elements() throws CaptureException {
        return Win32Resolver.open(User32.load());
    }

    @Override
    public Optional<Duration> untouched() {
        return untouched(User32.load(), Kernel32.load());
    }

    /** Both clocks count milliseconds in 32 bits and begin anew together, every 49 days. */
    static Optional<Duration> untouched(User32 user32, Kernel32 kernel32) {
        int[] last = {2 * Integer.BYTES, 0};
        return user32.GetLastInputInfo(last)
                ? Optional.of(Duration.ofMillis(Integer.toUnsignedLong(kernel32.GetTickCount() - last[1])))
                : Optional.empty();
    }

    @Override
    public void close() {
        Loop running = loop;
        if (running != null && thread != null) {
            running.end();
            thread.await(END);
        }
    }

    /** The message loop. Everything that Windows calls back arrives on its thread. */
    static final class Loop implements Runnable {

        private final User32 user32;
        private final Kernel32 kernel32;
        private final RawSink sink;
        private final Windows windows;
        private final VirtualKeys keys = new VirtualKeys(new Keys(this::modifiers));
        private final BitSet held = new BitSet(256);
        private final User32.WinEventProc onEvent = this::event;
        private final List<Pointer> hooks = new ArrayList<>();
        private final Memory data = new Memory(Layouts.RAWINPUT);
        private @Nullable Pointer titles;
        private int titlesOf;
        private final CountDownLatch ready = new CountDownLatch(1);
        private volatile @Nullable String failure;
        private volatile int threadId;
        private WindowRef active = WindowRef.NONE;

        Loop(User32 user32, Kernel32 kernel32, RawSink sink) {
            this.user32 = user32;
            this.kernel32 = kernel32;
            this.sink = sink;
            this.windows = new Windows(user32, kernel32);
        }

        void awaitReady() throws CaptureException {
            try {
                ready.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            String reason = failure;
            if (reason != null) {
                throw new CaptureException(reason);
            }
        }

        void end() {
            user32.PostThreadMessageW(threadId, User32.WM_QUIT, 0, 0);
        }

        @Override
        public void run() {
            try {
                threadId = kernel32.GetCurrentThreadId();
                user32.usePixels();
                Pointer window = user32.CreateWindowExW(
                        0,
                        new WString("STATIC"),
                        null,
                        0,
                        0,
                        0,
                        0,
                        0,
                        new Pointer(User32.HWND_MESSAGE),
                        null,
                        null,
                        null);
                if (window == null) {
                    failure = Texts.text("no.input");
                } else {
                    listen(window);
                }
            } catch (UnsatisfiedLinkError e) {
                failure = Texts.text("old.windows");
            } finally {
                // whoever waits for this thread must not wait for ever
                ready.countDown();
            }
        }

        private void listen(Pointer window) {
            try (Memory message = new Memory(Layouts.MSG)) {
                if (!register(window, User32.RIDEV_INPUTSINK)) {
                    failure = Texts.text("no.input");
                    return;
                }
                user32.AddClipboardFormatListener(window);
                hook(User32.EVENT_SYSTEM_FOREGROUND);
                hook(User32.EVENT_OBJECT_FOCUS);
                foreground();
                ready.countDown();
                while (user32.GetMessageW(message, null, 0, 0) > 0) {
                    dispatch(message);
                }
                user32.RemoveClipboardFormatListener(window);
            } finally {
                hooks.forEach(user32::UnhookWinEvent);
                listenToTitles(0);
                register(null, User32.RIDEV_REMOVE);
                user32.DestroyWindow(window);
            }
        }

        /** @param window to whom Raw Input goes; {@code null} when it is to end, as Windows wants it */
        private boolean register(@Nullable Pointer window, int flags) {
            try (Memory devices = new Memory(2L * Layouts.RAWINPUTDEVICE)) {
                device(devices, 0, MOUSE, window, flags);
                device(devices, Layouts.RAWINPUTDEVICE, KEYBOARD, window, flags);
                return user32.RegisterRawInputDevices(devices, 2, Layouts.RAWINPUTDEVICE);
            }
        }

        private static void device(Memory devices, long at, int usage, @Nullable Pointer window, int flags) {
            devices.setShort(at + Layouts.RAWINPUTDEVICE_USAGE_PAGE, (short) GENERIC_DESKTOP);
            devices.setShort(at + Layouts.RAWINPUTDEVICE_USAGE, (short) usage);
            devices.setInt(at + Layouts.RAWINPUTDEVICE_FLAGS, flags);
            devices.setPointer(at + Layouts.RAWINPUTDEVICE_TARGET, window);
        }

        private void hook(int event) {
            Pointer hook = hook(event, 0);
            if (hook != null) {
                hooks.add(hook);
            }
        }

        private @Nullable Pointer hook(int event, int process) {
            return user32.SetWinEventHook(
                    event,
                    event,
                    null,
                    onEvent,
                    process,
                    0,
                    User32.WINEVENT_OUTOFCONTEXT | User32.WINEVENT_SKIPOWNPROCESS);
        }

        /** Names change all the time somewhere on a desktop: only those of the program in front are listened to. */
        private void listenToTitles(int process) {
            if (process == titlesOf) {
                return;
            }
            titlesOf = process;
            Pointer before = titles;
            titles = process == 0 ? null : hook(User32.EVENT_OBJECT_NAMECHANGE, process);
            if (before != null) {
                user32.UnhookWinEvent(before);
            }
        }

        void dispatch(Pointer message) {
            switch (message.getInt(Layouts.MSG_MESSAGE)) {
                case User32.WM_INPUT -> input(message.getPointer(Layouts.MSG_LPARAM));
                case User32.WM_CLIPBOARDUPDATE -> clipboard();
                default -> {
                    // for the window's own procedure, below
                }
            }
            user32.DispatchMessageW(message);
        }

        private void input(Pointer handle) {
            int[] size = {Layouts.RAWINPUT};
            int read = user32.GetRawInputData(handle, User32.RID_INPUT, data, size, Layouts.RAWINPUTHEADER);
            if (read > 0 && read <= Layouts.RAWINPUT) {
                RawInput.decode(data.getByteArray(0, read)).forEach(this::input);
            }
        }

        private int modifiers() {
            return (isHeld(User32.VK_CONTROL) ? Keys.CTRL : 0)
                    | (isHeld(User32.VK_MENU) ? Keys.ALT : 0)
                    | (isHeld(User32.VK_SHIFT) ? Keys.SHIFT : 0)
                    | (isHeld(User32.VK_LWIN) || isHeld(User32.VK_RWIN) ? Keys.SYSTEM : 0);
        }

        private boolean isHeld(int virtualKey) {
            return user32.GetAsyncKeyState(virtualKey) < 0;
        }

        private void input(RawInput.Input input) {
            switch (input) {
                case RawInput.Button button -> {
                    int[] place = new int[2];
                    user32.GetCursorPos(place);
                    WindowRef window = windows.at(place[0], place[1]);
                    sink.offer(new RawEvent.ButtonPress(Moment.now(), button.button(), place[0], place[1], window));
                }
                case RawInput.Wheel wheel -> sink.offer(new RawEvent.Wheel(Moment.now(), wheel.notches(), active));
                case RawInput.Key key -> key(key);
            }
        }

        private void key(RawInput.Key pressed) {
            int code = pressed.virtualKey() & 0xff;
            boolean repeat = pressed.down() && held.get(code);
            held.set(code, pressed.down());
            Keys.Key key = repeat ? null : keys.accept(pressed);
            if (key != null) {
                sink.offer(new RawEvent.KeyPress(Moment.now(), key.kind(), key.command(), active));
            }
        }

        /** The owner is often a hidden helper window: its process tells the program, the active window the rest. */
        private void clipboard() {
            WindowRef owner = windows.describe(user32.GetClipboardOwner());
            boolean ours = owner.pid() == 0 || owner.pid() == active.pid();
            sink.offer(new RawEvent.ClipboardFilled(Moment.now(), ours ? active : owner));
        }

        private void event(
                Pointer hook, int event, @Nullable Pointer window, int object, int child, int thread, int millis) {
            if (event != User32.EVENT_OBJECT_NAMECHANGE) {
                foreground();
            } else if (object == 0 && window != null && Pointer.nativeValue(window) == active.id()) {
                title();
            }
        }

        /** The window of a program of the store is known before the program in it is. */
        private void foreground() {
            WindowRef front = windows.active();
            if (front.id() != 0 && (front.id() != active.id() || front.pid() != active.pid())) {
                listenToTitles(windows.owner(new Pointer(front.id())));
                active = front;
                sink.offer(new RawEvent.WindowActivated(Moment.now(), front));
            }
        }

        private void title() {
            WindowRef renamed = windows.active();
            if (renamed.id() == active.id() && !renamed.title().equals(active.title())) {
                active = renamed;
                sink.offer(new RawEvent.TitleChanged(Moment.now(), renamed));
            }
        }
    }
}
