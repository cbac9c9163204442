/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.win32;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.testing.Programs;

/**
 * The calls of this bundle, made in C with the constants of its classes, under wine with a real window that is really used; what
 * Raw Input delivers there is decoded. No Java for Windows is to be had where this is built, so that JNA itself is not tried.
 */
class WineTest {

    private static final String COMPILER = "x86_64-w64-mingw32-gcc";

    @TempDir(cleanup = CleanupMode.NEVER) // wine may still write for a moment after it was ended
    private Path folder;

    @Test
    void inputWindowsElementsAndTheClipboardArriveUnderWine() throws Exception {
        Programs.need("wine", "wineserver", COMPILER, "xvfb-run", "xdotool");
        compile();
        Files.writeString(folder.resolve("drive"), DRIVE);
        Process driving = new ProcessBuilder("xvfb-run", "-a", "-s", "-screen 0 800x600x24", "sh", "drive")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("driven").toFile())
                .start();
        assertTrue(driving.waitFor(4, TimeUnit.MINUTES), "wine does not end");
        List<String> said = Files.readAllLines(folder.resolve("said")).stream()
                .map(String::strip)
                .toList();
        assumeTrue(!said.isEmpty(), () -> "Skipped: wine does not start here: " + read("driven"));
        assertTrue(said.contains("ready 1 8"), said::toString);
        List<RawInput.Input> inputs = decoded(said);
        assertEquals(2, inputs.stream().filter(new RawInput.Button(1)::equals).count(), said::toString);
        assertTrue(inputs.contains(new RawInput.Wheel(-1)), said::toString);
        for (int key : new int[] {'A', 'B', 'C', 0x11}) {
            assertTrue(inputs.contains(new RawInput.Key(key, false, true)), () -> key + " is not in " + inputs);
        }
        assertTrue(
                said.stream().anyMatch(line -> line.startsWith("program ") && line.endsWith("probe.exe")),
                said::toString);
        assertTrue(said.contains("title Order entry"), said::toString);
        assertTrue(said.contains("event " + Integer.toHexString(User32.EVENT_OBJECT_FOCUS)), said::toString);
        assertTrue(said.contains("element Save order"), said::toString);
        assertTrue(said.contains("clipboard"), said::toString);
        assertTrue(said.contains("held 1"), () -> "Ctrl is not known to be held: " + said);
        assertTrue(said.contains("pixels 1"), said::toString);
        assertTrue(said.contains("hung 0"), said::toString);
        int removed = said.indexOf("removed 1");
        assertTrue(removed > 0, said::toString);
        assertTrue(
                said.subList(removed, said.size()).stream().noneMatch(line -> line.startsWith("raw ")),
                () -> "input still arrives after it was given up: " + said);
    }

    private static List<RawInput.Input> decoded(List<String> said) {
        List<RawInput.Input> inputs = new ArrayList<>();
        for (String line : said) {
            if (line.startsWith("raw ")) {
                inputs.addAll(RawInput.decode(HexFormat.of().parseHex(line.substring(4))));
            }
        }
        return inputs;
    }

    private void compile() throws IOException, InterruptedException {
        try (InputStream source = WineTest.class.getResourceAsStream("probe.c")) {
            Files.copy(source, folder.resolve("probe.c"));
        }
        List<String> command = new ArrayList<>(List.of(COMPILER, "-o", "probe.exe", "probe.c"));
        constants().forEach((name, value) -> command.add("-DJ_" + name + "=" + value));
        command.addAll(List.of("-lole32", "-loleaut32", "-loleacc", "-luuid"));
        Process compiler = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("compiled").toFile())
                .start();
        assertEquals(0, compiler.waitFor(), () -> read("compiled"));
    }

    private static Map<String, Long> constants() {
        Map<String, Long> constants = new TreeMap<>();
        constants.put("PROCESS_QUERY_LIMITED_INFORMATION", (long) Kernel32.PROCESS_QUERY_LIMITED_INFORMATION);
        constants.put("EVENT_SYSTEM_FOREGROUND", (long) User32.EVENT_SYSTEM_FOREGROUND);
        constants.put("EVENT_OBJECT_FOCUS", (long) User32.EVENT_OBJECT_FOCUS);
        constants.put("EVENT_OBJECT_NAMECHANGE", (long) User32.EVENT_OBJECT_NAMECHANGE);
        constants.put("WINEVENT_OUTOFCONTEXT", (long) User32.WINEVENT_OUTOFCONTEXT);
        constants.put("WINEVENT_SKIPOWNPROCESS", (long) User32.WINEVENT_SKIPOWNPROCESS);
        constants.put("RIDEV_INPUTSINK", (long) User32.RIDEV_INPUTSINK);
        constants.put("RIDEV_REMOVE", (long) User32.RIDEV_REMOVE);
        constants.put("VK_CONTROL", (long) User32.VK_CONTROL);
        constants.put("DPI_AWARENESS_PER_MONITOR", User32.DPI_AWARENESS_PER_MONITOR);
        constants.put("RID_INPUT", (long) User32.RID_INPUT);
        constants.put("GA_ROOT", (long) User32.GA_ROOT);
        constants.put("HWND_MESSAGE", User32.HWND_MESSAGE);
        constants.put("WM_INPUT", (long) User32.WM_INPUT);
        constants.put("WM_CLIPBOARDUPDATE", (long) User32.WM_CLIPBOARDUPDATE);
        constants.put("RAWINPUT", (long) Layouts.RAWINPUT);
        constants.put("RAWINPUTHEADER", (long) Layouts.RAWINPUTHEADER);
        constants.put("RAWINPUTDEVICE", (long) Layouts.RAWINPUTDEVICE);
        constants.put("RAWINPUTDEVICE_USAGE_PAGE", (long) Layouts.RAWINPUTDEVICE_USAGE_PAGE);
        constants.put("RAWINPUTDEVICE_USAGE", (long) Layouts.RAWINPUTDEVICE_USAGE);
        constants.put("RAWINPUTDEVICE_FLAGS", (long) Layouts.RAWINPUTDEVICE_FLAGS);
        constants.put("RAWINPUTDEVICE_TARGET", (long) Layouts.RAWINPUTDEVICE_TARGET);
        constants.put("MSG", (long) Layouts.MSG);
        constants.put("MSG_MESSAGE", (long) Layouts.MSG_MESSAGE);
        constants.put("MSG_LPARAM", (long) Layouts.MSG_LPARAM);
        return constants;
    }

    private static final String DRIVE = """
        export WINEPREFIX="$PWD/prefix" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
        : > said
        timeout 150 wineboot -i
        wine probe.exe > said &
        tries=0
        until grep -q ready said || [ $tries -gt 100 ]; do sleep 0.3; tries=$((tries + 1)); done
        wine probe.exe ui &
        tries=0
        until xdotool search --onlyvisible --name 'Order entry' > window || [ $tries -gt 100 ]; do sleep 0.3; tries=$((tries + 1)); done
        sleep 2
        eval "$(xdotool getwindowgeometry --shell "$(head -n 1 window)")"
        xdotool mousemove $((X + 100)) $((Y + 35)) click 1; sleep 1
        xdotool type --delay 50 abc; sleep 0.5
        xdotool key shift+Home; sleep 0.3
        xdotool key ctrl+c; sleep 1
        xdotool mousemove $((X + 60)) $((Y + 90)) click 1; sleep 1
        xdotool click 4; sleep 1
        xdotool click 1; sleep 1
        wineserver -k
        """;

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
