/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.eventlog.Session;
import org.taskseam.mining.recognition.RecognizedTasks;
import org.taskseam.mining.recognition.TaskType;
import org.taskseam.mining.release.Audience;
import org.taskseam.mining.release.Rounding;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/** How far two recognisers agree about one log, and where they differ. */
public final class Comparison {

    /** Share of common events from which on two tasks count as the same, as in the evaluation of task recognition. */
    public static final double SAME_TASK = .8;

    /** Most places kept where the two differ. */
    public static final int MOST_DIFFERENCES = 10_000;

    private static final int NONE = RecognizedTasks.NONE;

    /**
     * A stretch of a lane where the two differ.
     *
     * @param lane of both timelines
     * @param from first unit
     * @param to   unit after the last
     */
    public record Difference(int lane, int from, int to) {}

    private final EventLog log;
    private final Audience audience;
    private final Timeline first;
    private final Timeline second;
    private final int[] partner;
    private final Map<Long, Integer> byTypes = new HashMap<>();
    private final Map<Long, Integer> byTasks = new HashMap<>();
    private final Map<Long, PersonSums> people = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private long sameEvents;
    private long boundaries;
    private long commonBoundaries;
    private double sameTasks;

    private Comparison(EventLog log, Audience audience, Timeline first, Timeline second) {
        this.log = log;
        this.audience = audience;
        this.first = first;
        this.second = second;
        this.partner = new int[second.tasks().types().size()];
    }

    /** @return how the two results agree; both are of the same log */
    public static Comparison of(
            EventLog log, RecognizedTasks first, RecognizedTasks second, Audience audience, Progress progress) {
        Comparison comparison =
                new Comparison(log, audience, Timeline.of(log, first, progress), Timeline.of(log, second, progress));
        comparison.run(progress);
        return comparison;
    }

    private void run(Progress progress) {
        progress.begin(Words.get("comparison.running"), 2L * log.size());
        count(progress);
        match();
        for (int lane = 0; lane < first.lanes(); lane++) {
            progress.checkCancelled();
            Session session = first.session(lane);
            differ(lane, session);
            progress.worked(session.size());
        }
        sameTasks = countSameTasks();
    }

    private static int type(RecognizedTasks tasks, int row) {
        int task = tasks.taskOf(row);
        return task == NONE ? NONE : tasks.tasks().get(task).type();
    }

    private static long key(int a, int b) {
        return (long) a << 32 | b & 0xFFFFFFFFL;
    }

    private void count(Progress progress) {
        for (int row = 0; row < log.size(); row++) {
            if ((row & 0xFFFF) == 0) {
                progress.checkCancelled();
                progress.worked(0x10000);
            }
            byTasks.merge(key(first.tasks().taskOf(row), second.tasks().taskOf(row)), 1, Integer::sum);
            long types = key(type(first.tasks(), row), type(second.tasks(), row));
            byTypes.merge(types, 1, Integer::sum);
            people.computeIfAbsent(types, key -> new PersonSums()).add(log.actor(row), 1, 0);
        }
    }

    /** Each type of the second with the type of the first that it shares most events with, one to one, largest share first. */
    private void match() {
        Arrays.fill(partner, NONE);
        BitSet taken = new BitSet();
        byTypes.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    int a = (int) (entry.getKey() >> 32);
                    int b = entry.getKey().intValue();
                    if (a != NONE && b != NONE && partner[b] == NONE && !taken.get(a)) {
                        partner[b] = a;
                        taken.set(a);
                    }
                });
    }

    private void differ(int lane, Session session) {
        int x = 0;
        int from = -1;
        for (int row = session.firstRow(); row < session.endRow(); row++) {
            boolean start = row == session.firstRow();
            int before = x;
            x += start ? 0 : Timeline.pause(log, row);
            boolean same = sameType(row);
            sameEvents += same ? 1 : 0;
            if (!start) {
                boolean cutsFirst = cuts(first.tasks(), row);
                boolean cutsSecond = cuts(second.tasks(), row);
                boundaries += (cutsFirst ? 1 : 0) + (cutsSecond ? 1 : 0);
                commonBoundaries += cutsFirst && cutsSecond ? 2 : 0;
                same &= cutsFirst == cutsSecond;
            }
            if (!same && from < 0) {
                from = x;
            } else if (same && from >= 0) {
                add(lane, from, before);
                from = -1;
            }
            x++;
        }
        if (from >= 0) {
            add(lane, from, x);
        }
    }

    private void add(int lane, int from, int to) {
        if (differences.size() < MOST_DIFFERENCES) {
            differences.add(new Difference(lane, from, to));
        }
    }

    private boolean sameType(int row) {
        int b = type(second.tasks(), row);
        return type(first.tasks(), row) == (b == NONE ? NONE : partner[b])
                && (b == NONE) == (type(first.tasks(), row) == NONE);
    }

    private static boolean cuts(RecognizedTasks tasks, int row) {
        return tasks.taskOf(row) != tasks.taskOf(row - 1);
    }

    private double countSameTasks() {
        long same = 0;
        for (Map.Entry<Long, Integer> entry : byTasks.entrySet()) {
            int a = (int) (entry.getKey() >> 32);
            int b = entry.getKey().intValue();
            if (a != NONE && b != NONE) {
                int common = entry.getValue();
                int all = first.tasks().tasks().get(a).events()
                        + second.tasks().tasks().get(b).events()
                        - common;
                same += common >= SAME_TASK * all ? 1 : 0;
            }
        }
        int all = first.tasks().tasks().size() + second.tasks().tasks().size();
        return all == 0 ? 1 : told(2.0 * same / all, all);
    }

    /** @return the first result */
    public Timeline first() {
        return first;
    }

    /** @return the second result, in the same lanes and units as the first */
    public Timeline second() {
        return second;
    }

    /** @return the type of the first result that a type of the second stands for, or {@link RecognizedTasks#NONE} */
    public int partner(int typeOfSecond) {
        return partner[typeOfSecond];
    }

    /** @return share of the events that both put into the same type, or into no task, 0 to 1 */
    public double sameEvents() {
        return log.size() == 0 ? 1 : share(sameEvents);
    }

    /** @return share of all boundaries inside sessions that are at the same event in both, 0 to 1 */
    public double sameBoundaries() {
        return boundaries == 0 ? 1 : told((double) commonBoundaries / boundaries, boundaries);
    }

    /** @return share of all tasks that have a task of the other with {@link #SAME_TASK} of the events in common, 0 to 1 */
    public double sameTasks() {
        return sameTasks;
    }

    /** @return where the two differ, lane by lane, the first {@link #MOST_DIFFERENCES} of them */
    public List<Difference> differences() {
        return differences;
    }

    /** @return which types meet, most events first; pairs that may not be told together in the last row */
    public List<TypePairRow> pairs() {
        boolean own = audience == Audience.HOLDER;
        ReleaseGuard guard = new ReleaseGuard(ReleaseGuard.SMALLEST_GROUP);
        Set<Long> told = own ? byTypes.keySet() : guard.release(people);
        List<TypePairRow> rows = new ArrayList<>();
        PersonSums rest = new PersonSums();
        for (Map.Entry<Long, Integer> entry : byTypes.entrySet()) {
            int a = (int) (entry.getKey() >> 32);
            int b = entry.getKey().intValue();
            int events = entry.getValue();
            if (told.contains(entry.getKey())) {
                boolean same = b == NONE ? a == NONE : a != NONE && partner[b] == a;
                long count = own ? events : Rounding.inTens(events);
                rows.add(new TypePairRow(name(first, a), name(second, b), count, share(events), same));
            } else {
                rest.addAll(people.get(entry.getKey()));
            }
        }
        rows.sort(Comparator.comparingLong(TypePairRow::events)
                .reversed()
                .thenComparing(TypePairRow::first)
                .thenComparing(TypePairRow::second));
        if (guard.allows(rest)) {
            long events = rest.support().count();
            rows.add(new TypePairRow(Words.get("group.small"), "", Rounding.inTens(events), share(events), false));
        }
        return rows;
    }

    private double share(long events) {
        return told((double) events / log.size(), log.size());
    }

    /** Rules put any events into a type, so analysts are told as coarsely of two results as of a view. */
    private double told(double share, long of) {
        return audience == Audience.HOLDER ? share : Rounding.share(share, of);
    }

    private static String name(Timeline timeline, int type) {
        List<TaskType> types = timeline.tasks().types();
        return type == NONE ? Words.get("task.none") : types.get(type).name();
    }
}
