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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log that is recorded as if somebody did that work now. */
class ReplayTest {

    private static final String LOG = """
        time,actor,action,application,window,role,element
        2026-01-05T09:00:00Z,ann,window activate,soffice,Orders - Calc,,
        2026-01-05T09:00:05Z,ann,copy,soffice,Orders - Calc,table cell,
        2026-01-05T09:00:09Z,ann,window activate,chromium,Order of anna.smith@example.org,,
        2026-01-05T09:00:12Z,ann,click,chromium,Order of anna.smith@example.org,entry,Customer
        2026-01-05T09:00:14Z,ann,paste,chromium,Order of anna.smith@example.org,entry,Customer
        2026-01-05T09:00:20Z,ann,click,solitaire,Solitaire,push button,Deal
        """;

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        System.setProperty("taskseam.keys", folder.resolve("keys").toString());
        Files.writeString(folder.resolve("log.csv"), LOG);
    }

    @AfterEach
    void restore() {
        System.clearProperty("taskseam.keys");
    }

    @Test
    void aReplayedLogIsRecordedMaskedAndInAllowedProgramsOnly() throws IOException {
        assertEquals(0, record("--speed", "40"), err::toString);
        List<String> recorded = Files.readAllLines(folder.resolve("out.csv"));
        assertEquals(1 + 6, recorded.size(), recorded::toString);
        String all = String.join("\n", recorded);
        assertTrue(all.contains("Orders - Calc") && all.contains("Customer"), all);
        assertFalse(all.contains("anna.smith"), all);
        assertTrue(recorded.getLast().contains("other application"), all);
        assertFalse(all.contains("Solitaire") || all.contains("Deal"), all);
    }

    @Test
    void aSpeedThatIsNoneIsRefused() {
        assertEquals(2, record("--speed", "0"), err::toString);
        assertTrue(err.toString().contains("0.0"), err::toString);
    }

    private int record(String... arguments) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            List<String> all = new ArrayList<>(List.of("record", "--allow", "soffice,chromium"));
            all.addAll(List.of("--replay", folder.resolve("log.csv").toString()));
            all.addAll(List.of("--out", folder.resolve("out.csv").toString()));
            all.addAll(List.of(arguments));
            return Main.run(
                    all.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
        } finally {
            Locale.setDefault(before);
        }
    }
}
