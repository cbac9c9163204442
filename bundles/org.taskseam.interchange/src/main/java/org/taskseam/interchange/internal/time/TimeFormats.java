/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.time;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the format of times from examples or from its name in a mapping file. */
public final class TimeFormats {

    /**
     * Times before 1991 or after 2099 are rather other numbers: ticks of .NET, for one, would be nanoseconds of the year 1990.
     */
    public static final long EARLIEST = 662_688_000_000L;

    /** The first time that is too late. */
    public static final long LATEST = 4_102_444_800_000L;

    private static final double ENOUGH = 0.9;
    private static final int LONGEST_BEFORE_DIGIT = "Wednesday, September 1".length();
    /** Enough where the name of a column promises times: the rest are mistakes that are to be shown as such. */
    private static final double PROMISED = 0.3;

    /**
     * A format that fits.
     *
     * @param reader    reads it
     * @param share     part of the examples that are readable and plausible, 0 to 1
     * @param zoned     whether the examples say their offset: all, some or none of them
     * @param ambiguous whether day and month could be exchanged; with dots, the day comes first everywhere
     * @param timeOfDay whether the examples say more than the date
     */
    public record Fit(TimeReader reader, double share, Zoned zoned, boolean ambiguous, boolean timeOfDay) {}

    /** How many times say their offset. */
    public enum Zoned {
        ALL(null),
        SOME("note.zone.some"),
        NONE("note.zone");

        private final @Nullable String note;

        Zoned(@Nullable String note) {
            this.note = note;
        }

        /** @return key of what a person is told of times that do not say theirs; it names the zone in which they are read */
        public @Nullable String note() {
            return note;
        }
    }

    private TimeFormats() {}

    /** @return the format that fits most of the examples, or {@code null} if none fits nine in ten */
    public static @Nullable Fit find(List<String> examples, ZoneId zone) {
        return find(examples, zone, ENOUGH);
    }

    /**
     * @return the format that fits most of the examples, or {@code null} if none fits three in ten; numbers with decimals may be
     *     days as spreadsheets count them
     */
    public static @Nullable Fit findPromised(List<String> examples, ZoneId zone) {
        Fit fit = find(examples, zone, PROMISED);
        return fit == null && areNumbers(examples) ? serialDays(examples, zone) : fit;
    }

    private static @Nullable Fit serialDays(List<String> examples, ZoneId zone) {
        Fit fit = examples.isEmpty() ? null : fit(new SerialDays(zone), examples);
        return fit == null || fit.share < ENOUGH || !fit.timeOfDay ? null : fit;
    }

    private static @Nullable Fit find(List<String> examples, ZoneId zone, double enough) {
        if (examples.isEmpty() || areWords(examples)) {
            return null;
        }
        boolean numeric = areNumbers(examples);
        Fit best = numeric ? epoch(examples, zone, enough) : null;
        for (DateOrder order : DateOrder.values()) {
            if (numeric && order != DateOrder.YMD) {
                continue;
            }
            Fit fit = fit(new CalendarTime(order, zone), examples);
            if (fit.share < enough) {
                continue;
            }
            if (best == null || fit.share > best.share) {
                best = fit;
            } else if (fit.share == best.share && best.reader instanceof CalendarTime) {
                best = likelier(best, fit, examples);
            }
        }
        return best == null || best.share < enough ? null : best;
    }

    /** @return an abbreviation that several zones have, with which otherwise readable times end; {@code null} if there is none */
    public static @Nullable String vagueZone(List<String> examples) {
        String found = null;
        List<String> without = new ArrayList<>();
        for (String example : examples) {
            int space = example.lastIndexOf(' ');
            byte[] last = example.substring(space + 1).getBytes(StandardCharsets.UTF_8);
            boolean vague = space > 0 && ZoneNames.minutes(last, 0, last.length) == ZoneNames.SEVERAL;
            found = vague && found == null ? example.substring(space + 1) : found;
            without.add(vague ? example.substring(0, space) : example);
        }
        return found == null || find(without, ZoneOffset.UTC) == null ? null : found;
    }

    /** A date has a digit near its start; saves work on columns of words. */
    private static boolean areWords(List<String> examples) {
        int words = 0;
        for (String text : examples) {
            boolean digit = false;
            for (int i = 0; i < text.length() && i < LONGEST_BEFORE_DIGIT; i++) {
                digit |= Character.isDigit(text.charAt(i));
            }
            words += digit ? 0 : 1;
        }
        return words * 4 > examples.size() * 3;
    }

    private static Fit likelier(Fit dayFirst, Fit monthFirst, List<String> examples) {
        boolean american = backwards(monthFirst.reader, examples) < backwards(dayFirst.reader, examples)
                || backwards(monthFirst.reader, examples) == backwards(dayFirst.reader, examples)
                        && examples.stream()
                                .anyMatch(e -> e.contains("/")
                                        && e.toUpperCase(java.util.Locale.ROOT).endsWith("M"));
        Fit chosen = american ? monthFirst : dayFirst;
        boolean dotted = examples.stream().allMatch(e -> e.strip().matches("\\d+\\.\\d+\\.\\d.*"));
        return new Fit(chosen.reader, chosen.share, chosen.zoned, american || !dotted, chosen.timeOfDay);
    }

    private static int backwards(TimeReader reader, List<String> examples) {
        long previous = Long.MIN_VALUE;
        int wrong = 0;
        for (String example : examples) {
            long time = read(reader, example);
            if (time != TimeReader.BAD) {
                wrong += time < previous ? 1 : 0;
                previous = time;
            }
        }
        return wrong;
    }

    private static @Nullable Fit epoch(List<String> examples, ZoneId zone, double enough) {
        for (EpochTime.Unit unit : EpochTime.Unit.values()) {
            Fit fit = fit(new EpochTime(unit, zone), examples);
            if (fit.share >= enough) {
                return fit;
            }
        }
        return null;
    }

    private static Fit fit(TimeReader reader, List<String> examples) {
        int good = 0;
        int zoned = 0;
        int timed = 0;
        for (String example : examples) {
            long time = read(reader, example);
            if (time != TimeReader.BAD && time >= EARLIEST && time < LATEST) {
                good++;
                zoned += reader.zoned() ? 1 : 0;
                timed += reader.saysTimeOfDay(example.strip()) ? 1 : 0;
            }
        }
        Zoned saying = zoned == good ? Zoned.ALL : zoned == 0 ? Zoned.NONE : Zoned.SOME;
        return new Fit(reader, (double) good / examples.size(), saying, false, timed > 0);
    }

    private static long read(TimeReader reader, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return reader.millis(bytes, 0, bytes.length);
    }

    private static boolean areNumbers(List<String> texts) {
        for (String text : texts) {
            int points = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean point = c == '.' || c == ',';
                points += point ? 1 : 0;
                if (!point && (c < '0' || c > '9') || points > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @return whether most examples are a time of day without a date */
    public static boolean areClocks(List<String> examples) {
        Clock clock = new Clock();
        long good = examples.stream()
                .map(e -> e.strip().getBytes(StandardCharsets.UTF_8))
                .filter(b -> b.length >= 4 && (b[1] == ':' || b[2] == ':') && clock.read(b, 0, b.length))
                .count();
        return !examples.isEmpty() && good >= ENOUGH * examples.size();
    }

    /**
     * @param format {@code iso}, {@code epoch-s}, {@code epoch-ms}, {@code epoch-us}, {@code epoch-ns}, {@code filetime}, {@code ticks}, {@code excel}, or a pattern
     *     such as {@code dd.MM.yyyy HH:mm:ss}, of which only the order of year, month and day counts
     * @return its reader, or {@code null} if there is no such format
     */
    public static @Nullable TimeReader named(String format, ZoneId zone) {
        for (EpochTime.Unit unit : EpochTime.Unit.values()) {
            if (unit.format().equals(format)) {
                return new EpochTime(unit, zone);
            }
        }
        if (format.equals(SerialDays.FORMAT)) {
            return new SerialDays(zone);
        }
        DateOrder order = format.equals("iso") ? DateOrder.YMD : DateOrder.ofPattern(format);
        return order == null ? null : new CalendarTime(order, zone);
    }
}
