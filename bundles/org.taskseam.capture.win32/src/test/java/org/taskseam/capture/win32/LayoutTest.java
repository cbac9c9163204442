/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.testing.Programs;

/** The sizes, offsets and slots in the code, held against the headers of mingw-w64 by its compiler. */
class LayoutTest {

    private static final String COMPILER = "x86_64-w64-mingw32-gcc";

    @TempDir
    private Path folder;

    @Test
    void structuresAndTablesAreThoseOfTheHeaders() throws IOException, InterruptedException {
        Programs.need(COMPILER); // Debian: gcc-mingw-w64-x86-64
        Path source = folder.resolve("layout.c");
        Files.writeString(source, program(), StandardCharsets.UTF_8);
        Process compiler = new ProcessBuilder(COMPILER, "-fsyntax-only", source.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", said);
        assertEquals(0, compiler.waitFor());
    }

    private static String program() {
        StringBuilder c = new StringBuilder("""
                #define COBJMACROS
                #define WIN32_LEAN_AND_MEAN
                #define _WIN32_WINNT 0x0A00
                #include <windows.h>
                #include <stddef.h>
                #include <ole2.h>
                #include <oleacc.h>
                #if __has_include(<uiautomationclient.h>)
                #include <uiautomationclient.h>
                #endif
                """);
        append(c, facts());
        // the headers of mingw-w64 10 lack this interface; those of wine have it
        c.append("#ifdef __IUIAutomationElement_INTERFACE_DEFINED__\n");
        append(c, automation());
        c.append("#endif\n#ifdef __IUIAutomation2_INTERFACE_DEFINED__\n");
        append(c, timeouts());
        return c.append("#endif\n").toString();
    }

    private static void append(StringBuilder c, Map<String, Integer> facts) {
        facts.forEach((expression, value) -> c.append("_Static_assert(")
                .append(expression)
                .append(" == ")
                .append(value)
                .append(", \"")
                .append(expression)
                .append("\");\n"));
    }

    private static Map<String, Integer> facts() {
        Map<String, Integer> facts = new LinkedHashMap<>();
        facts.put("sizeof(RAWINPUTHEADER)", Layouts.RAWINPUTHEADER);
        facts.put("offsetof(RAWINPUTHEADER, dwType)", Layouts.RAWINPUTHEADER_TYPE);
        facts.put("sizeof(RAWINPUT)", Layouts.RAWINPUT);
        facts.put("offsetof(RAWINPUT, data.mouse.usButtonFlags)", Layouts.RAWMOUSE_BUTTON_FLAGS);
        facts.put("offsetof(RAWINPUT, data.mouse.usButtonData)", Layouts.RAWMOUSE_BUTTON_DATA);
        facts.put("offsetof(RAWINPUT, data.keyboard.MakeCode)", Layouts.RAWKEYBOARD_MAKE_CODE);
        facts.put("offsetof(RAWINPUT, data.keyboard.Flags)", Layouts.RAWKEYBOARD_FLAGS);
        facts.put("offsetof(RAWINPUT, data.keyboard.VKey)", Layouts.RAWKEYBOARD_VKEY);
        facts.put("sizeof(RAWINPUTDEVICE)", Layouts.RAWINPUTDEVICE);
        facts.put("offsetof(RAWINPUTDEVICE, usUsagePage)", Layouts.RAWINPUTDEVICE_USAGE_PAGE);
        facts.put("offsetof(RAWINPUTDEVICE, usUsage)", Layouts.RAWINPUTDEVICE_USAGE);
        facts.put("offsetof(RAWINPUTDEVICE, dwFlags)", Layouts.RAWINPUTDEVICE_FLAGS);
        facts.put("offsetof(RAWINPUTDEVICE, hwndTarget)", Layouts.RAWINPUTDEVICE_TARGET);
        facts.put("sizeof(MSG)", Layouts.MSG);
        facts.put("offsetof(MSG, message)", Layouts.MSG_MESSAGE);
        facts.put("offsetof(MSG, wParam)", Layouts.MSG_WPARAM);
        facts.put("offsetof(MSG, lParam)", Layouts.MSG_LPARAM);
        facts.put("sizeof(RECT)", Layouts.RECT);
        facts.put("sizeof(VARIANT)", Layouts.VARIANT);
        facts.put("offsetof(VARIANT, vt)", Layouts.VARIANT_TYPE);
        facts.put("offsetof(VARIANT, lVal)", Layouts.VARIANT_VALUE);
        slot(facts, "IAccessible", "get_accName", Slots.ACC_NAME);
        slot(facts, "IAccessible", "get_accRole", Slots.ACC_ROLE);
        slot(facts, "IAccessible", "get_accState", Slots.ACC_STATE);
        return facts;
    }

    private static Map<String, Integer> automation() {
        Map<String, Integer> facts = new LinkedHashMap<>();
        slot(facts, "IUIAutomation", "Release", Slots.RELEASE);
        slot(facts, "IUIAutomation", "ElementFromPointBuildCache", Slots.ELEMENT_FROM_POINT_BUILD_CACHE);
        slot(facts, "IUIAutomation", "GetFocusedElementBuildCache", Slots.GET_FOCUSED_ELEMENT_BUILD_CACHE);
        slot(facts, "IUIAutomation", "CreateCacheRequest", Slots.CREATE_CACHE_REQUEST);
        slot(facts, "IUIAutomation", "get_ControlViewWalker", Slots.CONTROL_VIEW_WALKER);
        slot(facts, "IUIAutomationTreeWalker", "GetParentElementBuildCache", Slots.GET_PARENT_ELEMENT_BUILD_CACHE);
        slot(facts, "IUIAutomationCacheRequest", "AddProperty", Slots.ADD_PROPERTY);
        slot(facts, "IUIAutomationElement", "get_CachedProcessId", Slots.CACHED_PROCESS_ID);
        slot(facts, "IUIAutomationElement", "get_CachedControlType", Slots.CACHED_CONTROL_TYPE);
        slot(facts, "IUIAutomationElement", "get_CachedName", Slots.CACHED_NAME);
        slot(facts, "IUIAutomationElement", "get_CachedAutomationId", Slots.CACHED_AUTOMATION_ID);
        slot(facts, "IUIAutomationElement", "get_CachedIsPassword", Slots.CACHED_IS_PASSWORD);
        slot(facts, "IUIAutomationElement", "get_CachedBoundingRectangle", Slots.CACHED_BOUNDING_RECTANGLE);
        return facts;
    }

    private static Map<String, Integer> timeouts() {
        Map<String, Integer> facts = new LinkedHashMap<>();
        slot(facts, "IUIAutomation2", "put_ConnectionTimeout", Slots.PUT_CONNECTION_TIMEOUT);
        slot(facts, "IUIAutomation2", "put_TransactionTimeout", Slots.PUT_TRANSACTION_TIMEOUT);
        return facts;
    }

    private static void slot(Map<String, Integer> facts, String type, String function, int slot) {
        facts.put("offsetof(" + type + "Vtbl, " + function + ") / sizeof(void *)", slot);
    }
}
