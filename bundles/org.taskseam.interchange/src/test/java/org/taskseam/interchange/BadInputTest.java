/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.CaseNotion;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.internal.Messages;

/** Files as they should not be: refused with place, problem and advice, or read as they were meant. */
class BadInputTest {

    private static final String HEADER = "time,user,activity\n";
    private static final String GOOD = HEADER + "2026-01-05T08:00:00Z,ann,Open\n2026-01-05T08:00:01Z,ann,Save\n";
    private static final ReadOptions STRICT = ReadOptions.defaults();

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path csv(String content) throws IOException {
        return file("log.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private BadLogException refused(Path file) {
        BadLogException e = assertThrows(BadLogException.class, () -> LogFormats.read(file, STRICT, Progress.NONE));
        assertFalse(e.problem().isBlank());
        assertFalse(e.advice().isBlank());
        assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
        try {
            lenient(file);
            assertTrue(e.isSkippable(), e.getMessage());
        } catch (IOException still) {
            assertFalse(still instanceof BadLogException bad && bad.isSkippable(), still.getMessage());
        }
        return e;
    }

    private void refused(Path file, String problem, long line, int column) {
        BadLogException e = refused(file);
        assertEquals(problem + " " + line + " " + column, e.problemKey() + " " + e.line() + " " + e.column());
    }

    private EventLog read(Path file) throws IOException {
        return LogFormats.read(file, STRICT, Progress.NONE).log();
    }

    private ReadResult lenient(Path file) throws IOException {
        return LogFormats.read(file, STRICT.asLenient(), Progress.NONE);
    }

    @Test
    void emptyFile() throws IOException {
        refused(csv(""), "file.empty", 1, 1);
        refused(csv("\n\n  \n"), "file.blank", 1, 1);
    }

    @Test
    void headerOnly() throws IOException {
        refused(csv(HEADER), "csv.header.only", 2, 1);
        refused(csv("time,user,activity"), "csv.header.only", 2, 1);
    }

    @Test
    void aFirstEventThatNeverEnds() throws IOException {
        refused(csv(HEADER + "2024-01-01T10:00:00Z,a," + "x".repeat(Head.LIMIT)), "csv.first.long", 2, 1);
        refused(csv(HEADER + "2024-01-01T10:00:00Z,a,\"" + "x\n".repeat(Head.LIMIT / 2)), "csv.first.long", 2, 1);
    }

    @Test
    void wrongDelimiter() throws IOException {
        Path odd = csv(GOOD.replace(',', '~'));
        refused(odd, "csv.delimiter", 1, 1);
        ReadOptions told = STRICT.withMapping(Mapping.EMPTY.set("delimiter", "~"));
        assertEquals(2, LogFormats.read(odd, told, Progress.NONE).log().size());
        for (String other : List.of(";", "\t", "|")) {
            assertEquals(2, read(csv(GOOD.replace(",", other))).size());
        }
        assertEquals(2, read(csv("sep=;\n" + GOOD.replace(',', ';'))).size());
    }

    @Test
    void wrongNumberOfValues() throws IOException {
        refused(csv(GOOD + "2026-01-05T08:00:03Z,ann,Close,more\n"), "row.columns", 4, 4);
        Path file = csv(GOOD + "2026-01-05T08:00:02Z,ann\n2026-01-05T08:00:03Z,ann,Close,more\n");
        refused(file, "row.columns", 4, 3);
        ReadResult rest = lenient(file);
        assertEquals(2, rest.log().size());
        assertEquals(2, rest.skippedLines());
        assertEquals(1, rest.skipped().size());
    }

    @Test
    void timeThatIsNone() throws IOException {
        Path file = csv(GOOD + "yesterday,ann,Close\n,ann,Close\n2026-02-30T08:00:00Z,ann,Close\n");
        refused(file, "row.time", 4, 1);
        ReadResult rest = lenient(file);
        assertEquals(2, rest.log().size());
        assertEquals(3, rest.skippedLines());
        assertEquals(2, rest.skipped().size());
    }

    @Test
    void noTimesAtAll() throws IOException {
        Path file = csv("when,user,activity\nsoon,ann,Open\nlater,ann,Save\n");
        refused(file, "time.none", 1, 0);
        Detected shown = LogFormats.detect(file, ReadOptions.defaults());
        assertEquals(3, shown.columns().size(), "a person can say which column holds the times");
        assertFalse(shown.properties().containsKey("time.format"));
    }

    @Test
    void mixedLineEnds() throws IOException {
        List<String> expected = LogTexts.of(read(csv(GOOD)));
        assertEquals(expected, LogTexts.of(read(csv(GOOD.replace("Open\n", "Open\r\n")))));
        assertEquals(expected, LogTexts.of(read(csv(GOOD.replace("\n", "\r\n")))));
        assertEquals(expected, LogTexts.of(read(csv(GOOD.replace("\n", "\r")))));
        assertEquals(expected, LogTexts.of(read(csv(GOOD.replace("Open\n", "Open\r")))), "one lone return among feeds");
        assertEquals(
                expected, LogTexts.of(read(csv(GOOD.replaceFirst("\n", "\r").replace("Open\n", "Open\r\n")))));
        assertEquals(expected, LogTexts.of(read(csv(GOOD.replace("\n", "\n\n\r\n")))));
        refused(
                csv(HEADER + "2026-01-05T08:00:00Z,ann,Open\r2026-01-05T08:00:00Z,ann,Open\nsoon,ann,Save\n"),
                "row.time",
                4,
                1);
        EventLog inside = read(csv(GOOD.replace("Save", "Save\rall")));
        assertEquals(2, inside.size(), "a return inside of a value");

        assertEquals(expected, LogTexts.of(read(csv(GOOD.stripTrailing()))));
    }

    @Test
    void byteOrderMarksAndUtf16() throws IOException {
        String umlauts = GOOD.replace("Save", "\u00c4ndern \ud83d\ude00");
        List<String> expected = LogTexts.of(read(csv(umlauts)));
        assertEquals(expected, LogTexts.of(read(csv("\uFEFF" + umlauts))));
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(expected, LogTexts.of(read(file("log.csv", ("\uFEFF" + umlauts).getBytes(charset)))));
            assertEquals(expected, LogTexts.of(read(file("log.csv", umlauts.getBytes(charset)))));
        }
    }

    @Test
    void utf16ThatIsCutOffInACharacter() throws IOException {
        byte[] whole = ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE);
        Path file = file("log.csv", Arrays.copyOf(whole, whole.length - 1));
        refused(file, "row.encoding", 3, 3);
        assertEquals(2, lenient(file).log().size());
    }

    /** What other programs put where they could not read something is a character like others. */
    @Test
    void aReplacementCharacterIsNoDamage() throws IOException {
        byte[] whole = ("\uFEFF" + GOOD.replace("Open", "O\uFFFDen")).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(2, read(file("log.csv", whole)).size());
        refused(file("log.csv", Arrays.copyOf(whole, whole.length - 1)), "row.encoding", 3, 3);
    }

    @Test
    void xesInUtf16ThatIsDamaged() throws IOException {
        String event = "<event><date key='time:timestamp' value='2026-01-05T08:00:00Z'/>"
                + "<string key='concept:name' value='%s'/></event>\n";
        String text =
                "\uFEFF<log>\n<trace>\n" + event.formatted("Open") + event.formatted("Sa\uD800ve") + "</trace></log>";
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asCharBuffer().put(text); // an encoder would replace half of a character
        Path file = file("log.xes", bytes.array());
        refused(file, "row.encoding.xes", 4, 1 + event.indexOf("%s") + "Sa".length());
        assertEquals(2, lenient(file).log().size());
    }

    @Test
    void eventsNoneOfWhichCanBeRead() throws IOException {
        String event = "<event><date key='time:timestamp' value='soon'/></event>";
        String text = "<log><trace>" + event + event + "</trace></log>";
        Path file = file("log.xes", text.getBytes(StandardCharsets.UTF_8));
        refused(file, "row.time", 1, 1 + text.indexOf("<date"));
        BadLogException e = assertThrows(BadLogException.class, () -> lenient(file));
        assertEquals("xes.no.good.events", e.problemKey());
        assertTrue(e.problem().contains("2"), e.problem());
    }

    @Test
    void oldWindowsEncoding() throws IOException {
        String umlauts = GOOD.replace("Save", "\u00c4ndern f\u00fcr 5 \u20ac");
        byte[] bytes = umlauts.getBytes(Charset.forName("windows-1252"));
        ReadResult result = LogFormats.read(file("log.csv", bytes), STRICT, Progress.NONE);
        assertEquals(LogTexts.of(read(csv(umlauts))), LogTexts.of(result.log()));
        assertEquals("windows-1252", result.detected().properties().get("encoding"));
    }

    @Test
    void mixedEncodings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(GOOD.replace("Save", "\u00c4ndern").getBytes(StandardCharsets.UTF_8));
        bytes.write("2026-01-05T08:00:03Z,ann,L\u00f6schen\n".getBytes(StandardCharsets.ISO_8859_1));
        Path file = file("log.csv", bytes.toByteArray());
        refused(file, "encoding.broken", 4, 3);
        assertEquals(3, lenient(file).log().size());
    }

    @Test
    void xesThatIsNotUtf8() throws IOException {
        String event = "<event><date key='time:timestamp' value='2026-01-05T08:00:00Z'/>"
                + "<string key='concept:name' value='%s'/></event>\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(("<log>\n<trace>\n" + event.formatted("\u00c4ndern")).getBytes(StandardCharsets.UTF_8));
        bytes.write((event.formatted("L\u00f6schen") + "</trace></log>").getBytes(StandardCharsets.ISO_8859_1));
        Path file = file("log.xes", bytes.toByteArray());
        assertEquals(4, refused(file).line());
        assertEquals(2, lenient(file).log().size());
    }

    @Test
    void abbreviationsThatSeveralZonesHave() throws IOException {
        for (String column : List.of("time", "when it was")) {
            String text = column + ",user,activity\n2024-03-04 09:00:00 CST,a,A\n2024-03-04 09:00:01 CST,a,B\n";
            BadLogException e = refused(csv(text));
            assertEquals("time.zone", e.problemKey());
            assertTrue(e.getMessage().contains("CST") && e.getMessage().contains(column), e.getMessage());
            ReadOptions told = STRICT.withZone(ZoneId.of("America/Chicago"));
            EventLog log = LogFormats.read(csv(text), told, Progress.NONE).log();
            assertEquals("2024-03-04T09:00-06:00", log.time(0).toString());
        }
    }

    @Test
    void someTimesWithoutAnOffset() throws IOException {
        Path mixed = csv(HEADER + "2024-01-01T10:00:00Z,a,A\n2024-01-01T10:00:01Z,a,B\n2024-01-01T10:00:02,a,C\n");
        assertEquals(
                List.of("Some times have no offset; these are read as times in UTC."),
                lenient(mixed).detected().notes());
        Path none = csv(HEADER + "2024-01-01T10:00:00,a,A\n2024-01-01T10:00:01,a,B\n");
        assertEquals(
                List.of("Times have no offset; they are read as times in UTC."),
                lenient(none).detected().notes());
    }

    @Test
    void aClockThatWasNeverSet() throws IOException {
        Path file = csv(HEADER + "2024-01-01T10:00:00Z,a,A\n1900-01-01T00:00:00Z,a,B\n2024-01-01T10:00:02Z,b,C\n");
        ReadResult result = lenient(file);
        assertEquals(3, result.log().size());
        assertTrue(
                result.detected()
                        .notes()
                        .getFirst()
                        .startsWith("1 event has a time before 1991 or after 2099, the first"
                                + " of them 1900-01-01T00:00:00Z."),
                result.detected().notes()::toString);
    }

    @Test
    void nulInTheNameOfATrace() throws IOException {
        String event = "<event><string key=\"concept:name\" value=\"A\"/>"
                + "<date key=\"time:timestamp\" value=\"2024-01-01T10:00:00Z\"/></event>";
        String text = "<log>\n<trace><string key=\"concept:name\" value=\"c1\"/>" + event + "</trace>\n"
                + "<trace><string key=\"concept:name\" value=\"c\0002\"/>" + event + event + "</trace>\n"
                + "<trace><string key=\"concept:name\" value=\"c3\"/>" + event + "</trace>\n</log>";
        Path file = file("log.xes", text.getBytes(StandardCharsets.UTF_8));
        assertEquals("row.nul", refused(file).problemKey());
        ReadResult rest = lenient(file);
        assertEquals(2, rest.log().size());
        assertEquals(Map.of("NUL character", 2L), rest.skipped());
    }

    @Test
    void nulBytes() throws IOException {
        refused(csv(GOOD.replace("user", "us\0er")), "csv.nul", 1, 2);
        Path file = csv(GOOD + "2026-01-05T08:00:02Z,ann,Clo\0se\n2026-01-05T08:00:03Z,ann,Close\n");
        refused(file, "row.nul", 4, 3);
        assertEquals(3, lenient(file).log().size());
        byte[] zeros = new byte[100_000];
        refused(file("zeros.bin", zeros));
    }

    @Test
    void lineOf100Megabytes() throws IOException {
        Path file = folder.resolve("long.csv");
        byte[] piece = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((GOOD + "2026-01-05T08:00:02Z,ann,").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(piece);
            }
            out.write("\n2026-01-05T08:00:03Z,ann,Close\n".getBytes(StandardCharsets.UTF_8));
        }
        refused(file, "row.long", 4, 3);
        ReadResult rest = lenient(file);
        assertEquals(3, rest.log().size());
        assertEquals(1, rest.skippedLines());
    }

    @Test
    void lineOf10MegabytesIsRead() throws IOException {
        String text = "x".repeat(10 << 20);
        EventLog log = read(csv(GOOD + "2026-01-05T08:00:02Z,ann," + text + "\n"));
        assertEquals(text, log.activities().dictionary().text(log.activities().get(2)));
    }

    @Test
    void quoteNeverClosed() throws IOException {
        refused(csv('"' + GOOD), "csv.quote", 1, 1);
        Path file = csv(GOOD + "2026-01-05T08:00:02Z,ann,\"Close\n2026-01-05T08:00:03Z,ann,Close\n");
        refused(file, "row.quote", 4, 3);
        ReadResult rest = lenient(file);
        assertEquals(3, rest.log().size());
        assertEquals(1, rest.skippedLines());
    }

    @Test
    void linesAreCountedThroughQuotedLineFeeds() throws IOException {
        Path file = csv(GOOD + "2026-01-05T08:00:02Z,ann,\"a\n\nb\"\nnever,ann,Close\n");
        refused(file, "row.time", 7, 1);
    }

    @Test
    void timesOutOfOrder() throws IOException {
        ReadResult result = LogFormats.read(csv(GOOD + "2026-01-05T07:00:00Z,ann,Start\n"), STRICT, Progress.NONE);
        assertEquals(1, result.reordered());
        assertEquals(
                "Start",
                result.log()
                        .activities()
                        .dictionary()
                        .text(result.log().activities().get(0)));
    }

    @Test
    void timesWithoutZone() throws IOException {
        Path file = csv(GOOD.replace("Z,", ","));
        ReadResult utc = LogFormats.read(file, STRICT, Progress.NONE);
        assertEquals("2026-01-05T08:00Z", utc.log().time(0).toString());
        assertTrue(
                utc.detected().notes().stream().anyMatch(n -> n.contains("UTC")),
                utc.detected().toString());
        ReadResult berlin = LogFormats.read(file, STRICT.withZone(ZoneId.of("Europe/Berlin")), Progress.NONE);
        assertEquals("2026-01-05T08:00+01:00", berlin.log().time(0).toString());
    }

    @Test
    void duplicateIds() throws IOException {
        Path file = csv("event_id,time,user,activity\n1,2026-01-05T08:00:00Z,ann,Open\n"
                + "2,2026-01-05T08:00:01Z,ann,Save\n1,2026-01-05T08:00:02Z,ann,Close\n");
        BadLogException e = assertThrows(BadLogException.class, () -> LogFormats.read(file, STRICT, Progress.NONE));
        assertEquals("row.duplicate 4 1", e.problemKey() + " " + e.line() + " " + e.column());
        assertEquals(
                2,
                LogFormats.read(file, STRICT.asLenient(), Progress.NONE).log().size());
        ReadOptions data = STRICT.withMapping(Mapping.EMPTY.with("event_id", Role.DATA));
        assertEquals(3, LogFormats.read(file, data, Progress.NONE).log().size());
    }

    @Test
    void aQuoteThatALaterOneCloses() throws IOException {
        Path file = csv("time,user,activity\n2026-01-05T08:00:00Z,ann,Open\n2026-01-05T08:00:01Z,ann,\"Save\n"
                + "2026-01-05T08:00:02Z,ann,Close\n2026-01-05T08:00:03Z,ann,\"Open, again\"\n");
        BadLogException e = assertThrows(BadLogException.class, () -> LogFormats.read(file, STRICT, Progress.NONE));
        assertEquals("row.open 3 3", e.problemKey() + " " + e.line() + " " + e.column());
        assertTrue(e.getMessage().contains("only on line 5"), e.getMessage());
        assertEquals(
                3,
                LogFormats.read(file, STRICT.asLenient(), Progress.NONE).log().size(),
                "only the bad line is lost");
    }

    @Test
    void idsThatAreNone() throws IOException {
        StringBuilder rows = new StringBuilder("event_id,time,user,activity\n");
        for (int i = 0; i < 30; i++) {
            rows.append(i / 3).append(",2026-01-05T08:00:").append(10 + i).append("Z,ann,Save\n");
        }
        ReadResult read = LogFormats.read(csv(rows.toString()), STRICT, Progress.NONE);
        assertEquals(30, read.log().size());
        assertTrue(
                read.detected().notes().stream().anyMatch(n -> n.contains("event_id") && n.contains("event-id")),
                read.detected().toString());
    }

    @Test
    void documentTypesAndEntities() throws IOException {
        String event = "<trace><event><date key=\"time:timestamp\" value=\"2026-01-05T08:00:00Z\"/>"
                + "<string key=\"concept:name\" value=\"%s\"/></event></trace></log>";
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><log>";
        refused(file("a.xes", (bomb + event.formatted("&b;")).getBytes(StandardCharsets.UTF_8)), "xml.doctype", 1, 22);
        String outside = "<?xml version=\"1.0\"?>\n<!DOCTYPE log SYSTEM \"file:///etc/passwd\">\n<log>";
        refused(file("b.xes", (outside + event.formatted("x")).getBytes(StandardCharsets.UTF_8)), "xml.doctype", 2, 1);
        refused(
                file("c.xes", ("<log>\n" + event.formatted("&x;")).getBytes(StandardCharsets.UTF_8)),
                "xml.entity",
                2,
                1 + event.indexOf("<string"));
        EventLog log = read(
                file("d.xes", ("<log>" + event.formatted("&lt;&#228;&#x41;&amp;")).getBytes(StandardCharsets.UTF_8)));
        assertEquals("<\u00e4A&", log.activities().dictionary().text(0));
    }

    @Test
    void damagedXml() throws IOException {
        String start = "<log><trace><event><date key=\"time:timestamp\" value=\"2026-01-05T08:00:00Z\"/>"
                + "<string key=\"concept:name\" value=\"Open\"/></event>";
        refused(file("a.xes", start.getBytes(StandardCharsets.UTF_8)), "xml.cut", 1, 1 + start.length());
        refused(
                file("b.xes", (start + "</event></log>").getBytes(StandardCharsets.UTF_8)),
                "xml.nesting",
                1,
                1 + start.length());
        refused(file("c.xes", "<log></log>".getBytes(StandardCharsets.UTF_8)), "xes.no.events", 1, 6);
        refused(file("d.xes", "<pnml></pnml>".getBytes(StandardCharsets.UTF_8)), "xes.root", 1, 1);
        refused(
                file("e.xes", (start + "<event>" + "<list key='x'>".repeat(100)).getBytes(StandardCharsets.UTF_8)),
                "xml.deep",
                1,
                1 + start.length() + "<event>".length() + 61 * "<list key='x'>".length());
        String late = start + "\n<event><date key=\"time:timestamp\" value=\"now\"/></event></trace></log>";
        Path file = file("f.xes", late.getBytes(StandardCharsets.UTF_8));
        refused(file, "row.time", 2, 8);
        assertEquals(1, lenient(file).log().size());
    }

    @Test
    void truncatedGzip() throws IOException {
        StringBuilder rows = new StringBuilder(GOOD);
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            rows.append("2026-01-05T08:00:02Z,ann,").append(random.nextLong()).append('\n');
        }
        byte[] packed = gzip(rows.toString());
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        String readable = readable(half);
        int lineStart = readable.lastIndexOf('\n') + 1;
        int line = 1 + (int) readable.lines().count() - (lineStart < readable.length() ? 1 : 0);
        int column = 1
                + (int) readable.substring(lineStart)
                        .chars()
                        .filter(c -> c == ',')
                        .count();
        refused(file("log.csv.gz", half), "gzip.damaged", line, column);

        byte[] small = gzip(GOOD);
        refused(file("log.csv.gz", Arrays.copyOf(small, small.length - 9)), "gzip.damaged", 4, 1); // behind all lines
        refused(file("log.csv.gz", Arrays.copyOf(small, 5)), "gzip.damaged", 1, 1);
        small[small.length / 2] ^= 0x55;
        assertEquals("gzip.damaged", refused(file("log.csv.gz", small)).problemKey());
    }

    @Test
    void truncatedGzipOfXes() throws IOException {
        StringBuilder xes = new StringBuilder("<log><trace>");
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            xes.append(
                            "<event><date key='time:timestamp' value='2026-01-05T08:00:00Z'/><string key='concept:name' value='")
                    .append(random.nextLong())
                    .append("'/></event>\n");
        }
        byte[] packed = gzip(xes.append("</trace></log>").toString());
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        String readable = readable(half);
        long line = 1 + readable.chars().filter(c -> c == '\n').count();
        refused(file("log.xes.gz", half), "gzip.damaged", line, readable.length() - readable.lastIndexOf('\n'));
    }

    @Test
    void xesWithManyEmptyLines() throws IOException {
        String start = "<log><trace>" + "\n".repeat(1000)
                + "<event><date key='time:timestamp' value='2026-01-05T08:00:00Z'/></event>" + "\n".repeat(300_001);
        refused(
                file("log.xes", (start + "  <event></trace></log>").getBytes(StandardCharsets.UTF_8)),
                "xml.nesting",
                301_002,
                10);
    }

    @Test
    void xesWithMuchBeforeItsFirstEventEnds() throws IOException {
        String before = "<log>\n<string key='description' value='%s'/>\n<trace><event>"
                + "<date key='time:timestamp' value='2026-01-05T08:00:00Z'/><string key='concept:name' value='%s'/>";
        String text = "x".repeat(3 * Head.LIMIT);
        String end = "</event></trace></log>";
        String good = before.formatted(text, text) + end;
        EventLog log = read(file("log.xes", good.getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, log.activities().dictionary().text(log.activities().get(0)));
        String cut = before.formatted(text, text);
        refused(
                file("log.xes", cut.getBytes(StandardCharsets.UTF_8)),
                "xml.cut",
                3,
                1 + cut.length() - cut.lastIndexOf("\n") - 1);
        String more = "<string key='more' value='" + "y".repeat(10 << 20) + "'/>";
        String late = before.formatted("", "") + more.repeat(7) + end;
        refused(
                file("log.xes", late.getBytes(StandardCharsets.UTF_8)),
                "xes.late",
                3,
                1 + late.indexOf(more) + 6 * more.length() - late.indexOf("<trace>"));
    }

    /** Lines of an XES may be as long as the file, with characters of one to four bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\t"})
    void placesInXes(String between) throws IOException {
        StringBuilder xes = new StringBuilder("<log>" + between + "<trace>");
        for (int i = 0; i < 5_000; i++) {
            xes.append(between).append("<event><date key='time:timestamp' value='2026-01-05T08:00:00Z'/>");
            xes.append(between).append("<string key='concept:name' value='\u00c4ndern \u20ac \ud83d\ude00'/></event>");
        }
        String good = xes.append(between).append("<event>").toString();
        String text = good + "<date key='time:timestamp' value='soon'/></event></trace></log>";
        long line = 1 + good.chars().filter(c -> c == '\n').count();
        int column = 1 + good.codePointCount(good.lastIndexOf('\n') + 1, good.length());
        refused(file("log.xes", text.getBytes(StandardCharsets.UTF_8)), "row.time", line, column);
        refused(file("log.xes", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)), "row.time", line, column);
    }

    private static String readable(byte[] packed) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                text.write(c);
            }
        } catch (EOFException e) {
            // that far
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** 10 GB of one line, packed a hundred times over in members of the same 100 MB. */
    @Test
    void decompressionBomb() throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        byte[] line = "2026-01-05T08:00:00Z,ann,Open\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        try (GZIPOutputStream out = new GZIPOutputStream(member)) {
            for (int i = 0; i < 3500; i++) {
                out.write(line);
            }
        }
        Path file = folder.resolve("bomb.csv.gz");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(gzip(HEADER));
            for (int i = 0; i < 100; i++) {
                out.write(member.toByteArray());
            }
        }
        refused(file, "gzip.bomb", 0, 0);
    }

    @Test
    void folderAndMissingFile() {
        refused(folder, "file.folder", 0, 0);
        refused(folder.resolve("nothing.csv"), "file.missing", 0, 0);
    }

    @Test
    void noReadPermission() throws IOException {
        Path file = csv(GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        Assumptions.assumeFalse(Files.isReadable(file), "Skipped: this account may read everything");
        refused(file, "file.permission", 0, 0);
    }

    @Test
    void otherFormats() throws IOException {
        refused(file("log.json", "[\n  {\"time\": 1}\n]".getBytes(StandardCharsets.UTF_8)), "file.json", 0, 0);
        refused(file("log.jsonl", "{\"time\": 1}\n".getBytes(StandardCharsets.UTF_8)), "file.json", 0, 0);
        refused(file("book.xlsx", "PK\3\4 and more".getBytes(StandardCharsets.UTF_8)), "file.archive", 0, 0);
    }

    @Test
    void diskFull() throws IOException {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full), "Skipped: there is no /dev/full");
        EventLog log = read(csv(GOOD));
        for (String format : List.of("csv", "xes")) {
            BadLogException e = assertThrows(
                    BadLogException.class,
                    () -> LogFormats.write(log, format, CaseNotion.own(log), full, Progress.NONE));
            assertEquals("write.full", e.problemKey());
        }
    }

    @Test
    void failedWriteLeavesTheOldFile() throws IOException {
        Path old = csv(GOOD);
        EventLog log = read(old);
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(
                java.util.concurrent.CancellationException.class,
                () -> LogFormats.write(log, "xes", CaseNotion.own(log), old, cancelled));
        assertEquals(GOOD, Files.readString(old));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void unknownColumnInMapping() throws IOException {
        Path file = csv(GOOD);
        BadLogException e = assertThrows(
                BadLogException.class, () -> LogFormats.read(file, STRICT.withCase("Case ID"), Progress.NONE));
        assertEquals("column.unknown", e.problemKey());
        assertTrue(e.getMessage().contains("time, user, activity"), e.getMessage());
    }

    @Test
    void whatWasDetectedCanBeSaidAgain() throws IOException {
        String rows = "2026-01-05T08:00:02Z,ann,Close the window\n".repeat(10_000);
        byte[] bytes =
                (GOOD + rows + "2026-01-05T09:00:02Z,ann,\u00d6ffnen\n").getBytes(Charset.forName("windows-1252"));
        Path file = file("log.csv", bytes);
        Mapping said = LogFormats.detect(file, STRICT).toMapping();
        EventLog log =
                LogFormats.read(file, STRICT.withMapping(said), Progress.NONE).log();
        assertEquals(10_003, log.size());
        assertTrue(log.activities().dictionary().id("\u00d6ffnen") >= 0);
    }

    @Test
    void keysOfXesThatComeLateKeepTheirMeaning() throws IOException {
        String event = "<event><date key=\"time:timestamp\" value=\"2026-01-05T08:00:00Z\"/>"
                + "<string key=\"concept:name\" value=\"Open\"/>%s</event>";
        String late = "<string key=\"org:resource\" value=\"ann\"/><string key=\"order\" value=\"7\"/>";
        String text = "<log><trace>" + event.formatted("").repeat(500) + event.formatted(late) + "</trace></log>";
        Path file = file("log.xes", text.getBytes(StandardCharsets.UTF_8));
        EventLog log =
                LogFormats.read(file, STRICT.withCase("order"), Progress.NONE).log();
        assertEquals(2, log.actorCount());
        assertTrue(log.has(Attribute.CASE));
        BadLogException e = assertThrows(
                BadLogException.class, () -> LogFormats.read(file, STRICT.withCase("Order"), Progress.NONE));
        assertEquals("column.unknown", e.problemKey());
    }

    /** The end of the buffer falls behind closed quotes, between doubled ones and between the two bytes of a line end. */
    @Test
    void quotedLineFeedsAcrossBuffers() throws IOException {
        for (String rowEnd : List.of("\n", "\r\n")) {
            StringBuilder text = new StringBuilder("time,activity,note,user" + rowEnd);
            for (int i = 0; i < 40_000; i++) {
                text.append("2026-01-05T08:00:00Z,Open,\"a\n\"\"b\"\"\n")
                        .append("x".repeat(i % 7))
                        .append("\",ann");
                text.append(rowEnd);
            }
            EventLog log = read(csv(text.toString()));
            assertEquals(40_000, log.size());
            assertEquals(7, log.texts("note").dictionary().size());
            assertEquals(1, log.actorCount());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "log.xlsx, PK\3\4....xl/workbook.xml, file.workbook",
        "log.ods, PK\3\4mimetypeapplication/vnd.oasis.opendocument.spreadsheet, file.workbook",
        "log.xls, \u00d0\u00cf\u0011\u00e0\u00a1\u00b1, file.office",
        "log.csv, PK\3\4....events.csv, file.archive",
        "log.csv.xz, \u00fd7zXZ\0, file.archive",
        "log.csv.bz2, BZh91AY&SY\1\2\3\4\5\6\7, file.archive",
        "log.7z, 7z\u00bc\u00af'\1\2\3\4\5\6', file.archive",
        "log.parquet, PAR1\1\2\3, file.parquet",
        "log.db, SQLite format 3\0, file.database",
        "log.pdf, %PDF-1.7, file.pdf",
        "bytes, x\1\2\3\4x, file.format"
    })
    void kindsOfFilesThatPeopleHaveAreNamed(String name, String start, String problem) throws IOException {
        refused(file(name, start.getBytes(StandardCharsets.ISO_8859_1)), problem, 0, 0);
    }

    @Test
    void titlesAndCommentsBeforeTheTableAreLeftOut() throws IOException {
        ReadResult read = LogFormats.read(
                csv("Report of March\n# by a tool, version 3\n\n" + GOOD.replace("Save", "\"Sa\nve\"")),
                STRICT,
                Progress.NONE);
        assertEquals(2, read.log().size());
        assertEquals("3", read.detected().properties().get("skip"));
        assertTrue(read.detected().notes().contains(Messages.text("note.before", 3)));
        refused(csv("Report\n\n" + GOOD + "soon,ann,Open\n"), "row.time", 6, 1);
    }

    @Test
    void linesBeforeTheTableThatAMappingNames() throws IOException {
        Path log = csv("from,2026-01-05,\nto,2026-01-06,\n" + GOOD);
        ReadOptions two = STRICT.withMapping(Mapping.EMPTY.set("skip", "2"));
        assertEquals(2, LogFormats.read(log, two, Progress.NONE).log().size());
        BadLogException e = assertThrows(
                BadLogException.class,
                () -> LogFormats.read(log, STRICT.withMapping(Mapping.EMPTY.set("skip", "two")), Progress.NONE));
        assertEquals("skip.number", e.problemKey());
    }

    @Test
    void lineThatNamesTheSeparatorMayBeQuoted() throws IOException {
        assertEquals(2, read(csv("\"sep=;\"\r\n" + GOOD.replace(',', ';'))).size());
        assertEquals(2, read(csv("SEP=|\n" + GOOD.replace(',', '|'))).size());
    }

    @Test
    void guessedEncodingIsTold() throws IOException {
        String content = GOOD.replace("Save", "\u00d6ffnen");
        ReadResult guessed =
                LogFormats.read(file("log.csv", content.getBytes(StandardCharsets.ISO_8859_1)), STRICT, Progress.NONE);
        assertTrue(guessed.detected().notes().contains(Messages.text("note.encoding.guessed", "windows-1252")));
        ReadResult sure = LogFormats.read(csv(content), STRICT, Progress.NONE);
        assertFalse(sure.detected().notes().contains(Messages.text("note.encoding.guessed", "windows-1252")));
    }

    @Test
    void formatsOfPartnersSayItInTheirOwnWords() {
        BadLogException e = BadLogException.saying(Path.of("a.log"), 3, 2, "No \"x\" here.", "Write one.");
        assertEquals("a.log, line 3, column 2: No \"x\" here. Write one.", e.getMessage());
        assertEquals("No \"x\" here.", e.problem());
        assertEquals("Write one.", e.advice());
    }

    @Test
    void pipesAreReadAsFilesOnly() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device));
        refused(device, "file.pipe", 0, 0);
    }
}
