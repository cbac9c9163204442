/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/** Kills importing processes and fills their disk: what was acknowledged is there, nothing twice, and it goes on. */
class CrashTest {

    private static final int KILLS = 50;
    private static final int LOGS = 3;

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatWasAcknowledgedSurvivesFiftyKills() throws Exception {
        Random random = new Random(20261121);
        Path project = folder.resolve("killed.taskseam");
        long acknowledged = 0;
        int seed = 1;
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(List.of(), project, seed, LOGS, "-");
            if (kill % 5 != 0) {
                waitUntilFound(process);
            }
            process.waitFor(random.nextInt(kill % 5 == 0 ? 3000 : 1200), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            List<String> said = lines(process);
            long found = count(said, "found ");
            assertTrue(said.isEmpty() || said.getFirst().startsWith("found"), "kill " + kill + ": " + said);
            assertTrue(said.isEmpty() || found >= acknowledged, "found " + found + " of " + acknowledged);
            acknowledged = Math.max(acknowledged, found) + count(said, "stored ");
            boolean done = said.contains("done");
            inTheMiddle += done || said.isEmpty() ? 0 : 1;
            seed += done ? LOGS : 0;
        }
        assertTrue(inTheMiddle >= KILLS / 5, "only " + inTheMiddle + " kills hit an import");
        Process last = start(List.of(), project, 1, seed + LOGS - 1, "-");
        List<String> said = lines(last);
        assertEquals("done", said.getLast(), said.toString());
        try (Project survived = Projects.open(project, new ProjectKeys(folder.resolve("keys")))) {
            EventLog read = survived.events().scan(EventQuery.all(), Progress.NONE);
            assertEquals((long) ImportProcess.EVENTS * (seed + LOGS - 1), read.size());
            assertEquals(read.size(), survived.events().statistics().events());
            assertEquals(expectedTimes(seed + LOGS - 1), times(read));
        }
    }

    @Test
    void aFullDiskIsToldAndTheStoreStaysWhole() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String mount =
                "mount -t tmpfs -o size=2800k tmpfs " + disk + " && head -c 1000000 /dev/zero > " + disk + "/ballast";
        List<String> inside = List.of("unshare", "-Urm", "sh", "-c", mount + " && exec \"$0\" \"$@\"");
        assumeTrue(canMount(inside), "needs user namespaces to mount a small disk");
        Process process = start(inside, disk.resolve("full.taskseam"), 1, 3, disk + "/ballast");
        List<String> said = lines(process);
        List<String> refused =
                said.stream().filter(l -> l.startsWith("refused")).toList();
        assertEquals(1, refused.size(), said.toString());
        assertTrue(refused.getFirst().contains("the disk is full"), refused.toString());
        int at = said.indexOf(refused.getFirst());
        long stored = count(said.subList(0, at), "stored ");
        assertTrue(stored > 0, said.toString());
        assertEquals(stored, count(said.subList(at, said.size()), "found "), said.toString());
        assertEquals("done", said.getLast(), said.toString());
        assertEquals(3L * ImportProcess.EVENTS, count(said, "stored "));
    }

    private static boolean canMount(List<String> inside) throws InterruptedException {
        List<String> command = new ArrayList<>(inside);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Process start(List<String> before, Path project, int first, int logs, String file) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ImportProcess.class.getName(),
                project.toString(),
                Integer.toString(first),
                Integer.toString(logs),
                file));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
    }

    /** Waits until the process has opened the store. */
    private void waitUntilFound(Process process) throws IOException, InterruptedException {
        while (process.isAlive() && Files.size(said()) == 0) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    /** The whole lines that a process said until its end; of one that was killed the last may be incomplete. */
    private List<String> lines(Process process) throws IOException, InterruptedException {
        process.waitFor();
        try (Stream<String> lines = Files.lines(said())) {
            return lines.filter(l ->
                            l.matches("found \\d+|stored " + ImportProcess.RANGE + "|done|refused .*|.*Exception.*"))
                    .toList();
        }
    }

    private static long count(List<String> said, String word) {
        return said.stream()
                .filter(l -> l.startsWith(word))
                .mapToLong(l -> Long.parseLong(l.substring(word.length())))
                .sum();
    }

    private static List<Long> expectedTimes(int logs) {
        List<Long> times = new ArrayList<>();
        for (int seed = 1; seed <= logs; seed++) {
            times.addAll(times(SampleLog.of(seed, ImportProcess.EVENTS, 3)));
        }
        return times.stream().sorted().toList();
    }

    private static List<Long> times(EventLog log) {
        List<Long> times = new ArrayList<>();
        for (int row = 0; row < log.size(); row++) {
            times.add(log.timeMillis(row));
        }
        return times.stream().sorted().toList();
    }
}
