/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.CaptureException;
import org.taskseam.capture.KeyClass;
import org.taskseam.capture.RawEvent;

/** The message loop against a stand-in of Windows: what arrives in which order, and that everything is given back. */
class Win32SourceTest {

    private final Desktop desktop = new Desktop();
    private final List<RawEvent> raw = new ArrayList<>();

    @Test
    void howLongNobodyTouchedThePcIsKnownAcrossTheOverflowOfItsClock() {
        assertEquals(Optional.of(Duration.ofSeconds(3)), Win32Source.untouched(desktop, desktop));
    }

    @Test
    void whatHappensOnTheDesktopArrivesWithItsWindow() throws CaptureException {
        desktop.input(RawInputTest.mouse(1, 0));
        desktop.input(RawInputTest.mouse(0x0400, -120));
        desktop.input(RawInputTest.key(0x11, 0));
        desktop.input(RawInputTest.key('C', 0));
        desktop.input(RawInputTest.key('C', 0)); // repeated by holding
        desktop.input(RawInputTest.key('C', 1));
        desktop.input(RawInputTest.key(0x11, 1));
        desktop.input(RawInputTest.key('C', 0));
        desktop.message(User32.WM_CLIPBOARDUPDATE, null);
        Win32Source.Loop loop = run();
        loop.awaitReady();
        assertEquals(6, raw.size(), raw::toString);
        assertEquals(
                "excel",
                assertInstanceOf(RawEvent.WindowActivated.class, raw.get(0))
                        .window()
                        .application());
        RawEvent.ButtonPress click = assertInstanceOf(RawEvent.ButtonPress.class, raw.get(1));
        assertEquals(-40, click.x());
        assertEquals(300, click.y());
        assertEquals("Book1 - Excel", click.window().title());
        assertEquals(1, assertInstanceOf(RawEvent.Wheel.class, raw.get(2)).notches());
        assertEquals(
                "Ctrl+C", assertInstanceOf(RawEvent.KeyPress.class, raw.get(3)).command());
        RawEvent.KeyPress typed = assertInstanceOf(RawEvent.KeyPress.class, raw.get(4));
        assertEquals(KeyClass.CHARACTER, typed.kind());
        assertNull(typed.command());
        assertInstanceOf(RawEvent.ClipboardFilled.class, raw.get(5));
    }

    @Test
    void everyHandleIsGivenBack() {
        run();
        assertEquals(0, desktop.open);
        assertEquals(3, desktop.unhooked);
        assertEquals(List.of(User32.RIDEV_INPUTSINK, User32.RIDEV_REMOVE), desktop.registered);
    }

    @Test
    void withoutInputItSaysWhatToDoAndLeavesNothingBehind() {
        desktop.refuses = true;
        Win32Source.Loop loop = run();
        CaptureException refused = assertThrows(CaptureException.class, loop::awaitReady);
        assertFalse(String.valueOf(refused.getMessage()).isEmpty());
        assertEquals(0, desktop.open);
    }

    @Test
    void aWindowsThatIsTooOldIsNotWaitedFor() {
        desktop.old = true;
        CaptureException refused = assertThrows(CaptureException.class, run()::awaitReady);
        assertEquals(Texts.text("old.windows"), refused.getMessage());
    }

    @Test
    void namesAreListenedToInTheProgramInFrontOnly() {
        run();
        assertEquals(List.of(0, 0, 77), desktop.hooked);
    }

    /** Programs of the store do not own the window that shows them, nor are they in it from the beginning. */
    @Test
    void aProgramOfTheStoreIsToldByItselfAndNotByTheHostOfItsWindow() {
        desktop.program = "C:\\Windows\\System32\\ApplicationFrameHost.exe";
        desktop.later = () -> desktop.inside = new Pointer(0x210);
        desktop.message(User32.WM_CLIPBOARDUPDATE, null);
        desktop.input(RawInputTest.mouse(1, 0));
        run();
        assertEquals(
                List.of("applicationframehost", "calculatorapp"),
                raw.stream()
                        .filter(RawEvent.WindowActivated.class::isInstance)
                        .map(event ->
                                ((RawEvent.WindowActivated) event).window().application())
                        .toList());
        RawEvent.ButtonPress click = assertInstanceOf(RawEvent.ButtonPress.class, raw.getLast());
        assertEquals("calculatorapp", click.window().application());
        assertEquals(78, click.window().pid());
        assertEquals("Book1 - Excel", click.window().title());
        assertEquals(List.of(0, 0, 77), desktop.hooked, "the title is its host's");
    }

    private Win32Source.Loop run() {
        Win32Source.Loop loop = new Win32Source.Loop(desktop, desktop, raw::add);
        loop.run();
        return loop;
    }

    private record Message(int kind, byte @Nullable [] input) {}

    /** Just as much of Windows as the loop calls: one window of Excel. */
    private static final class Desktop implements User32, Kernel32 {

        private static final Pointer WINDOW = new Pointer(0x100);
        private static final Pointer EXCEL = new Pointer(0x200);
        private final Deque<Message> messages = new ArrayDeque<>();
        private final Map<Long, byte[]> inputs = new HashMap<>();
        private int open;
        private int unhooked;
        private String program = "C:\\Program Files\\Office\\EXCEL.EXE";
        private @Nullable Pointer inside;
        private Runnable later = () -> {};
        private @Nullable WinEventProc told;
        private boolean refuses;
        private boolean old;
        private final List<Integer> registered = new ArrayList<>();
        private final List<Integer> hooked = new ArrayList<>();

        void input(byte[] data) {
            messages.add(new Message(WM_INPUT, data));
        }

        void message(int kind, byte @Nullable [] data) {
            messages.add(new Message(kind, data));
        }

        @Override
        public @Nullable Pointer CreateWindowExW(
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
                @Nullable Pointer parameter) {
            open++;
            return WINDOW;
        }

        @Override
        public boolean DestroyWindow(Pointer window) {
            open--;
            return true;
        }

        @Override
        public int GetMessageW(Pointer message, @Nullable Pointer window, int first, int last) {
            Message next = messages.poll();
            if (next == null) {
                return 0;
            }
            message.setInt(Layouts.MSG_MESSAGE, next.kind());
            byte[] input = next.input();
            long handle = inputs.size() + 1L;
            if (input != null) {
                inputs.put(handle, input);
            }
            message.setPointer(Layouts.MSG_LPARAM, new Pointer(handle));
            return 1;
        }

        @Override
        public long DispatchMessageW(Pointer message) {
            later.run();
            WinEventProc procedure = told;
            if (procedure != null) {
                procedure.invoke(WINDOW, EVENT_OBJECT_FOCUS, EXCEL, 0, 0, 5, 0);
            }
            return 0;
        }

        @Override
        public boolean PostThreadMessageW(int thread, int message, long wparam, long lparam) {
            return true;
        }

        @Override
        public boolean RegisterRawInputDevices(Pointer devices, int count, int size) {
            int flags = devices.getInt(Layouts.RAWINPUTDEVICE_FLAGS);
            boolean hasTarget = devices.getPointer(Layouts.RAWINPUTDEVICE_TARGET) != null;
            registered.add(flags);
            // as documented: a target is wanted for the one and forbidden for the other
            return !refuses && hasTarget == (flags == RIDEV_INPUTSINK);
        }

        @Override
        public int GetRawInputData(Pointer input, int command, @Nullable Pointer data, int[] size, int headerSize) {
            byte[] bytes = inputs.getOrDefault(Pointer.nativeValue(input), new byte[0]);
            if (data == null || bytes.length > size[0]) {
                return -1;
            }
            data.write(0, bytes, 0, bytes.length);
            return bytes.length;
        }

        @Override
        public @Nullable Pointer SetWinEventHook(
                int first,
                int last,
                @Nullable Pointer module,
                WinEventProc procedure,
                int process,
                int thread,
                int flags) {
            hooked.add(process);
            told = procedure;
            return new Memory(8);
        }

        @Override
        public boolean UnhookWinEvent(Pointer hook) {
            unhooked++;
            return true;
        }

        @Override
        public boolean AddClipboardFormatListener(Pointer window) {
            open++;
            return true;
        }

        @Override
        public boolean RemoveClipboardFormatListener(Pointer window) {
            open--;
            return true;
        }

        @Override
        public @Nullable Pointer GetClipboardOwner() {
            return EXCEL;
        }

        @Override
        public @Nullable Pointer GetForegroundWindow() {
            return EXCEL;
        }

        @Override
        public boolean GetLastInputInfo(int[] sizeAndTime) {
            sizeAndTime[1] = -3_005;
            return sizeAndTime[0] == 8;
        }

        @Override
        public boolean GetCursorPos(int[] xAndY) {
            xAndY[0] = -40;
            xAndY[1] = 300;
            return true;
        }

        @Override
        public @Nullable Pointer WindowFromPoint(long point) {
            return point == Windows.point(-40, 300) ? EXCEL : null;
        }

        @Override
        public @Nullable Pointer GetAncestor(Pointer window, int kind) {
            return window;
        }

        @Override
        public @Nullable Pointer FindWindowExW(
                Pointer parent, @Nullable Pointer after, WString type, @Nullable WString title) {
            return "Windows.UI.Core.CoreWindow".equals(type.toString()) ? inside : null;
        }

        @Override
        public int GetWindowThreadProcessId(Pointer window, int[] process) {
            process[0] = window.equals(inside) ? 78 : 77;
            return 1;
        }

        @Override
        public int InternalGetWindowText(Pointer window, char[] text, int length) {
            String title = "Book1 - Excel";
            title.getChars(0, title.length(), text, 0);
            return title.length();
        }

        @Override
        public boolean SetProcessDpiAwarenessContext(long context) {
            if (old) {
                throw new UnsatisfiedLinkError("SetProcessDpiAwarenessContext");
            }
            return true;
        }

        @Override
        public @Nullable Pointer SetThreadDpiAwarenessContext(long context) {
            return WINDOW;
        }

        @Override
        public short GetAsyncKeyState(int virtualKey) {
            return 0;
        }

        @Override
        public boolean IsHungAppWindow(Pointer window) {
            return false;
        }

        @Override
        public int GetCurrentThreadId() {
            return 5;
        }

        @Override
        public int GetTickCount() {
            return -5;
        }

        @Override
        public @Nullable Pointer OpenProcess(int access, boolean inherit, int process) {
            open++;
            return new Pointer(0x300 + process);
        }

        @Override
        public boolean QueryFullProcessImageNameW(Pointer process, int flags, char[] name, int[] size) {
            String path = Pointer.nativeValue(process) == 0x300 + 78 ? "C:\\Apps\\CalculatorApp.exe" : program;
            path.getChars(0, path.length(), name, 0);
            size[0] = path.length();
            return true;
        }

        @Override
        public boolean CloseHandle(Pointer handle) {
            open--;
            return true;
        }
    }
}
