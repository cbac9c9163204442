/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.CaptureSource;
import org.taskseam.capture.KeyClass;
import org.taskseam.capture.RawEvent;
import org.taskseam.testing.VirtualDisplay;

/** The source on a real X server without a screen, driven by synthetic input. */
class X11SourceTest {

    /** Keycode of the keyboard that Xvfb has. */
    private static final int LEFT_CONTROL = 37;

    private static final long LEVEL_SHIFT = 0xfe03;

    private final List<RawEvent> events = new CopyOnWriteArrayList<>();
    private VirtualDisplay display = VirtualDisplay.NONE;

    @BeforeEach
    void startServer() throws Exception {
        display = VirtualDisplay.startOrSkip();
    }

    @AfterEach
    void stopServer() {
        display.close();
    }

    @Test
    void seesClicksWheelAndKeysButNeverWhichCharacterWasTyped() throws Exception {
        try (X11Source source = new X11Source(display.name())) {
            source.start(events::add);
            display.drive("mousemove", "120", "80", "click", "1", "click", "5", "click", "4", "click", "3");
            display.drive("type", "--delay", "5", "Top Secret 42!");
            display.drive("key", "ctrl+shift+s", "F5", "Return", "Tab", "BackSpace", "Left");
            waitFor(e -> e instanceof RawEvent.KeyPress key && key.kind() == KeyClass.NAVIGATION);
        }
        List<RawEvent.ButtonPress> clicks = of(RawEvent.ButtonPress.class);
        assertEquals(
                List.of(1, 3), clicks.stream().map(RawEvent.ButtonPress::button).toList());
        assertEquals(120, clicks.get(0).x());
        assertEquals(80, clicks.get(0).y());
        assertEquals(
                List.of(1, -1),
                of(RawEvent.Wheel.class).stream().map(RawEvent.Wheel::notches).toList());
        List<RawEvent.KeyPress> keys = of(RawEvent.KeyPress.class);
        assertEquals(
                14, keys.stream().filter(k -> k.kind() == KeyClass.CHARACTER).count());
        assertEquals(
                List.of("Ctrl+Shift+S", "F5"),
                keys.stream()
                        .filter(k -> k.kind() == KeyClass.COMMAND)
                        .map(RawEvent.KeyPress::command)
                        .toList());
        assertFalse(events.toString().contains("Secret"));
    }

    /** Another program may change what a key means while it is held, so that nobody is told that a modifier was released. */
    @Test
    void aModifierWhoseReleaseWasNeverToldMakesNoCommandsOfWhatIsTypedAfterwards() throws Exception {
        try (X11Source source = new X11Source(display.name())) {
            source.start(events::add);
            display.drive("keydown", "Control_L", "key", "s");
            waitFor(e -> e instanceof RawEvent.KeyPress key && "Ctrl+S".equals(key.command()));
            changeMeaningOf(LEFT_CONTROL);
            display.drive("keyup", String.valueOf(LEFT_CONTROL));
            Thread.sleep(Duration.ofSeconds(2));
            display.drive("type", "s");
            waitFor(e -> e instanceof RawEvent.KeyPress key && key.kind() == KeyClass.CHARACTER);
            display.drive("key", "Control_R+p");
            waitFor(e -> e instanceof RawEvent.KeyPress key && "Ctrl+P".equals(key.command()));
        }
        assertEquals(
                List.of("Ctrl+S", "Ctrl+P"),
                of(RawEvent.KeyPress.class).stream()
                        .map(RawEvent.KeyPress::command)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void changeMeaningOf(int keycode) {
        Pointer connection = Xlib.open(display.name());
        assertNotNull(connection);
        Keyboard keyboard = Native.load("X11", Keyboard.class);
        keyboard.XChangeKeyboardMapping(connection, keycode, 1, new long[] {LEVEL_SHIFT}, 1);
        Xlib.XCloseDisplay(connection);
    }

    /** What another program does with the keyboard. */
    interface Keyboard extends Library {
        int XChangeKeyboardMapping(Pointer display, int first, int keysymsEach, long[] keysyms, int count);
    }

    @Test
    void endsAndGivesBackItsConnections() throws Exception {
        long before = openFiles();
        for (int i = 0; i < 20; i++) {
            try (X11Source source = new X11Source(display.name())) {
                source.start(events::add);
            }
        }
        assertTrue(openFiles() <= before + 3, "open files before " + before + ", after " + openFiles());
    }

    @Test
    void aWaylandSessionIsToldAsLimitedAndNoDisplayAsUnusable() {
        CaptureSource.Availability wayland = X11Source.availability(":0", "wayland");
        assertTrue(wayland.usable() && wayland.limited());
        assertTrue(wayland.reason().contains("XWayland"), wayland.reason());
        assertEquals(CaptureSource.Availability.FULL, X11Source.availability(":0", "x11"));
        assertEquals(CaptureSource.Availability.FULL, X11Source.availability(":0", null));
        assertFalse(X11Source.availability(null, "wayland").usable());
    }

    /** The library's own answer to a lost connection is to end the process. */
    @Test
    void aServerThatGoesAwayEndsTheSourceAndNothingElse() throws Exception {
        try (X11Source source = new X11Source(display.name())) {
            source.start(events::add);
            display.drive("mousemove", "120", "80", "click", "1");
            waitFor(e -> e instanceof RawEvent.ButtonPress);
            assertFalse(source.hasEnded());
            display.close();
            for (int i = 0; i < 100 && !source.hasEnded(); i++) {
                Thread.sleep(50);
            }
            assertTrue(source.hasEnded());
        }
    }

    private static long openFiles() {
        String[] files = new java.io.File("/proc/self/fd").list();
        return files == null ? 0 : files.length;
    }

    private <T extends RawEvent> List<T> of(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void waitFor(Predicate<RawEvent> wanted) throws InterruptedException {
        for (int i = 0; i < 100 && events.stream().noneMatch(wanted); i++) {
            Thread.sleep(50);
        }
        assertTrue(events.stream().anyMatch(wanted), () -> "never came; seen: " + events);
    }
}
