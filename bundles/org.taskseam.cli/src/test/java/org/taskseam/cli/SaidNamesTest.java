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
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.store.ImportSettings;

/** What people read calls applications and projects as people do; files for programs keep the names of the log. */
class SaidNamesTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private Path log;

    @BeforeEach
    void recordedInProgramFiles() throws IOException {
        System.setProperty("taskseam.keys", folder.resolve("keys").toString());
        StringBuilder csv = new StringBuilder("timestamp,user,application,action,element\n");
        for (int person = 0; person < 6; person++) {
            for (int order = 0; order < 9; order++) {
                String day = String.format(Locale.ROOT, "2026-03-%02dT%02d:", 2 + person % 5, 8 + order);
                csv.append(day + "00:00Z,p" + person + ",chromium,copy,Order number\n");
                csv.append(day + "00:20Z,p" + person + ",soffice,paste,A1\n");
                csv.append(day + "00:40Z,p" + person + ",EXCEL.EXE,edit,C1\n");
            }
        }
        log = Files.writeString(folder.resolve("orders.2026.csv"), csv);
    }

    @AfterEach
    void restore() {
        System.clearProperty("taskseam.keys");
    }

    private String run(String... arguments) {
        out.getBuffer().setLength(0);
        StringWriter err = new StringWriter();
        assertEquals(0, Main.run(arguments, new PrintWriter(out), new PrintWriter(err)), err::toString);
        return out.toString();
    }

    private String written(String command, Path source, String name) throws IOException {
        Path file = folder.resolve(name);
        run(command, source.toString(), "--out", file.toString());
        return Files.readString(file);
    }

    private static void assertSaid(String text) {
        assertTrue(text.contains("LibreOffice") && text.contains("Chromium") && text.contains("Excel"), text);
        assertFalse(text.contains("soffice") || text.contains("chromium") || text.contains("EXE"), text);
    }

    @Test
    void inReportMapAndVariants() throws IOException {
        assertSaid(written("report", log, "report.html"));
        assertSaid(written("map", log, "map.svg"));
        assertSaid(run("variants", log.toString()));
    }

    @Test
    void whatExplainsTasksSaysHowRulesNameTheApplication() throws IOException {
        String text = run("explain", log.toString());
        assertTrue(text.contains("\u00b7 LibreOffice") && !text.contains("\u00b7 soffice"), text);
        assertTrue(text.contains("LibreOffice is soffice in the log, in rules"), text);
    }

    @Test
    void notInFilesForPrograms() throws IOException {
        assertTrue(written("map", log, "map.json").contains("soffice"));
        assertTrue(run("variants", log.toString(), "--json").contains("EXCEL.EXE"));
    }

    @Test
    void aReportIsCalledAfterTheProjectOrTheFile() throws IOException {
        assertTrue(written("report", log, "report.html").contains("<h1>orders.2026</h1>"));
        Path project = folder.resolve("p.taskseam");
        try (ProjectImport into = new ProjectImport(project, "All orders")) {
            into.run(log, ReadOptions.defaults(), ImportSettings.protective().asPublished(true), Progress.NONE);
        }
        assertTrue(written("report", project, "report.html").contains("<h1>All orders</h1>"));
    }
}
