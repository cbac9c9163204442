/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Cases;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.Session;
import org.taskseam.mining.ActiveTime;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/** The fixed groupings of a log: teams, calendar weeks, types of tasks. No guard means no withholding. */
final class Groups {

    private static final long PAUSE_MILLIS = ActiveTime.PAUSE.toMillis();
    private static final long MINUTE = 60_000;
    private static final long DAY = 1440 * MINUTE;

    private final EventLog log;
    private final Cases cases;
    private final IdColumn activities;
    private final Progress progress;

    /**
     * What is told of a grouping.
     *
     * @param figures of the groups that may be spoken of
     * @param withheld how many others there are
     */
    record Told<T>(List<T> figures, int withheld) {
        /** Of a grouping that is not asked for. */
        static <T> Told<T> nothing() {
            return new Told<>(List.of(), 0);
        }
    }

    /** @param progress asked for a cancel only */
    Groups(EventLog log, Cases cases, IdColumn activities, Progress progress) {
        this.log = log;
        this.cases = cases;
        this.activities = activities;
        this.progress = progress;
    }

    private LocalDate day(int row) {
        return LocalDate.ofEpochDay(Math.floorDiv(log.timeMillis(row) + log.offsetMinutes(row) * MINUTE, DAY));
    }

    @Nullable
    LocalDate first() {
        @Nullable LocalDate first = null;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            LocalDate own = day(log.firstRow(actor));
            first = first == null || own.isBefore(first) ? own : first;
        }
        return first;
    }

    @Nullable
    LocalDate last() {
        @Nullable LocalDate last = null;
        for (int actor = 0; actor < log.actorCount(); actor++) {
            LocalDate own = day(log.endRow(actor) - 1);
            last = last == null || own.isAfter(last) ? own : last;
        }
        return last;
    }

    Told<WeekFigures> weeks(@Nullable ReleaseGuard guard) {
        Map<LocalDate, PersonSums> weeks = new TreeMap<>();
        for (int actor = 0; actor < log.actorCount(); actor++) {
            progress.checkCancelled();
            long known = Long.MIN_VALUE;
            PersonSums week = new PersonSums();
            for (int row = log.firstRow(actor); row < log.endRow(actor); row++) {
                long epochDay = Math.floorDiv(log.timeMillis(row) + log.offsetMinutes(row) * MINUTE, DAY);
                if (epochDay != known) {
                    known = epochDay;
                    week = weeks.computeIfAbsent(
                            LocalDate.ofEpochDay(epochDay).with(DayOfWeek.MONDAY), k -> new PersonSums());
                }
                week.add(actor, 1, 0);
            }
        }
        Set<LocalDate> shown = guard == null ? weeks.keySet() : guard.release(weeks);
        long step = guard == null ? 1 : step(weeks);
        List<WeekFigures> rows = new ArrayList<>();
        weeks.forEach((monday, people) -> {
            if (shown.contains(monday)) {
                long count = people.support().count();
                rows.add(new WeekFigures(monday, Math.round((double) count / step) * step));
            }
        });
        return new Told<>(rows, weeks.size() - rows.size());
    }

    /**
     * Weeks are told to two digits of the largest, in tens at least: they count all events, and exact ones less those of
     * the activities that are told were exactly those of the others, which may be one person's.
     */
    private static long step(Map<LocalDate, PersonSums> weeks) {
        long largest = weeks.values().stream()
                .mapToLong(people -> people.support().count())
                .max()
                .orElse(0);
        long step = 10;
        while (step * 100 <= largest) {
            step *= 10;
        }
        return step;
    }

    private static final class Team {
        private final Set<Integer> people = new HashSet<>();
        private final Times stays = new Times();
        private long millis;
        private long switches;
        private long events;
    }

    /** @param population of whom may be spoken; {@code null} together with the guard */
    List<TeamFigures> teams(@Nullable ReleaseGuard guard, @Nullable Population population) {
        IdColumn team = log.texts(Attribute.TEAM);
        if (team == null) {
            return List.of();
        }
        Map<Integer, Team> teams = new HashMap<>();
        for (int s = 0; s < log.sessionCount(); s++) {
            progress.checkCancelled();
            Session session = log.session(s);
            int id = team.get(session.firstRow());
            if (id != Dictionary.NONE) {
                count(session, teams.computeIfAbsent(id, k -> new Team()));
            }
        }
        List<TeamFigures> rows = new ArrayList<>();
        for (int id = 0; id < team.dictionary().size(); id++) {
            @Nullable Team known = teams.get(id);
            boolean hidden = guard != null
                    && (known == null
                            || population == null
                            || !population.teams().contains(id)
                            || known.people.size() < guard.k());
            if (hidden || known == null) {
                rows.add(new TeamFigures(team.dictionary().text(id), 0, null));
            } else {
                rows.add(new TeamFigures(team.dictionary().text(id), known.people.size(), rates(known, guard)));
            }
        }
        rows.sort(Comparator.comparing(TeamFigures::name));
        return rows;
    }

    private void count(Session session, Team team) {
        IdColumn application = log.texts(Attribute.APPLICATION);
        team.people.add(session.actor());
        team.events += session.size();
        long stay = 0;
        for (int row = session.firstRow(); row + 1 < session.endRow(); row++) {
            long gap = log.timeMillis(row + 1) - log.timeMillis(row);
            boolean switched = application != null && application.get(row) != application.get(row + 1);
            team.switches += switched ? 1 : 0;
            long active = ActiveTime.between(log.timeMillis(row), log.timeMillis(row + 1));
            team.millis += active;
            stay += active;
            if (switched || gap >= PAUSE_MILLIS) {
                team.stays.add(Set.of(session.actor()), stay);
                stay = 0;
            }
        }
    }

    /**
     * For analysts to two digits: from an exact rate events and time can be worked out as a fraction, and the events of all
     * teams less those of the activities that are told are those of the others, which may be one person's.
     */
    private static TeamFigures.Rates rates(Team team, @Nullable ReleaseGuard guard) {
        double hours = Math.max(1.0 / 60, team.millis / 3_600_000.0);
        double steps = team.events / hours;
        double switches = team.switches / hours;
        return new TeamFigures.Rates(
                guard == null ? steps : twoDigits(steps),
                guard == null ? switches : twoDigits(switches),
                Duration.ofMillis(team.stays.median(guard)));
    }

    private static double twoDigits(double rate) {
        return new BigDecimal(rate).round(new MathContext(2)).doubleValue();
    }

    private static final class Type {
        private final Times elapsed = new Times();
        private final Times activeEach = new Times();
        private final PersonSums people = new PersonSums();
        private long events;
        private long active;
    }

    /**
     * Types are told like views: they count all events, as weeks do.
     *
     * @param column names the types; a case is of the type of its first event that counts
     */
    Told<TypeFigures> types(String column, @Nullable ReleaseGuard guard) {
        IdColumn names = log.texts(column);
        Map<Integer, Type> types = new HashMap<>();
        EventCursor events = cases.cursor();
        for (int c = 0; c < cases.count(); c++) {
            progress.checkCancelled();
            cases.open(c, events);
            count(events, names, types);
        }
        Map<Integer, PersonSums> people = new HashMap<>();
        types.forEach((id, type) -> people.put(id, type.people));
        Set<Integer> shown = guard == null ? people.keySet() : guard.release(people);
        List<TypeFigures> rows = new ArrayList<>();
        types.forEach((id, type) -> {
            if (shown.contains(id)) {
                boolean sums = guard == null || guard.allowsSum(type.people);
                rows.add(new TypeFigures(
                        names.dictionary().text(id),
                        guard == null ? type.elapsed.size() : Rounding.inTens(type.elapsed.size()),
                        guard == null ? type.events : Rounding.inTens(type.events),
                        Duration.ofMillis(!sums ? -1 : guard == null ? type.active : Rounding.twoDigits(type.active)),
                        Duration.ofMillis(sums ? type.activeEach.median(guard) : -1),
                        Duration.ofMillis(sums ? type.elapsed.median(guard) : -1)));
            }
        });
        rows.sort(Comparator.comparingLong(TypeFigures::cases).reversed().thenComparing(TypeFigures::name));
        return new Told<>(rows, types.size() - rows.size());
    }

    private void count(EventCursor events, IdColumn names, Map<Integer, Type> types) {
        @Nullable Type type = null;
        Map<Integer, Long> active = new HashMap<>(2);
        long first = 0;
        long last = 0;
        while (events.next()) {
            int row = events.row();
            if (activities.get(row) == Dictionary.NONE) {
                continue;
            }
            if (type == null) {
                int id = names.get(row);
                if (id == Dictionary.NONE) {
                    return;
                }
                type = types.computeIfAbsent(id, k -> new Type());
                first = events.timeMillis();
            }
            active.merge(log.actor(row), ActiveTime.of(log, row), Long::sum);
            last = events.timeMillis();
            type.events++;
        }
        if (type != null) {
            type.elapsed.add(active.keySet(), last - first);
            type.activeEach.add(
                    active.keySet(),
                    active.values().stream().mapToLong(Long::longValue).sum());
            for (Map.Entry<Integer, Long> person : active.entrySet()) {
                type.people.add(person.getKey(), 1, person.getValue());
                type.active += person.getValue();
            }
        }
    }
}
