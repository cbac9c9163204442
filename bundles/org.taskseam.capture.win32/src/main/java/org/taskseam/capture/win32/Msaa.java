/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taskseam.capture.UiElement;

/**
 * Asks the older interface, Microsoft Active Accessibility. Names of password fields are not to be trusted (a label before may stand
 * for them), so a protected field is told by its state alone.
 */
final class Msaa {

    static final String SOURCE = "msaa";

    private static final short VT_I4 = 3;
    private static final int STATE_PROTECTED = 0x20000000;
    private static final Map<Integer, String> ROLES = Map.ofEntries(
            Map.entry(2, "menu bar"),
            Map.entry(9, "window"),
            Map.entry(10, "panel"),
            Map.entry(11, "menu"),
            Map.entry(12, "menu item"),
            Map.entry(15, "document"),
            Map.entry(20, "grouping"),
            Map.entry(22, "tool bar"),
            Map.entry(24, "table"),
            Map.entry(29, "table cell"),
            Map.entry(30, "link"),
            Map.entry(33, "list"),
            Map.entry(34, "list item"),
            Map.entry(36, "tree item"),
            Map.entry(37, "page tab"),
            Map.entry(41, "label"),
            Map.entry(42, "entry"),
            Map.entry(43, "push button"),
            Map.entry(44, "check box"),
            Map.entry(45, "radio button"),
            Map.entry(46, "combo box"),
            Map.entry(51, "slider"),
            Map.entry(52, "spin button"));

    private final Ole.Oleacc oleacc;
    private final Strings strings;

    Msaa(Ole.Oleacc oleacc, Strings strings) {
        this.oleacc = oleacc;
        this.strings = strings;
    }

    Optional<UiElement> atPoint(int x, int y) {
        try (Memory object = new Memory(Native.POINTER_SIZE);
                Memory child = new Memory(Layouts.VARIANT)) {
            object.clear();
            child.clear();
            int result = oleacc.AccessibleObjectFromPoint(Windows.point(x, y), object, child);
            Pointer accessible = result < 0 ? null : object.getPointer(0);
            return accessible == null ? Optional.empty() : Optional.of(read(new ComObject(accessible), child));
        }
    }

    private UiElement read(ComObject accessible, Memory child) {
        try (accessible) {
            if ((number(accessible, Slots.ACC_STATE, child) & STATE_PROTECTED) != 0) {
                return UiElement.passwordField("password text", SOURCE);
            }
            String role = ROLES.getOrDefault(number(accessible, Slots.ACC_ROLE, child), "element");
            String name = ControlTypes.isNamedByItsAuthor(role) ? name(accessible, child) : null;
            return new UiElement(role, name, null, null, null, null, null, false, SOURCE);
        }
    }

    /** A structure of 24 bytes is passed by value as the address of a copy. */
    private static int number(ComObject accessible, int slot, Memory child) {
        try (Memory result = new Memory(Layouts.VARIANT)) {
            result.clear();
            return accessible.call(slot, child, result) < 0 || result.getShort(Layouts.VARIANT_TYPE) != VT_I4
                    ? 0
                    : result.getInt(Layouts.VARIANT_VALUE);
        }
    }

    private @Nullable String name(ComObject accessible, Memory child) {
        try (Memory result = new Memory(Native.POINTER_SIZE)) {
            result.clear();
            return accessible.call(Slots.ACC_NAME, child, result) < 0 ? null : strings.take(result.getPointer(0));
        }
    }
}
