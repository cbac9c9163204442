/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands in a real terminal, which script(1) makes, and in a pipe. */
class TerminalProgressTest {

    private static final int COLUMNS = 80;

    @TempDir
    private static Path folder;

    private static Path log;

    /** What a person sees: a carriage return goes back, what is written then covers what stood there. */
    private static final class Screen {
        private final List<String> lines = new ArrayList<>();
        private final List<String> bars = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int column;

        Screen(String written) {
            for (char c : written.toCharArray()) {
                put(c);
            }
            lines.add(text());
        }

        private String text() {
            return line.toString().stripTrailing();
        }

        private void put(char c) {
            if (c == '\r') {
                if (text().contains(" %")) {
                    bars.add(text());
                }
                column = 0;
            } else if (c == '\n') {
                lines.add(text());
                line.setLength(0);
                column = 0;
            } else if (column < line.length()) {
                line.setCharAt(column++, c);
            } else {
                line.append(c);
                column++;
            }
        }
    }

    @BeforeAll
    static void log() {
        log = folder.resolve("log.csv");
        assertEquals(0, Main.run(arguments("sample", "--days", "2", "--people", "6", "--out", log), sink(), sink()));
    }

    private static String[] arguments(Object... arguments) {
        return Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    }

    private static PrintWriter sink() {
        return new PrintWriter(new StringWriter());
    }

    private static Screen inTerminal(int code, Object... arguments) throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/script"))
                        && System.getProperty("os.name").equals("Linux"),
                "script(1) of util-linux makes the terminal: not here");
        String command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                "-D" + TerminalProgress.TERMINAL + "=true",
                                "-Duser.language=en",
                                "-Dtaskseam.keys=" + folder.resolve("keys"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Arrays.stream(arguments))
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        Process process = new ProcessBuilder("/usr/bin/script", "-qec", command, "/dev/null")
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "still running");
        assumeFalse(written.contains("failed to create pseudo-terminal"), "no terminals can be made here: " + written);
        assertEquals(code, process.exitValue(), written);
        return new Screen(written);
    }

    @Test
    void aTerminalShowsTheBarAndKeepsNothingOfIt() throws Exception {
        Screen screen = inTerminal(0, "import", log, "--project", folder.resolve("p.taskseam"));
        assertFalse(screen.bars.isEmpty(), "no bar was drawn");
        for (String bar : screen.bars) {
            assertTrue(bar.matches("\\S.* \\[#* *\\] \\d+ %"), bar);
            assertTrue(bar.length() < COLUMNS, bar);
        }
        assertEquals(List.of(), rests(screen));
        assertTrue(screen.lines.stream().anyMatch(line -> line.contains("events")), screen.lines::toString);
    }

    @Test
    void anErrorStandsInALineOfItsOwn() throws Exception {
        Path broken = folder.resolve("broken.csv");
        Files.writeString(broken, Files.readString(log) + "\"never closed");
        Screen screen = inTerminal(2, "map", broken, "--out", folder.resolve("map.json"));
        assertFalse(screen.bars.isEmpty(), "no bar was drawn");
        assertEquals(List.of(), rests(screen));
        assertTrue(
                screen.lines.stream()
                        .anyMatch(line -> line.startsWith(broken.toString())
                                || line.contains("broken.csv") && !line.contains("%")),
                screen.lines::toString);
    }

    private static List<String> rests(Screen screen) {
        return screen.lines.stream()
                .filter(line -> line.contains(" %") && line.contains("["))
                .toList();
    }

    @Test
    void aPipeGetsNoBar() throws IOException {
        StringWriter err = new StringWriter();
        assertEquals(
                0,
                Main.run(
                        arguments("map", log, "--out", folder.resolve("piped.json")),
                        sink(),
                        new PrintWriter(err, true)));
        assertFalse(err.toString().contains("\r"), err.toString());
    }
}
