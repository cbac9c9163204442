/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.BadLogException;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.interchange.internal.Sources;

/** Parts that are read side by side make the same log as one reader makes, or none. */
class TablePartsTest {

    private static final String HEADER = "event_id,time,user,activity,value_len,note\n";
    private static final ReadOptions STRICT = ReadOptions.defaults();

    @TempDir
    Path folder;

    private Path csv(String content) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), content);
    }

    private static CsvPlan plan(Path file) throws IOException {
        return CsvDetector.plan(Sources.head(file), STRICT);
    }

    private static @Nullable ReadResult inParts(Path file, int parts) throws IOException {
        return TableParts.read(file, plan(file), STRICT, Progress.NONE, parts, 1);
    }

    private static ReadResult atOnce(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CsvReader.read(file, plan(file), STRICT, in, Progress.NONE);
        }
    }

    private static String row(int number, Random random) {
        String zone = number > 700 && random.nextInt(10) == 0 ? "+02:00" : "Z";
        return number
                + ",2026-01-05T08:%02d:%02d%s,u%d,step %d,%s,%s\n"
                        .formatted(
                                number / 60 % 60,
                                number % 60,
                                zone,
                                random.nextInt(9),
                                random.nextInt(1 + number / 10),
                                random.nextInt(3) == 0 ? "" : random.nextInt(100),
                                random.nextInt(5) == 0
                                        ? "\"a, \u00e4\""
                                        : random.nextInt(3) == 0 ? "" : "n" + random.nextInt(50))
                        .replace("\r", "");
    }

    private static List<String> rows(int count) {
        Random random = new Random(7);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(i, random));
        }
        return rows;
    }

    /** Everything of a log, numbers of texts included. */
    private static List<String> of(EventLog log) {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < log.size(); row++) {
            StringBuilder text = new StringBuilder(log.time(row) + " " + log.actor(row));
            for (int c = 0; c < log.columns().size(); c++) {
                boolean texts = log.columns().get(c).kind() == Column.Kind.TEXT;
                text.append(' ')
                        .append(
                                texts
                                        ? log.texts(c).get(row) + "=" + log.text(c, row)
                                        : log.numbers(c).get(row));
            }
            all.add(text.toString());
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void theSameLog(int parts) throws IOException {
        for (String begin : List.of("", "\uFEFF", "sep=,\n")) {
            Path file = csv(begin + HEADER + String.join("", rows(2_000)) + "\n");
            ReadResult expected = atOnce(file);
            ReadResult read = Objects.requireNonNull(inParts(file, parts));
            assertEquals(of(expected.log()), of(read.log()));
            assertEquals(expected.detected(), read.detected());
            assertEquals(expected.reordered(), read.reordered());
        }
    }

    @Test
    void aLineFeedInQuotesThatIsTakenForTheEndOfARow() throws IOException {
        String filler = String.join("", rows(20));
        Path file = csv(HEADER + filler + "77,2026-01-05T09:00:00Z,u,\"" + "x\n".repeat(2_000) + "\",1,\n");
        assertNull(inParts(file, 2));
        assertEquals(21, atOnce(file).log().size());
    }

    @Test
    void whatIsWrongIsLeftToTheReaderThatSaysWhere() throws IOException {
        for (int bad : List.of(3, 999, 1_500, 1_999)) {
            List<String> rows = rows(2_000);
            rows.set(bad, "x,soon,u,a,1,\n");
            Path file = csv(HEADER + String.join("", rows));
            assertNull(inParts(file, 4));
            BadLogException e = assertThrows(BadLogException.class, () -> atOnce(file));
            assertEquals(bad + 2, e.line());
        }
    }

    @Test
    void anIdThatTwoPartsHave() throws IOException {
        List<String> rows = rows(2_000);
        rows.set(1_990, rows.get(10));
        Path file = csv(HEADER + String.join("", rows));
        assertNull(inParts(file, 2));
        assertEquals(
                "row.duplicate",
                assertThrows(BadLogException.class, () -> atOnce(file)).problemKey());
    }

    @Test
    void whatIsToBeReadByOne() throws IOException {
        Path file = csv(HEADER + String.join("", rows(2_000)));
        assertNull(TableParts.read(file, plan(file), STRICT.asLenient(), Progress.NONE, 2, 1), "bad lines are counted");
        assertNull(TableParts.read(file, plan(file), STRICT, Progress.NONE, 1, 1), "one processor");
        assertNull(TableParts.read(file, plan(file), STRICT, Progress.NONE, 2, TableParts.LEAST_BYTES), "small");
        Path wide =
                Files.write(folder.resolve("wide.csv"), Files.readString(file).getBytes(StandardCharsets.UTF_16));
        assertNull(inParts(wide, 2), "places in the file are no places in the text");
        Path mac = csv(Files.readString(file).replace('\n', '\r'));
        assertNull(inParts(mac, 2));
    }

    @Test
    void cancelling() throws IOException {
        Path file = csv(HEADER + String.join("", rows(2_000)));
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        CsvPlan plan = plan(file);
        assertThrows(CancellationException.class, () -> TableParts.read(file, plan, STRICT, cancelled, 2, 1));
    }
}
