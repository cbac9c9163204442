/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in many forms, compared with what the JDK says. */
class CalendarTimeTest {

    private static long read(TimeReader reader, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reader.millis(bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "nl", "it", "pt", "pl", "sv"})
    void monthsAndDaysAsTheJdkWritesThem(String language) {
        TimeReader reader = new CalendarTime(DateOrder.DMY, ZoneOffset.UTC);
        for (String pattern : List.of("d MMM yyyy HH:mm", "d-MMMM-yyyy HH:mm", "d. MMMM yyyy HH:mm")) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.of(language));
            for (int month = 1; month <= 12; month++) {
                LocalDateTime time = LocalDateTime.of(2026, month, 9, 14, 5);
                String text = format.format(time);
                assertEquals(time.toInstant(ZoneOffset.UTC), Instant.ofEpochMilli(read(reader, text)), text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YMD | 2019-02-19T03:38:31.823Z | 2019-02-19T03:38:31.823Z",
                "YMD | 2019-02-19 03:38:31 | 2019-02-19T03:38:31Z",
                "YMD | 2019-02-19 03:38 | 2019-02-19T03:38:00Z",
                "YMD | 2019-02-19 | 2019-02-19T00:00:00Z",
                "YMD | 2019-02-19T03:38:31.8234567+01:00 | 2019-02-19T02:38:31.823Z",
                "YMD | 2019-02-19T03:38:31,8-0530 | 2019-02-19T09:08:31.800Z",
                "YMD | 2019-02-19T03:38:31+02 | 2019-02-19T01:38:31Z",
                "YMD | 2019-02-19T03:38:31+01:00[Europe/Berlin] | 2019-02-19T02:38:31Z",
                "YMD | 2020-04-06 17:19:05:123 | 2020-04-06T17:19:05.123Z",
                "YMD | 2019-02-19 03:38:31 UTC | 2019-02-19T03:38:31Z",
                "YMD | 20190219T033831Z | 2019-02-19T03:38:31Z",
                "YMD | 20190219033831 | 2019-02-19T03:38:31Z",
                "YMD | 2019/2/9 3:08:01 | 2019-02-09T03:08:01Z",
                "YMD | 2019-02-19 03:38:31 CET | 2019-02-19T02:38:31Z",
                "YMD | 2019-07-19T03:38:31 MESZ | 2019-07-19T01:38:31Z",
                "DMY | 19.02.2019 03:38:31.823 JST | 2019-02-18T18:38:31.823Z",
                "YMD | 2019-02-28T24:00:00Z | 2019-03-01T00:00:00Z",
                "DMY | 31.12.2019 24:00 | 2020-01-01T00:00:00Z",
                "DMY | 19.02.2019 03:38:31 | 2019-02-19T03:38:31Z",
                "DMY | 9.2.19 3:38 | 2019-02-09T03:38:00Z",
                "DMY | 19.02.2019, 03:38:31 | 2019-02-19T03:38:31Z",
                "DMY | 19-Feb-2019 03.38.31.823 | 2019-02-19T03:38:31.823Z",
                "DMY | 3. M\u00e4rz 2019 03:38 | 2019-03-03T03:38:00Z",
                "MDY | 2/19/2019 3:38:31 PM | 2019-02-19T15:38:31Z",
                "MDY | 02/19/19 12:05 am | 2019-02-19T00:05:00Z",
                "MDY | Feb 19, 2019 3:38 PM | 2019-02-19T15:38:00Z",
                "DMY | 19 f\u00e9vr. 2019 03:38 | 2019-02-19T03:38:00Z",
                "DMY | 19-dic-2019 03:38 | 2019-12-19T03:38:00Z",
                "DMY | Tue, 19 Feb 2019 03:38:31 +0100 | 2019-02-19T02:38:31Z",
                "DMY | Dienstag, 19. Februar 2019 03:38 | 2019-02-19T03:38:00Z",
                "MDY | Tue Feb 19 2019 03:38:31 GMT+0100 (CET) | 2019-02-19T02:38:31Z",
                "MDY | 2/19/2019, 3:38:31\u202fPM | 2019-02-19T15:38:31Z",
                "MDY | 2/19/2019 3:38:31\u00a0PM | 2019-02-19T15:38:31Z",
                "DMY | 19/02/2019 3:38:31 p. m. | 2019-02-19T15:38:31Z",
                "DMY | 19/02/2019 12:08:31 a.m. | 2019-02-19T00:08:31Z",
                "DMY | 19/2/2019 3:38 \u03bc.\u03bc. | 2019-02-19T15:38:00Z",
                "YMD | 2019/2/19 \u4e0b\u53483:38 | 2019-02-19T15:38:00Z",
                "YMD | 2019. 2. 19. \uc624\uc804 3:38:31 | 2019-02-19T03:38:31Z"
            })
    void forms(DateOrder order, String text, Instant expected) {
        CalendarTime reader = new CalendarTime(order, ZoneOffset.UTC);
        assertEquals(expected, Instant.ofEpochMilli(read(reader, text)));
        assertEquals(expected, Instant.ofEpochMilli(read(reader, "  " + text + " ")), "with a known date");
    }

    @ParameterizedTest
    @CsvSource({
        "YMD, 2019-02-29",
        "YMD, 2019-13-01",
        "YMD, 2019-02-19T24:00:01",
        "YMD, 2019-02-19T24:01",
        "YMD, 2019-02-19T24:00:00.001",
        "YMD, 2019-02-19 03:38:31 CST",
        "YMD, 2019-02-19 03:38:31 XYZ",
        "YMD, 2019-02-19 03:38:31 CETA",
        "YMD, 2019-02-19T03:60",
        "YMD, 2019-02-19T03:60:00",
        "YMD, 2019-02-19T0/:38:31",
        "YMD, 2019-02-19T03:3::31",
        "YMD, 2019-02-19T03;38:31",
        "YMD, 2019-02-19T03:38:311",
        "YMD, yesterday",
        "YMD, 2019-02-19T03:38:31+99:00",
        "YMD, 2019-02-19T03:38:31 soon",
        "DMY, 2019-02-19",
        "MDY, 19/02/2019",
        "DMY, February 19 2019",
        "MDY, 19 Feb 2019",
        "DMY, 0001-01-01",
        "DMY, 01-01-001",
        "DMY, 01-01-0001",
        "MDY, 1/2/2019 3:38 p",
        "YMD, 2019",
        "MDY, 02/19/2019 13:00 PM",
        "YMD, 2019-02-19T"
    })
    void wrongForms(DateOrder order, String text) {
        CalendarTime reader = new CalendarTime(order, ZoneOffset.UTC);
        if (text.equals("2019-02-19T")) {
            assertEquals(Instant.parse("2019-02-19T00:00:00Z").toEpochMilli(), read(reader, text));
        } else {
            assertEquals(TimeReader.BAD, read(reader, text));
        }
    }

    @Property
    void isoAsTheJdkReadsIt(
            @ForAll @LongRange(min = 0, max = 4_102_444_800_000L) long millis,
            @ForAll @IntRange(min = -1080, max = 1080) int offset) {
        OffsetDateTime time = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.ofTotalSeconds(offset * 60));
        CalendarTime reader = new CalendarTime(DateOrder.YMD, ZoneId.of("Asia/Tokyo"));
        for (int i = 0; i < 2; i++) {
            assertEquals(millis, read(reader, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)));
            assertEquals(offset, reader.offsetMinutes());
        }
    }

    @Property
    void zoneRulesAsTheJdkAppliesThem(@ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        CalendarTime reader = new CalendarTime(DateOrder.DMY, berlin);
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        long expected = local.atZone(berlin).toInstant().toEpochMilli();
        String text = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").format(local);
        long gap = java.time.Duration.ofHours(1).toMillis();
        assertTrue(Math.abs(expected - read(reader, text)) % gap == 0);
        if (local.atZone(berlin).toLocalDateTime().equals(local)) {
            assertEquals(expected, read(reader, text));
        }
    }

    @Test
    void springAndAutumn() {
        CalendarTime reader = new CalendarTime(DateOrder.YMD, ZoneId.of("Europe/Berlin"));
        assertEquals(Instant.parse("2026-03-29T00:59:59Z"), Instant.ofEpochMilli(read(reader, "2026-03-29 01:59:59")));
        assertEquals(Instant.parse("2026-03-29T01:00:00Z"), Instant.ofEpochMilli(read(reader, "2026-03-29 03:00:00")));
        assertEquals(120, reader.offsetMinutes());
        assertEquals(Instant.parse("2026-10-25T02:00:00Z"), Instant.ofEpochMilli(read(reader, "2026-10-25 03:00:00")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1550547511 | epoch-s",
                "1550547511.823 | epoch-s",
                "1550547511823 | epoch-ms",
                "1550547511823456 | epoch-us",
                "1550547511823456789 | epoch-ns",
                "February 19 2019 03:38:31 AM | MM/dd/yyyy",
                "20190219033831 | iso",
                "2019-02-19 03:38:31 | iso",
                "19.02.2019 03:38:31 | dd.MM.yyyy",
                "02/19/2019 3:38 PM | MM/dd/yyyy"
            })
    void formatsAreFound(String example, String format) {
        TimeFormats.Fit fit = TimeFormats.find(List.of(example), ZoneOffset.UTC);
        assertNotNull(fit);
        assertEquals(format, fit.reader().format());
        long day = Instant.parse("2019-02-19T00:00:00Z").toEpochMilli();
        assertTrue(Math.abs(read(fit.reader(), example) - day) < 86_400_000L);
    }

    @Test
    void wordsAndSmallNumbersAreNoTimes() {
        assertNull(TimeFormats.find(List.of("click", "copy"), ZoneOffset.UTC));
        assertNull(TimeFormats.find(List.of("1", "2", "3"), ZoneOffset.UTC));
        assertNull(TimeFormats.find(List.of("+49 30 123456", "12.5"), ZoneOffset.UTC));
    }

    @Test
    void orderOfDayAndMonthIsFoundFromOneClearExample() {
        assertEquals("dd.MM.yyyy", format("03/04/2019 08:00", "13/04/2019 08:00"));
        assertEquals("MM/dd/yyyy", format("03/04/2019 08:00", "04/13/2019 08:00"));
        assertEquals("MM/dd/yyyy", format("01/31/2019 08:00", "02/01/2019 08:00"));
    }

    @Test
    void serialDaysOfSpreadsheetsAreFoundWhereTheNamePromisesTimes() {
        List<String> days = List.of("43515.25", "43515,75", "43516");
        TimeFormats.Fit fit = TimeFormats.findPromised(days, ZoneId.of("Europe/Berlin"));
        assertNotNull(fit);
        assertEquals("excel", fit.reader().format());
        assertEquals(Instant.parse("2019-02-19T05:00:00Z"), Instant.ofEpochMilli(read(fit.reader(), "43515.25")));
        assertEquals(60, fit.reader().offsetMinutes());
        assertEquals(TimeReader.BAD, read(fit.reader(), "43515.25.1"));
        assertEquals(TimeReader.BAD, read(fit.reader(), ""));
        assertNull(TimeFormats.find(days, ZoneOffset.UTC), "amounts look like that");
        assertNull(
                TimeFormats.findPromised(List.of("43515", "43516"), ZoneOffset.UTC), "seconds since a start, perhaps");
        assertNotNull(TimeFormats.named("excel", ZoneOffset.UTC));
    }

    @Test
    void ticksOfDotNetAreNoNanosecondsOfTheYear1990() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        TimeFormats.Fit fit = TimeFormats.findPromised(List.of("638451000000000000", "638451000100005000"), berlin);
        assertNotNull(fit);
        assertEquals("ticks", fit.reader().format());
        assertEquals(TimeFormats.Zoned.NONE, fit.zoned(), "a program may have counted its local time");
        assertEquals(
                Instant.parse("2024-03-03T21:00:00.500Z"),
                Instant.ofEpochMilli(read(fit.reader(), "638451000005000000")));
        assertEquals(60, fit.reader().offsetMinutes());
        assertNull(TimeFormats.findPromised(List.of("0", "0"), ZoneOffset.UTC));
    }

    @Test
    void timesOfWindowsFiles() {
        TimeFormats.Fit fit = TimeFormats.find(List.of("133536012000000000", "133536012105550000"), ZoneOffset.UTC);
        assertNotNull(fit);
        assertEquals("filetime", fit.reader().format());
        assertEquals(TimeFormats.Zoned.ALL, fit.zoned());
        assertEquals(
                Instant.parse("2024-02-28T13:40:10.555Z"),
                Instant.ofEpochMilli(read(fit.reader(), "133536012105550000")));
        assertEquals(TimeReader.BAD, read(fit.reader(), "-133536012105550000"));
        assertNotNull(TimeFormats.named("filetime", ZoneOffset.UTC));
    }

    @Test
    void abbreviationsThatSeveralZonesHaveAreReadWhereThePlaceIsKnown() {
        CalendarTime reader = new CalendarTime(DateOrder.YMD, ZoneId.of("America/Chicago"));
        assertEquals(
                Instant.parse("2019-02-19T09:38:31Z"), Instant.ofEpochMilli(read(reader, "2019-02-19 03:38:31 CST")));
        assertEquals(-360, reader.offsetMinutes());
        assertEquals(
                Instant.parse("2019-02-19T02:38:31Z"), Instant.ofEpochMilli(read(reader, "2019-02-19 03:38:31 CET")));
        assertEquals("CST", TimeFormats.vagueZone(List.of("2019-02-19 03:38:31 CST", "2019-02-19 03:38:32")));
        assertNull(TimeFormats.vagueZone(List.of("2019-02-19 03:38:31 CET")));
        assertNull(TimeFormats.vagueZone(List.of("Anna EST", "Reno PST")));
    }

    @Test
    void timesThatWereNeverSetAreNotMovedIntoAnotherYear() {
        assertNull(TimeFormats.findPromised(List.of("0001-01-01 00:00:00", "0001-01-01 00:00:01"), ZoneOffset.UTC));
    }

    private static String format(String... examples) {
        TimeFormats.Fit fit = TimeFormats.find(List.of(examples), ZoneOffset.UTC);
        assertNotNull(fit);
        return fit.reader().format();
    }
}
