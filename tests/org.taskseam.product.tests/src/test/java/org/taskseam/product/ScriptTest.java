/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root of the project: what it lists, and how it ends. */
class ScriptTest {

    /** What a shell tells of a program that was ended by SIGKILL. */
    private static final int KILLED = 128 + 9;

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

    /** Tried where nothing is built: it must be told before minutes are spent on a build. */
    @Test
    void aJdkThatIsNamedAndIsNoneIsNotPassedOver(@TempDir Path clone, @TempDir Path none) throws Exception {
        String script = unbuilt(clone).toString();
        Outcome outcome = run("env", "TASKSEAM_JDK=" + none, "sh", script, "info", "--help");
        assertEquals(2, outcome.code());
        assertTrue(outcome.output().contains(none.toString()), outcome.output());
    }

    /** A test that needs what the build it runs in has not finished would otherwise wait for itself, for ever. */
    @Test
    void aCommandOfABuildDoesNotWaitForThatBuild(@TempDir Path clone) throws Exception {
        String script = unbuilt(clone).toString();
        Outcome outcome = run("env", "TASKSEAM_BUILDING=" + clone.toRealPath(), "sh", script, "info", "--help");
        assertEquals(1, outcome.code());
        assertTrue(outcome.output().contains("would need one itself"), outcome.output());
    }

    /** Two commands that find nothing built would otherwise write the same classes at once. */
    @Test
    void oneBuildAtATime(@TempDir Path clone) throws Exception {
        Path script = unbuilt(clone);
        assumeTrue(run("sh", "-c", "command -v flock").code() == 0, "there is no flock: builds are not kept apart");
        slowMaven(clone);

        Process first = start(script, "info", "--help");
        while (Files.notExists(clone.resolve("builds"))) {
            assertTrue(first.isAlive(), "ended without a build");
            Thread.sleep(20);
        }
        Process second = start(script, "info", "--help");
        BufferedReader said = second.inputReader(StandardCharsets.UTF_8);
        assertEquals("Waiting for another ./taskseam that builds here ...", said.readLine());
        Files.createFile(clone.resolve("enough"));

        assertTrue(first.waitFor(1, TimeUnit.MINUTES) && second.waitFor(1, TimeUnit.MINUTES), "still running");
        assertEquals(
                List.of("build"), Files.readAllLines(clone.resolve("builds")), "the second finds what the first built");
        assertTrue(said.lines().noneMatch(line -> line.startsWith("Building")));
    }

    /** A shell reads on in its script while it runs it; an update must not end what was begun. */
    @Test
    void mayBeReplacedWhileItRuns(@TempDir Path clone) throws Exception {
        Path script = unbuilt(clone);
        slowMaven(clone);
        for (String built : List.of("bundles/org.taskseam.cli/target", "releng/org.taskseam.products/target")) {
            Files.createDirectories(clone.resolve(built));
        }

        Process begun = start(script, "build");
        while (Files.notExists(clone.resolve("builds"))) {
            assertTrue(begun.isAlive(), "ended without a build");
            Thread.sleep(20);
        }
        Files.writeString(script, "\n)".repeat(20_000));
        Files.createFile(clone.resolve("enough"));

        String said = new String(begun.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(begun.waitFor(1, TimeUnit.MINUTES), "still running");
        assertEquals(0, begun.exitValue(), said);
    }

    /** In place of Maven: notes that it was asked to build, and ends once there is a file {@code enough}. */
    private static void slowMaven(Path clone) throws IOException {
        String version = Files.readAllLines(clone.resolve("releng/scripts/environment.sh")).stream()
                .filter(line -> line.startsWith("maven_version="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*=", "");
        Path maven = clone.resolve(".tools/apache-maven-" + version + "/bin/mvn");
        Files.createDirectories(maven.getParent());
        Files.writeString(maven, """
                #!/bin/sh
                cd '%s'
                echo build >> builds
                for i in $(seq 600); do [ ! -e enough ] || exit 0; sleep .1; done
                """.formatted(clone));
        assertTrue(maven.toFile().setExecutable(true));
    }

    /** The script in a folder of its own, with one module of which nothing is built. */
    private static Path unbuilt(Path clone) throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the script needs a POSIX shell");
        for (String file : List.of("taskseam", "releng/scripts/environment.sh")) {
            Files.createDirectories(clone.resolve(file).getParent());
            Files.copy(Installation.ROOT.resolve(file), clone.resolve(file));
        }
        for (String folder : List.of("bundles/ring0", "bundles/only", "releng/base")) {
            Files.createDirectories(clone.resolve(folder));
        }
        Files.writeString(clone.resolve("bundles/ring0/pom.xml"), "<module>../only</module>");
        return clone.resolve("taskseam");
    }

    /** Starts a command as a person would, not as a part of the build that runs this test. */
    private static Process start(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
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
        Thread guard = Thread.ofVirtual().start(() -> endAfterAMinute(process));
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        guard.join();
        assertNotEquals(KILLED, process.exitValue(), () -> "still running after a minute: " + output);
        return new Outcome(process.exitValue(), output);
    }

    /** Its output ends with it: who reads that would otherwise wait as long as the process does. */
    private static void endAfterAMinute(Process process) {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
