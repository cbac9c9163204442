/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

    private static final List<List<String>> TASKS = List.of(
            List.of("open mail", "copy number", "search order", "paste number", "post invoice"),
            List.of("open customer", "edit street", "edit town", "save customer"));

    @TempDir
    Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        System.setProperty("taskseam.keys", folder.resolve("keys").toString());
        write("first.csv", 0, 60);
        write("second.csv", 60, 90);
    }

    @AfterEach
    void restore() {
        System.clearProperty("taskseam.keys");
    }

    private void write(String name, int from, int to) throws IOException {
        StringBuilder csv = new StringBuilder("time,user,activity\n");
        Instant time = Instant.parse("2026-01-05T08:00:00Z").plusSeconds(from * 86_400L);
        for (int task = from; task < to; task++) {
            for (String step : TASKS.get(task * 7 % 5 % 2)) {
                time = time.plusSeconds(3);
                csv.append(time)
                        .append(",ann")
                        .append(task % 6)
                        .append(',')
                        .append(step)
                        .append('\n');
            }
        }
        Files.writeString(folder.resolve(name), csv);
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void keyOfAProjectDoesNotReachItsTasks() throws IOException {
        String log = path("sample.csv");
        assertEquals(0, run("sample", "--days", "2", "--people", "6", "--out", log), err.toString());
        for (String name : List.of("a", "b")) {
            String project = path(name + ".taskseam");
            assertEquals(0, run("import", log, "--published", "--project", project), err.toString());
            assertEquals(0, run("recognize", project, "--out", path(name + ".csv")), err.toString());
        }
        assertEquals(Files.readString(folder.resolve("a.csv")), Files.readString(folder.resolve("b.csv")));
    }

    @Test
    void decisionsOfAProjectSurviveMoreEvents() throws IOException {
        String project = path("p.taskseam");
        assertEquals(0, run("import", path("first.csv"), "--published", "--project", project), err.toString());
        assertEquals(0, run("decide", project, "list"), err.toString());
        assertTrue(out.toString().contains("T1"), out.toString());
        assertEquals(0, run("decide", project, "rename", "T1", "Post an invoice"), err.toString());
        assertEquals(0, run("decide", project, "no-task", "3"), err.toString());
        assertEquals(0, run("import", path("second.csv"), "--published", "--project", project), err.toString());
        assertEquals(0, run("recognize", project, "--out", path("o.csv"), "--json", path("o.json")), err.toString());
        assertTrue(err.toString().contains("events added to the known tasks"), err.toString());
        assertTrue(out.toString().contains("T1: 54 \u00d7 Post an invoice"), out.toString());
        assertTrue(out.toString().startsWith("89 tasks"), out.toString());
        String json = Files.readString(folder.resolve("o.json"));
        assertTrue(json.contains("\"namedByPerson\" : true"), json);
        assertFalse(json.contains("ann"), "a person's name");
        assertEquals(0, run("decide", project, "undo"));
        assertEquals(0, run("decide", project, "undo"));
        assertEquals(0, run("recognize", project));
        assertEquals("", err.toString());
        assertEquals(0, run("recognize", project, "--from-scratch"));
        assertFalse(out.toString().contains("Post an invoice"), out.toString());
        assertTrue(out.toString().startsWith("90 tasks"), out.toString());
    }

    @Test
    void rulesAndDecisionsOfALogStandInFiles() throws IOException {
        Files.writeString(folder.resolve("rules.txt"), "task \"Orders\"\n  starts when activity is \"search order\"\n");
        String log = path("first.csv");
        String decisions = path("d.json");
        assertEquals(0, run("recognize", log, "--rules", path("rules.txt"), "--decisions", decisions), err.toString());
        assertTrue(out.toString().contains("\u00d7 Orders"), out.toString());
        assertEquals(0, run("explain", log, "--rules", path("rules.txt"), "--task", "1"), err.toString());
        assertEquals(0, run("decide", log, "merge", "T1", "T2", "--decisions", decisions), err.toString());
        assertEquals(0, run("recognize", log, "--decisions", decisions), err.toString());
        assertTrue(out.toString().contains(" 1 "), out.toString());
    }

    @Test
    void whatCannotBeDecidedIsSaid() throws IOException {
        String log = path("first.csv");
        String decisions = path("d.json");
        assertEquals(2, run("decide", log, "list"));
        assertTrue(err.toString().contains("--decisions"), err.toString());
        for (String[] wrong : new String[][] {
            {"guess"},
            {"rename", "T1"},
            {"rename", "T77", "x"},
            {"no-task", "100000"},
            {"split", "T1", "x"},
            {"rename", "T1", " "}
        }) {
            String[] all = new String[wrong.length + 4];
            System.arraycopy(new String[] {"decide", log, "--decisions", decisions}, 0, all, 0, 4);
            System.arraycopy(wrong, 0, all, 4, wrong.length);
            assertEquals(2, run(all), String.join(" ", wrong));
            assertFalse(err.toString().isBlank());
        }
        Files.writeString(folder.resolve("bad.txt"), "task \"A\"\nstart\n");
        assertEquals(2, run("recognize", log, "--rules", path("bad.txt")));
        assertTrue(err.toString().contains("bad.txt, line 2"), err.toString());
        assertEquals(2, run("recognize", log, "--rules", path("none.txt")));
    }
}
