/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.capture.UiElement;
import org.taskseam.capture.screen.Bounds;

/** The calls through tables of functions, against tables that this test makes; on Windows the same code meets real ones. */
class UiAutomationTest {

    /** A function of a table with the object and one more argument. */
    public interface One extends Callback {
        int invoke(Pointer self, Pointer argument);
    }

    /** A function with the object, a number and two pointers. */
    public interface AtPoint extends Callback {
        int invoke(Pointer self, long point, Pointer request, Pointer result);
    }

    /** A function with the object, an element, a request and a result. */
    public interface ParentOf extends Callback {
        int invoke(Pointer self, Pointer element, Pointer request, Pointer result);
    }

    /** A function with the object, a request and a result. */
    public interface Focused extends Callback {
        int invoke(Pointer self, Pointer request, Pointer result);
    }

    /** A function with the object and a number. */
    public interface Number extends Callback {
        int invoke(Pointer self, int number);
    }

    /** A function with nothing but the object. */
    public interface Bare extends Callback {
        int invoke(Pointer self);
    }

    private static final int BUTTON = 50000;
    private static final int ENTRY = 50004;
    private static final int TEXT = 50020;
    private static final int PANEL = 50033;

    private final List<Object> kept = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private final List<Long> points = new ArrayList<>();
    private int released;
    private int freed;
    private boolean password;
    private int clickedType = ENTRY;
    private int parentType = BUTTON;

    @Test
    void readsAnElementInOneCall() {
        try (UiAutomation automation = automation()) {
            UiElement element = automation.atPoint(-5, 700).orElseThrow();
            assertEquals("entry", element.role());
            assertEquals("Amount", element.name());
            assertEquals("txtAmount", element.id());
            assertEquals(new Bounds(10, 20, 100, 30), element.bounds());
            assertEquals("uia", element.source());
        }
        assertEquals(List.of((700L << 32) | 0xfffffffbL), points);
        assertTrue(asked.contains(30005), "the name is asked for in advance");
        assertEquals(4, released, "element, request, walker and automation are given back");
        assertEquals(2, freed, "both texts are given back");
    }

    @Test
    void ofAPasswordFieldNothingButThatIsRead() {
        password = true;
        try (UiAutomation automation = automation()) {
            UiElement element = automation.atPoint(1, 1).orElseThrow();
            assertTrue(element.password());
            assertNull(element.name());
        }
        assertEquals(0, freed);
    }

    @Test
    void theKeyboardInAnotherProgramIsNotTold() {
        try (UiAutomation automation = automation()) {
            assertTrue(automation.focused(4711).isEmpty());
            assertEquals("Amount", automation.focused(42).orElseThrow().name());
        }
    }

    @Test
    void theTextOfAButtonStandsForTheButton() {
        clickedType = TEXT;
        try (UiAutomation automation = automation()) {
            UiElement element = automation.atPoint(1, 1).orElseThrow();
            assertEquals("push button", element.role());
            assertEquals("Save order", element.name());
        }
        assertEquals(5, released, "the text, the button, request, walker and automation are given back");
    }

    @Test
    void theTextOfNothingButAPanelStaysATextAndHasNoName() {
        clickedType = TEXT;
        parentType = PANEL;
        try (UiAutomation automation = automation()) {
            UiElement element = automation.atPoint(1, 1).orElseThrow();
            assertEquals("label", element.role());
            assertNull(element.name());
        }
        assertEquals(5, released, "the panel, the text, request, walker and automation are given back");
    }

    private UiAutomation automation() {
        Pointer request = object();
        slot(request, Slots.ADD_PROPERTY, (Number) (self, number) -> {
            asked.add(number);
            return 0;
        });
        Pointer button = object();
        number(button, Slots.CACHED_CONTROL_TYPE, parentType);
        number(button, Slots.CACHED_IS_PASSWORD, 0);
        text(button, Slots.CACHED_NAME, "Save order");
        text(button, Slots.CACHED_AUTOMATION_ID, "btnSave");
        slot(button, Slots.CACHED_BOUNDING_RECTANGLE, (One) (self, result) -> -1);
        Pointer walker = object();
        slot(walker, Slots.GET_PARENT_ELEMENT_BUILD_CACHE, (ParentOf) (self, of, with, result) -> {
            assertEquals(request, with);
            result.setPointer(0, button);
            return 0;
        });
        Pointer element = object();
        number(element, Slots.CACHED_PROCESS_ID, 42);
        number(element, Slots.CACHED_CONTROL_TYPE, clickedType);
        slot(element, Slots.CACHED_IS_PASSWORD, (One) (self, result) -> {
            result.setInt(0, password ? 1 : 0);
            return 0;
        });
        text(element, Slots.CACHED_NAME, "Amount");
        text(element, Slots.CACHED_AUTOMATION_ID, "txtAmount");
        slot(element, Slots.CACHED_BOUNDING_RECTANGLE, (One) (self, result) -> {
            result.write(0, new int[] {10, 20, 110, 50}, 0, 4);
            return 0;
        });
        Pointer automation = object();
        slot(automation, Slots.CONTROL_VIEW_WALKER, (One) (self, result) -> {
            result.setPointer(0, walker);
            return 0;
        });
        slot(automation, Slots.CREATE_CACHE_REQUEST, (One) (self, result) -> {
            result.setPointer(0, request);
            return 0;
        });
        slot(automation, Slots.ELEMENT_FROM_POINT_BUILD_CACHE, (AtPoint) (self, point, with, result) -> {
            points.add(point);
            assertEquals(request, with);
            result.setPointer(0, element);
            return 0;
        });
        slot(automation, Slots.GET_FOCUSED_ELEMENT_BUILD_CACHE, (Focused) (self, with, result) -> {
            result.setPointer(0, element);
            return 0;
        });
        return new UiAutomation(new ComObject(automation), new Strings(text -> freed++));
    }

    private Pointer object() {
        Memory table = new Memory(100L * Native.POINTER_SIZE);
        table.clear();
        Memory object = new Memory(Native.POINTER_SIZE);
        object.setPointer(0, table);
        kept.add(table);
        kept.add(object);
        slot(object, Slots.RELEASE, (Bare) self -> {
            released++;
            return 0;
        });
        return object;
    }

    private void number(Pointer object, int slot, int value) {
        slot(object, slot, (One) (self, result) -> {
            result.setInt(0, value);
            return 0;
        });
    }

    private void text(Pointer object, int slot, String value) {
        slot(object, slot, (One) (self, result) -> {
            Memory text = new Memory(4L + 2L * value.length() + 2);
            text.setInt(0, 2 * value.length());
            byte[] characters = value.getBytes(StandardCharsets.UTF_16LE);
            text.write(4, characters, 0, characters.length);
            text.setShort(4L + 2L * value.length(), (short) 0);
            kept.add(text);
            result.setPointer(0, text.share(4));
            return 0;
        });
    }

    private void slot(Pointer object, int slot, Callback function) {
        kept.add(function);
        object.getPointer(0)
                .setPointer((long) slot * Native.POINTER_SIZE, CallbackReference.getFunctionPointer(function));
    }
}
