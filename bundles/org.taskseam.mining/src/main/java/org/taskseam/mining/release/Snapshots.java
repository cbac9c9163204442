/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;

/**
 * Answers about a project that goes on being recorded are given for one closed stretch of weeks at a time. Two answers
 * about the whole project at two times would differ by what came or went between them, which may be one person's. The
 * stretches do not overlap, so no sum or difference of answers isolates what came later; and of a stretch that was told
 * of, nothing more is told once its events have changed by an erasure or by events that came late.
 */
public final class Snapshots {

    /** How long after its last day a stretch is open: people release events late. */
    public static final Period OPEN_AFTER = Period.ofDays(7);

    private final LocalDate from;
    private final int days;

    /**
     * Stretches of equal length.
     *
     * @param from in the first week
     * @param length whole weeks
     */
    public Snapshots(LocalDate from, Period length) {
        this.from = from.with(DayOfWeek.MONDAY);
        this.days = length.getDays();
        if (length.toTotalMonths() != 0 || days < 7 || days % 7 != 0) {
            throw new IllegalArgumentException("Snapshots are of whole weeks, not of " + length);
        }
    }

    /** The stretches that are closed and hold events, the oldest first. */
    public List<Snapshot> closed(EventLog log, LocalDate today) {
        return used(log).filter(one -> isClosed(one, today)).toList();
    }

    /** The first stretch that holds events and is not closed yet, for saying when it will be. */
    public Optional<Snapshot> next(EventLog log, LocalDate today) {
        return used(log).filter(one -> !isClosed(one, today)).findFirst();
    }

    private static boolean isClosed(Snapshot snapshot, LocalDate today) {
        return !snapshot.closes().isAfter(today);
    }

    /** The stretches that hold events, the oldest first. */
    private Stream<Snapshot> used(EventLog log) {
        BitSet used = new BitSet();
        for (int row = 0; row < log.size(); row++) {
            long number = number(log, row);
            if (number >= 0 && number < 10_000) {
                used.set((int) number);
            }
        }
        return used.stream().mapToObj(this::snapshot);
    }

    private Snapshot snapshot(int number) {
        LocalDate first = from.plusDays((long) number * days);
        return new Snapshot(number + 1, first, first.plusDays(days - 1L));
    }

    private long number(EventLog log, int row) {
        long day = Math.floorDiv(log.timeMillis(row) + log.offsetMinutes(row) * 60_000L, 86_400_000L);
        return Math.floorDiv(day - from.toEpochDay(), (long) days);
    }

    /** The events of a stretch. */
    public EventLog events(EventLog log, Snapshot snapshot) {
        int[] rows = new int[log.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (number(log, row) == snapshot.number() - 1) {
                rows[count++] = row;
            }
        }
        return log.select(Arrays.copyOf(rows, count));
    }

    /**
     * The events of a stretch if nothing was told of its days yet, or if it was told of and they are still the same; then
     * they are remembered. Of a stretch that only shares days with one that was told of, as after the policy's stretches
     * have changed, nothing is told: the difference of the two would be told, too.
     *
     * @param told what was told of: length in days and fingerprint, by first day
     * @return empty if they have changed
     */
    public Optional<EventLog> tell(EventLog log, Snapshot snapshot, Map<LocalDate, String> told) {
        EventLog events = events(log, snapshot);
        Answer answer = new Answer(days, fingerprint(events));
        boolean allowed = told.entrySet().stream().allMatch(one -> {
            Answer before = Answer.parse(one.getValue(), days);
            return !sharesDays(one.getKey(), before.days(), snapshot)
                    || one.getKey().equals(snapshot.first()) && before.equals(answer);
        });
        if (!allowed) {
            return Optional.empty();
        }
        told.putIfAbsent(snapshot.first(), answer.toString());
        return Optional.of(events);
    }

    /** What is kept of a stretch that was told of. */
    private record Answer(int days, String fingerprint) {

        /** @param usual days of those that projects of before kept without their length */
        static Answer parse(String text, int usual) {
            int colon = text.indexOf(':');
            return new Answer(
                    colon < 0 ? usual : Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
        }

        @Override
        public String toString() {
            return days + ":" + fingerprint;
        }
    }

    private static boolean sharesDays(LocalDate first, int days, Snapshot snapshot) {
        return !first.isAfter(snapshot.last()) && first.plusDays(days).isAfter(snapshot.first());
    }

    /**
     * What is told of.
     *
     * @param snapshot the stretch
     * @param events its events
     */
    public record Told(Snapshot snapshot, EventLog events) {}

    /** The first of some stretches that may be told of, as {@link #tell} does; empty if all have changed. */
    public Optional<Told> tellFirst(EventLog log, List<Snapshot> wanted, Map<LocalDate, String> told) {
        return wanted.stream()
                .flatMap(one -> tell(log, one, told).map(events -> new Told(one, events)).stream())
                .findFirst();
    }

    private static String fingerprint(EventLog log) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer event = ByteBuffer.allocate(20);
            IdColumn activities = log.activities();
            int[] ofActivity = hashes(activities.dictionary(), digest);
            int[] ofActor = hashes(log.actors(), digest);
            digest.reset();
            for (int row = 0; row < log.size(); row++) {
                int activity = activities.get(row);
                event.clear()
                        .putLong(log.timeMillis(row))
                        .putInt(log.offsetMinutes(row))
                        .putInt(ofActor[log.actor(row)])
                        .putInt(activity == Dictionary.NONE ? 0 : ofActivity[activity]);
                digest.update(event.array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Ids differ from scan to scan, texts do not. */
    private static int[] hashes(Dictionary texts, MessageDigest digest) {
        int[] hashes = new int[texts.size()];
        for (int id = 0; id < hashes.length; id++) {
            byte[] hash = digest.digest(texts.text(id).getBytes(StandardCharsets.UTF_8));
            hashes[id] = ByteBuffer.wrap(hash).getInt();
        }
        return hashes;
    }
}
