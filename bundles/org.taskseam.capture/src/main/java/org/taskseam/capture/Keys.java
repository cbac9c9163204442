/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Classifies keysyms and follows the modifiers. After this class nobody knows which character was typed: letters and digits
 * have a name only together with Ctrl, Alt or the system key. That a modifier is released is not always told (the screen was locked,
 * another session or a program with more rights was in front), and a text that is typed afterwards must not look like commands:
 * a modifier that seems to be held for long is asked for. Not safe for use by several threads.
 */
public final class Keys {

    /** Bits that tell which modifiers are held. */
    public static final int CTRL = 1;

    public static final int ALT = 2;
    public static final int SHIFT = 4;
    public static final int SYSTEM = 8;

    /** Who presses a command does so in less. The system may be late to tell, so sooner it would deny what is true. */
    static final Duration CHORD = Duration.ofSeconds(1);

    private final IntSupplier held;
    private final LongSupplier nanoTime;
    private int modifiers;
    private long since;

    /** @param held asks the system which modifiers are held now, as the bits above */
    public Keys(IntSupplier held) {
        this(held, System::nanoTime);
    }

    /** @param nanoTime a clock that never jumps, in nanoseconds */
    Keys(IntSupplier held, LongSupplier nanoTime) {
        this.held = held;
        this.nanoTime = nanoTime;
    }

    /** What is known of a key press. */
    public record Key(KeyClass kind, @Nullable String command) {}

    /** @return what may be known of the key, or {@code null} for a modifier */
    public @Nullable Key press(long keysym) {
        int modifier = modifierOf(keysym);
        if (modifier != 0) {
            modifiers |= modifier;
            since = nanoTime.getAsLong();
            return null;
        }
        if (isSilent(keysym)) {
            return null;
        }
        doubt();
        String name = nameOf(keysym);
        if ((modifiers & (CTRL | ALT | SYSTEM)) != 0 && name != null) {
            return new Key(KeyClass.COMMAND, prefix() + name);
        }
        if (isFunctionKey(keysym)) {
            return new Key(KeyClass.COMMAND, prefix() + name);
        }
        return switch ((int) keysym) {
            case 0xff0d, 0xff8d -> new Key(KeyClass.ENTER, null);
            case 0xff09, 0xfe20 -> new Key(KeyClass.TAB, null);
            case 0xff08 -> new Key(KeyClass.DELETE, null);
            case 0xffff, 0xff63 ->
                (modifiers & SHIFT) != 0
                        ? new Key(KeyClass.COMMAND, "Shift+" + name)
                        : new Key(keysym == 0xffff ? KeyClass.DELETE : KeyClass.NAVIGATION, null);
            default -> new Key(isNavigation(keysym) ? KeyClass.NAVIGATION : KeyClass.CHARACTER, null);
        };
    }

    /** Tells that a key is no longer held. */
    public void release(long keysym) {
        modifiers &= ~modifierOf(keysym);
    }

    /** Forgets held modifiers, for instance after the screen was locked. */
    public void reset() {
        modifiers = 0;
    }

    private void doubt() {
        long now = nanoTime.getAsLong();
        if (modifiers != 0 && now - since > CHORD.toNanos()) {
            modifiers &= held.getAsInt();
            since = now;
        }
    }

    private String prefix() {
        return ((modifiers & CTRL) != 0 ? "Ctrl+" : "")
                + ((modifiers & ALT) != 0 ? "Alt+" : "")
                + ((modifiers & SHIFT) != 0 ? "Shift+" : "")
                + ((modifiers & SYSTEM) != 0 ? "Super+" : "");
    }

    private static int modifierOf(long keysym) {
        return switch ((int) keysym) {
            case 0xffe3, 0xffe4 -> CTRL;
            case 0xffe9, 0xffea, 0xffe7, 0xffe8 -> ALT;
            case 0xffe1, 0xffe2 -> SHIFT;
            case 0xffeb, 0xffec -> SYSTEM;
            default -> 0;
        };
    }

    /** Locks, level shifts, dead and media keys write nothing by themselves. */
    private static boolean isSilent(long keysym) {
        return keysym == 0
                || keysym >= 0xfe01 && keysym <= 0xfe0f
                || keysym >= 0xffe5 && keysym <= 0xffe6
                || keysym == 0xff7f
                || keysym == 0xff7e
                || keysym >= 0x1008ff00L && keysym <= 0x1008ffffL;
    }

    private static boolean isFunctionKey(long keysym) {
        return keysym >= 0xffbe && keysym <= 0xffd5;
    }

    private static boolean isNavigation(long keysym) {
        return keysym >= 0xff50 && keysym <= 0xff58
                || keysym == 0xff1b
                || keysym >= 0xff95 && keysym <= 0xff9d
                || keysym == 0xff67
                || keysym == 0xff61
                || keysym == 0xff13;
    }

    private static @Nullable String nameOf(long keysym) {
        if (isFunctionKey(keysym)) {
            return "F" + (keysym - 0xffbe + 1);
        }
        if (keysym >= 'a' && keysym <= 'z') {
            return String.valueOf((char) Character.toUpperCase((int) keysym));
        }
        if (keysym > ' ' && keysym <= '~') {
            return String.valueOf((char) keysym);
        }
        return switch ((int) keysym) {
            case ' ' -> "Space";
            case 0xff0d, 0xff8d -> "Enter";
            case 0xff09, 0xfe20 -> "Tab";
            case 0xff08 -> "Backspace";
            case 0xffff, 0xff9f -> "Delete";
            case 0xff63, 0xff9e -> "Insert";
            case 0xff1b -> "Escape";
            case 0xff50, 0xff95 -> "Home";
            case 0xff57, 0xff9c -> "End";
            case 0xff51, 0xff96 -> "Left";
            case 0xff52, 0xff97 -> "Up";
            case 0xff53, 0xff98 -> "Right";
            case 0xff54, 0xff99 -> "Down";
            case 0xff55, 0xff9a -> "PageUp";
            case 0xff56, 0xff9b -> "PageDown";
            default -> null;
        };
    }
}
