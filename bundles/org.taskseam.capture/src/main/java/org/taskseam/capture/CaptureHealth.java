/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what arrives and what becomes of it, so that "recording, but nothing arrives" is noticed. */
public final class CaptureHealth {

    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong recorded = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong found = new AtomicLong();
    private final AtomicLong notFound = new AtomicLong();
    private final AtomicLong lastArrival = new AtomicLong(System.nanoTime());
    private final Map<String, Rate> sources = new TreeMap<>();
    private final ArrayDeque<Gap> gaps = new ArrayDeque<>();
    private final ArrayDeque<Long> delays = new ArrayDeque<>();

    private static final int GAPS_KEPT = 20;
    private static final int DELAYS_KEPT = 101;

    /**
     * Something that was not recorded.
     *
     * @param lost 0 if nobody knows how many
     */
    public record Gap(Instant at, long lost, String reason) {}

    /**
     * The counts at one moment.
     *
     * @param arrived   raw events from all sources
     * @param recorded  interactions that were kept
     * @param refused   interactions that the guard refused or failed on
     * @param lost      raw events given up for lack of room
     * @param found     element look-ups that found one
     * @param notFound  element look-ups that did not
     * @param delay     median time from a click to its record with its element, over the last ones; zero before the first
     * @param silence   time since a source delivered anything
     * @param perMinute events of each source in the last full minute
     * @param gaps      the last gaps, the newest last
     */
    public record Snapshot(
            long arrived,
            long recorded,
            long refused,
            long lost,
            long found,
            long notFound,
            Duration delay,
            Duration silence,
            Map<String, Long> perMinute,
            List<Gap> gaps) {

        /** @return these counts where so many of the interactions that were kept could not be stored after all */
        public Snapshot refusing(long more) {
            return new Snapshot(
                    arrived, recorded - more, refused + more, lost, found, notFound, delay, silence, perMinute, gaps);
        }
    }

    /** @return the counts now */
    public Snapshot snapshot() {
        return new Snapshot(
                arrived.get(),
                recorded.get(),
                refused.get(),
                lost.get(),
                found.get(),
                notFound.get(),
                delay(),
                Duration.ofNanos(System.nanoTime() - lastArrival.get()),
                perMinute(),
                gaps());
    }

    private Duration delay() {
        synchronized (delays) {
            long[] sorted = delays.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted.length == 0 ? Duration.ZERO : Duration.ofNanos(sorted[sorted.length / 2]);
        }
    }

    private Map<String, Long> perMinute() {
        synchronized (sources) {
            Map<String, Long> rates = new TreeMap<>();
            sources.forEach((source, rate) -> rates.put(source, rate.lastMinute(System.nanoTime())));
            return rates;
        }
    }

    private List<Gap> gaps() {
        synchronized (gaps) {
            return List.copyOf(gaps);
        }
    }

    /** Counts events a minute. */
    private static final class Rate {
        private static final long MINUTE = 60_000_000_000L;
        private long minute;
        private long count;
        private long before;

        void count(long nanos) {
            turn(nanos);
            count++;
        }

        long lastMinute(long nanos) {
            turn(nanos);
            return before;
        }

        private void turn(long nanos) {
            long now = Math.floorDiv(nanos, MINUTE);
            if (now != minute) {
                before = now == minute + 1 ? count : 0;
                count = 0;
                minute = now;
            }
        }
    }

    void arrived(String source, RawEvent event) {
        arrived.incrementAndGet();
        lastArrival.set(event.at().nanos());
        synchronized (sources) {
            sources.computeIfAbsent(source, s -> new Rate()).count(event.at().nanos());
        }
    }

    void recorded() {
        recorded.incrementAndGet();
    }

    /** @param delay from a click to its record */
    void recordedAfter(Duration delay) {
        synchronized (delays) {
            if (delays.size() == DELAYS_KEPT) {
                delays.removeFirst();
            }
            delays.add(delay.toNanos());
        }
    }

    void refused() {
        refused.incrementAndGet();
    }

    void gap(Interaction gap) {
        lost.addAndGet(gap.count());
        synchronized (gaps) {
            if (gaps.size() == GAPS_KEPT) {
                gaps.removeFirst();
            }
            gaps.add(new Gap(gap.at().wall(), gap.count(), String.valueOf(gap.command())));
        }
    }

    void lookedUp(boolean success) {
        (success ? found : notFound).incrementAndGet();
    }
}
