/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastViewTest {

    private static final LastView INVOICES = new LastView(
            "Rechnung \u201cA = B\u201d buchen",
            new MapSettings(
                    .25, 1 / 3.0, Measure.DURATION, Set.of("open: mail", "copy \u201cTotal\u201d\n"), Set.of("post")));

    @TempDir
    private Path folder;

    @Test
    void itComesBackAsItWas() throws IOException {
        assertEquals(Optional.empty(), LastView.in(folder));
        INVOICES.keepIn(folder);
        assertEquals(Optional.of(INVOICES), LastView.in(folder));

        LastView all = new LastView("", MapSettings.ALL);
        all.keepIn(folder);
        assertEquals(Optional.of(all), LastView.in(folder));
    }

    @Test
    void aFileThatCannotBeReadCountsAsNone() throws IOException {
        INVOICES.keepIn(folder);
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        for (String bad : new String[] {"", "activities=7\npaths=1\nmeasure=COUNT", "task=\\u12", "activities=x"}) {
            Files.writeString(file, bad);
            assertEquals(Optional.empty(), LastView.in(folder), bad);
        }
        Files.write(file, new byte[] {'t', '=', (byte) 0xff});
        assertEquals(Optional.empty(), LastView.in(folder), "no text");
    }
}
