/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Answers as equations over unknowns that belong to people, in the form of sparse columns: what one unknown adds to which answer. Answers that
 * are rounded are intervals. Somebody is recovered if some combination of exact answers has unknowns of that person
 * only; the solver eliminates modulo a prime, one connected part of the system after the other.
 */
final class LinearSystem {

    /** What several people did together: tells of none of them alone. */
    static final String TOGETHER = "";

    private static final long PRIME = 2_147_483_629L;

    /** What is known of an answer: a number, or only between which ones it lies. */
    record Bounds(double least, double most) {
        boolean isExact() {
            return least == most;
        }
    }

    /** Equal unknowns of one person. */
    private record Column(String person, Map<Integer, Integer> adds) {}

    private final List<Bounds> answers;
    private final Map<Column, Integer> columns = new LinkedHashMap<>();

    LinearSystem(List<Bounds> answers) {
        this.answers = List.copyOf(answers);
    }

    /** @param adds what an unknown of the person adds to answers */
    void unknown(String person, Map<Integer, Integer> adds) {
        if (!adds.isEmpty()) {
            columns.merge(new Column(person, new TreeMap<>(adds)), 1, Integer::sum);
        }
    }

    int unknowns() {
        return columns.size();
    }

    /** Answers that are not what the unknowns add up to: the attacker would reckon with wrong numbers. */
    Set<Integer> contradictions() {
        double[] sums = new double[answers.size()];
        columns.forEach((column, times) -> column.adds().forEach((answer, amount) -> sums[answer] += amount * times));
        Set<Integer> wrong = new TreeSet<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] < answers.get(i).least() || sums[i] > answers.get(i).most()) {
                wrong.add(i);
            }
        }
        return wrong;
    }

    /** People of whom the exact answers tell something that is theirs alone. */
    Set<String> recovered() {
        Set<String> found = new TreeSet<>();
        for (List<Column> part : parts()) {
            List<String> people = part.stream().map(Column::person).distinct().toList();
            List<long[]> rows = rows(part);
            for (String person : people) {
                if (!person.equals(TOGETHER) && tells(rows, part, person)) {
                    found.add(person);
                }
            }
        }
        return found;
    }

    /** Independent ones of the exact answers over these unknowns. */
    private List<long[]> rows(List<Column> part) {
        Map<Integer, long[]> rows = new TreeMap<>();
        for (int c = 0; c < part.size(); c++) {
            int column = c;
            exact(part.get(c))
                    .forEach((answer, amount) ->
                            rows.computeIfAbsent(answer, k -> new long[part.size()])[column] = amount);
        }
        Elimination elimination = new Elimination();
        rows.values().forEach(elimination::insert);
        return elimination.independent();
    }

    /** Whether rows can be combined so that only unknowns of one person are left: their columns come last. */
    private static boolean tells(List<long[]> rows, List<Column> part, String person) {
        int[] order = new int[part.size()];
        int next = 0;
        int last = part.size();
        for (int i = 0; i < order.length; i++) {
            if (part.get(i).person().equals(person)) {
                order[--last] = i;
            } else {
                order[next++] = i;
            }
        }
        Elimination elimination = new Elimination();
        for (long[] row : rows) {
            long[] ordered = new long[order.length];
            for (int i = 0; i < order.length; i++) {
                ordered[i] = row[order[i]];
            }
            if (elimination.insert(ordered) >= next) {
                return true;
            }
        }
        return false;
    }

    /** Unknowns that are connected by exact answers. */
    private Collection<List<Column>> parts() {
        List<Column> all = List.copyOf(columns.keySet());
        Map<Integer, List<Integer>> ofAnswer = new HashMap<>();
        for (int c = 0; c < all.size(); c++) {
            for (int answer : exact(all.get(c)).keySet()) {
                ofAnswer.computeIfAbsent(answer, k -> new ArrayList<>()).add(c);
            }
        }
        List<List<Column>> parts = new ArrayList<>();
        boolean[] seen = new boolean[all.size()];
        for (int first = 0; first < seen.length; first++) {
            Deque<Integer> open = new ArrayDeque<>(seen[first] ? List.of() : List.of(first));
            seen[first] = true;
            List<Column> part = new ArrayList<>();
            while (!open.isEmpty()) {
                Column column = all.get(open.pop());
                part.add(column);
                for (int answer : exact(column).keySet()) {
                    for (int other : ofAnswer.getOrDefault(answer, List.of())) {
                        if (!seen[other]) {
                            seen[other] = true;
                            open.push(other);
                        }
                    }
                    ofAnswer.remove(answer);
                }
            }
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Map<Integer, Integer> exact(Column column) {
        Map<Integer, Integer> exact = new TreeMap<>(column.adds());
        exact.keySet().removeIf(answer -> !answers.get(answer).isExact());
        return exact;
    }

    /** One line for each unknown: person, how often it is there, what it adds; before, one for each answer: its bounds. */
    void write(Writer out) throws IOException {
        Set<Integer> wrong = contradictions();
        for (int i = 0; i < answers.size(); i++) {
            Bounds bounds = wrong.contains(i) ? new Bounds(0, Double.MAX_VALUE) : answers.get(i);
            out.write("answer\t" + bounds.least() + "\t" + bounds.most() + "\n");
        }
        for (Entry<Column, Integer> each : columns.entrySet()) {
            out.write("unknown\t" + each.getKey().person() + "\t" + each.getValue());
            for (Entry<Integer, Integer> adds : each.getKey().adds().entrySet()) {
                out.write("\t" + adds.getKey() + ":" + adds.getValue());
            }
            out.write("\n");
        }
    }

    /** Rows in which each leads with a 1 where all others have 0, modulo the prime. */
    private static final class Elimination {
        private final Map<Integer, long[]> byPivot = new HashMap<>();

        List<long[]> independent() {
            return List.copyOf(byPivot.values());
        }

        /** @return the pivot of what the row adds, -1 if it adds nothing */
        int insert(long[] row) {
            long[] rest = Arrays.copyOf(row, row.length);
            int pivot = -1;
            for (int i = 0; i < rest.length; i++) {
                if (rest[i] == 0) {
                    continue;
                }
                long[] known = byPivot.get(i);
                if (known != null) {
                    subtract(rest, known, rest[i]);
                } else if (pivot < 0) {
                    pivot = i;
                }
            }
            if (pivot >= 0) {
                long inverse = BigInteger.valueOf(rest[pivot])
                        .modInverse(BigInteger.valueOf(PRIME))
                        .longValueExact();
                for (int i = pivot; i < rest.length; i++) {
                    rest[i] = rest[i] * inverse % PRIME;
                }
                byPivot.put(pivot, rest);
            }
            return pivot;
        }

        private static void subtract(long[] row, long[] known, long factor) {
            long negative = PRIME - factor;
            for (int i = 0; i < row.length; i++) {
                row[i] = (row[i] + negative * known[i]) % PRIME;
            }
        }
    }
}
