/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.time.Instant;
import java.util.BitSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a log to look at. Every condition that is set must hold; {@code null} means no condition.
 *
 * @param applications texts of {@link Attribute#APPLICATION}
 * @param activities   texts of {@link Attribute#ACTIVITY}
 * @param actors       names or pseudonyms of actors
 * @param from         first instant, inclusive
 * @param until        last instant, exclusive
 */
public record EventFilter(
        @Nullable Set<String> applications,
        @Nullable Set<String> activities,
        @Nullable Set<String> actors,
        @Nullable Instant from,
        @Nullable Instant until) {

    private static final EventFilter ALL = new EventFilter(null, null, null, null, null);

    public EventFilter {
        applications = applications == null ? null : Set.copyOf(applications);
        activities = activities == null ? null : Set.copyOf(activities);
        actors = actors == null ? null : Set.copyOf(actors);
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The period ends (" + until + ") before it begins (" + from + ")");
        }
    }

    /** @return the filter that every event passes */
    public static EventFilter all() {
        return ALL;
    }

    /** @return this filter, only for these applications */
    public EventFilter withApplications(Set<String> only) {
        return new EventFilter(only, activities, actors, from, until);
    }

    /** @return this filter, only for these activities */
    public EventFilter withActivities(Set<String> only) {
        return new EventFilter(applications, only, actors, from, until);
    }

    /** @return this filter, only for these actors */
    public EventFilter withActors(Set<String> only) {
        return new EventFilter(applications, activities, only, from, until);
    }

    /** @return this filter, only for events from {@code first} (inclusive) until {@code last} (exclusive) */
    public EventFilter withPeriod(Instant first, Instant last) {
        return new EventFilter(applications, activities, actors, first, last);
    }

    /** @return the rows of the log that pass, ascending */
    int[] rows(EventLog log) {
        BitSet passing = new BitSet(log.size());
        passing.set(0, log.size());
        if (actors != null) {
            for (int actor = 0; actor < log.actorCount(); actor++) {
                if (!actors.contains(log.actors().text(actor))) {
                    passing.clear(log.firstRow(actor), log.endRow(actor));
                }
            }
        }
        keep(passing, log, Attribute.APPLICATION, applications);
        keep(passing, log, Attribute.ACTIVITY, activities);
        if (from != null || until != null) {
            long first = from == null ? Long.MIN_VALUE : from.toEpochMilli();
            long last = until == null ? Long.MAX_VALUE : until.toEpochMilli();
            for (int row = passing.nextSetBit(0); row >= 0; row = passing.nextSetBit(row + 1)) {
                long time = log.timeMillis(row);
                if (time < first || time >= last) {
                    passing.clear(row);
                }
            }
        }
        return passing.stream().toArray();
    }

    private static void keep(BitSet passing, EventLog log, Attribute attribute, @Nullable Set<String> texts) {
        if (texts == null) {
            return;
        }
        IdColumn column = log.texts(attribute);
        if (column == null) {
            passing.clear();
            return;
        }
        BitSet wanted = new BitSet();
        for (String text : texts) {
            int id = column.dictionary().id(Objects.requireNonNull(text));
            if (id != Dictionary.NONE) {
                wanted.set(id);
            }
        }
        for (int row = passing.nextSetBit(0); row >= 0; row = passing.nextSetBit(row + 1)) {
            int id = column.get(row);
            if (id == Dictionary.NONE || !wanted.get(id)) {
                passing.clear(row);
            }
        }
    }
}
