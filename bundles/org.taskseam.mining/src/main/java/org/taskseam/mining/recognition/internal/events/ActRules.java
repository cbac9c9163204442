/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.LearnedTasks;
import org.taskseam.mining.recognition.internal.util.TextDigest;

/** Rules by which neighbouring events of a log are one act; see {@link ActLearner}. */
public final class ActRules {

    /**
     * One rule; texts are ids of {@link EventStream.TextColumn}, {@link #ANY} for whichever, columns bits or numbers.
     *
     * @param shared    column in which both have the same text
     * @param differing columns in which they may differ
     * @param within    longest pause in milliseconds
     */
    record Rule(int column, int first, int second, int shared, long differing, long within) {

        /** @return the same for another longest pause */
        Rule within(long millis) {
            return new Rule(column, first, second, shared, differing, millis);
        }
    }

    /** Any text, or none. */
    static final int ANY = 0;

    /** Columns behind these are not compared: they are bits of a number. */
    static final int MOST_COLUMNS = 63;

    private final List<EventStream.TextColumn> columns;
    private final List<Rule> rules;

    private ActRules(List<EventStream.TextColumn> columns, List<Rule> rules) {
        this.columns = columns;
        this.rules = rules;
    }

    public static ActRules learn(EventStream stream, Progress progress) {
        List<Rule> rules = stream.timed() ? new ActLearner(stream).rules(progress) : List.of();
        return new ActRules(stream.columns(), rules);
    }

    /** @return rules learned before; those of columns and texts that are not there now are left out */
    public static ActRules of(List<LearnedTasks.Act> learned, EventStream stream) {
        List<Rule> rules = new ArrayList<>();
        Map<Integer, Map<String, Integer>> ids = new HashMap<>();
        for (LearnedTasks.Act act : learned) {
            if (act.column() < stream.columns().size()) {
                EventStream.TextColumn column = stream.columns().get(act.column());
                Map<String, Integer> byDigest = ids.computeIfAbsent(act.column(), any -> byDigest(column));
                int first = byDigest.getOrDefault(act.first(), -1);
                int second = byDigest.getOrDefault(act.second(), -1);
                if (first >= 0 && second >= 0) {
                    long differing =
                            act.differing().stream().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
                    rules.add(new Rule(act.column(), first, second, act.shared(), differing, act.withinMillis()));
                }
            }
        }
        return new ActRules(stream.columns(), rules);
    }

    private static Map<String, Integer> byDigest(EventStream.TextColumn column) {
        Map<String, Integer> ids = new HashMap<>();
        for (int id = 0; id < column.distinct(); id++) {
            ids.put(digest(column, id), id);
        }
        return ids;
    }

    /** @return the rules as a value that holds for other logs, too */
    public List<LearnedTasks.Act> learned() {
        return rules.stream()
                .map(rule -> {
                    EventStream.TextColumn column = columns.get(rule.column());
                    return new LearnedTasks.Act(
                            rule.column(),
                            digest(column, rule.first()),
                            digest(column, rule.second()),
                            rule.shared(),
                            numbers(rule.differing()),
                            rule.within());
                })
                .toList();
    }

    private static String digest(EventStream.TextColumn column, int id) {
        return id == ANY ? "" : TextDigest.of(column.text(id));
    }

    private static List<Integer> numbers(long bits) {
        return BitSet.valueOf(new long[] {bits}).stream().boxed().toList();
    }

    List<Rule> rules() {
        return rules;
    }

    /** @return names of the columns that are bits of a number */
    List<String> names(long bits) {
        return numbers(bits).stream().map(this::name).toList();
    }

    String name(int column) {
        return columns.get(column).column().name();
    }

    String text(int column, int id) {
        return columns.get(column).text(id);
    }

    /** @return index of the first rule by which an event is one act with the one before, -1 for none */
    int rule(EventStream stream, int position) {
        long pause = stream.time(position) - stream.time(position - 1);
        long differing = -1;
        for (int r = 0; r < rules.size(); r++) {
            Rule rule = rules.get(r);
            EventStream.TextColumn column = columns.get(rule.column());
            if (pause >= 0
                    && pause <= rule.within()
                    && (rule.first() == ANY || stream.id(column, position - 1) == rule.first())
                    && (rule.second() == ANY || stream.id(column, position) == rule.second())
                    && shares(stream, position, rule.shared())) {
                differing = differing < 0 ? differing(stream, position) : differing;
                if ((differing & ~rule.differing()) == 0) {
                    return r;
                }
            }
        }
        return -1;
    }

    private static boolean shares(EventStream stream, int position, int column) {
        int id = stream.id(stream.columns().get(column), position);
        return id > 0 && id == stream.id(stream.columns().get(column), position - 1);
    }

    /** @return the columns in which an event and the one before have texts that differ */
    private static long differing(EventStream stream, int position) {
        long differing = 0;
        for (int c = 0; c < Math.min(MOST_COLUMNS, stream.columns().size()); c++) {
            int before = stream.id(stream.columns().get(c), position - 1);
            int id = stream.id(stream.columns().get(c), position);
            differing |= before > 0 && id > 0 && before != id ? 1L << c : 0;
        }
        return differing;
    }
}
