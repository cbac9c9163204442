/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The script at the root of the project: what it lists, and how it ends. */
class ScriptTest {

    private record Outcome(int code, String output) {}

    @Test
    void listsEveryHeadlessCommand() throws Exception {
        Path lib = Installation.ROOT.resolve("bundles/org.taskseam.cli/target/lib");
        Outcome program = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                lib.resolve("*").toString(),
                "org.taskseam.cli.Main",
                "--help");
        Outcome script = script("--help");

        List<String> commands = program.output()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split("\\s+")[0].replace(",", ""))
                .filter(command -> !command.equals("help"))
                .toList();

        assertTrue(commands.contains("map"), program.output());
        List<String> missing = commands.stream()
                .filter(command -> script.output().lines().noneMatch(line -> line.startsWith("  " + command + " ")))
                .toList();
        assertEquals(List.of(), missing, "commands of the program that ./taskseam --help does not name");
    }

    @Test
    void helpEndsWell() throws Exception {
        assertEquals(0, script("--help").code());
        for (String command : List.of("demo", "workbench", "test", "build", "format", "generate")) {
            Outcome help = script(command, "--help");
            assertEquals(0, help.code(), command);
            assertTrue(help.output().startsWith("Usage: ./taskseam " + command), help.output());
        }
    }

    @Test
    void badUsageEndsWithTwo() throws Exception {
        assertEquals(2, script().code());
        Outcome unknown = script("nosuchcommand");
        assertEquals(2, unknown.code());
        assertTrue(unknown.output().contains("nosuchcommand"), unknown.output());
        assertEquals(2, script("demo", "--nosuchoption").code());
    }

    private static Outcome script(String... arguments) throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the script needs a POSIX shell");
        List<String> command = new ArrayList<>(
                List.of("sh", Installation.ROOT.resolve("taskseam").toString()));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static Outcome run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "still running");
        return new Outcome(process.exitValue(), output);
    }
}
