/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;

/**
 * Finds answers whose sums and differences tell of a single person. Answers are linear equations; an unknown is how often
 * a person did one thing, and its column what that adds to each answer. A person is told of if one of his or her columns
 * is no combination of the columns of all others: then some combination of answers is zero for everybody else. Computed
 * modulo a prime, by halves: what all others span is known to be enough for whole groups of people at once. Whether it spans
 * a column is asked of two random vectors on which all of it vanishes (Freivalds' way): wrong once in 2^62.
 */
final class LinearAudit {

    private static final long PRIME = 2_147_483_629L;
    private static final int TESTS = 2;

    /**
     * What an unknown adds.
     *
     * @param answers which answers, ascending
     * @param amounts how much to each
     */
    record Column(int[] answers, int[] amounts) {

        Column without(BitSet gone) {
            int[] left = IntStream.range(0, answers.length)
                    .filter(i -> !gone.get(answers[i]))
                    .toArray();
            return new Column(
                    Arrays.stream(left).map(i -> answers[i]).toArray(),
                    Arrays.stream(left).map(i -> amounts[i]).toArray());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Column column
                    && Arrays.equals(answers, column.answers)
                    && Arrays.equals(amounts, column.amounts);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(answers) + Arrays.hashCode(amounts);
        }
    }

    private final int answers;
    private final List<Collection<Column>> people;
    private final Progress progress;
    private final BitSet telling = new BitSet();
    private final int rank;

    /**
     * Audits answers.
     *
     * @param answers how many there are, those to keep rather than others first
     * @param people the columns of each person
     * @param shared columns of several people together, which tell of none of them alone
     */
    LinearAudit(int answers, List<Collection<Column>> people, Collection<Column> shared, Progress progress) {
        this.answers = answers;
        this.people = List.copyOf(people);
        this.progress = progress;
        Basis all = new Basis(answers);
        all.addAll(shared);
        Basis others = new Basis(all);
        for (Collection<Column> columns : people) {
            progress.checkCancelled();
            all.addAll(columns);
        }
        rank = all.rank();
        search(0, people.size(), others);
    }

    /** Answers to withhold, one for each thing that tells of a person; empty if nothing does. Then audit again. */
    BitSet telling() {
        return (BitSet) telling.clone();
    }

    /** @param others what everybody outside of the range spans */
    private void search(int from, int to, Basis others) {
        progress.checkCancelled();
        if (from >= to || others.rank() == rank) {
            return;
        }
        if (to - from == 1) {
            for (Column column : people.get(from)) {
                int last = others.rest(column).length() - 1;
                if (last >= 0) {
                    telling.set(last);
                }
            }
            return;
        }
        int middle = (from + to) >>> 1;
        search(from, middle, others.with(people.subList(middle, to)));
        search(middle, to, others.with(people.subList(from, middle)));
    }

    /** A reduced basis: each vector is 1 at its pivot, where all others are 0. */
    private static final class Basis {
        private final long[][] ofPivot;
        private final List<Integer> pivots = new ArrayList<>();
        /** Random vectors, but so that the product with every vector of the basis is 0. */
        private final long[][] tests = new long[TESTS][];

        Basis(int answers) {
            ofPivot = new long[answers][];
            SplittableRandom random = new SplittableRandom(PRIME);
            for (int t = 0; t < TESTS; t++) {
                tests[t] = random.longs(answers, 0, PRIME).toArray();
            }
        }

        Basis(Basis other) {
            ofPivot = new long[other.ofPivot.length][];
            for (int pivot : other.pivots) {
                ofPivot[pivot] = other.ofPivot[pivot].clone();
                pivots.add(pivot);
            }
            for (int t = 0; t < TESTS; t++) {
                tests[t] = other.tests[t].clone();
            }
        }

        Basis with(List<Collection<Column>> more) {
            Basis wider = new Basis(this);
            more.forEach(wider::addAll);
            return wider;
        }

        int rank() {
            return pivots.size();
        }

        void addAll(Collection<Column> columns) {
            columns.forEach(this::add);
        }

        private boolean spans(Column column) {
            for (long[] test : tests) {
                long product = 0;
                for (int i = 0; i < column.answers().length; i++) {
                    product = (product + test[column.answers()[i]] * column.amounts()[i]) % PRIME;
                }
                if (product != 0) {
                    return false;
                }
            }
            return true;
        }

        private void add(Column column) {
            if (spans(column)) {
                return;
            }
            long[] rest = reduced(column);
            int pivot = 0;
            while (rest[pivot] == 0) { // ends: what a test vector does not vanish on is no combination
                pivot++;
            }
            long inverse = BigInteger.valueOf(rest[pivot])
                    .modInverse(BigInteger.valueOf(PRIME))
                    .longValueExact();
            for (int i = pivot; i < rest.length; i++) {
                rest[i] = rest[i] * inverse % PRIME;
            }
            for (long[] test : tests) {
                renew(test, rest, pivot);
            }
            for (int other : pivots) {
                subtract(ofPivot[other], rest, pivot);
            }
            ofPivot[pivot] = rest;
            pivots.add(pivot);
        }

        /** Makes the product with a new vector 0, too; the vectors before do not have its pivot taken out yet. */
        private void renew(long[] test, long[] vector, int pivot) {
            long product = 0;
            for (int i = 0; i < vector.length; i++) {
                product = (product + test[i] * vector[i]) % PRIME;
            }
            for (int other : pivots) {
                test[other] = (test[other] + ofPivot[other][pivot] * product) % PRIME;
            }
            test[pivot] = (test[pivot] + PRIME - product) % PRIME;
        }

        /** Which answers a column adds to that what is known cannot make up for; empty if it is a combination. */
        BitSet rest(Column column) {
            long[] rest = reduced(column);
            BitSet left = new BitSet();
            for (int i = 0; i < rest.length; i++) {
                left.set(i, rest[i] != 0);
            }
            return left;
        }

        private long[] reduced(Column column) {
            long[] rest = new long[ofPivot.length];
            for (int i = 0; i < column.answers().length; i++) {
                rest[column.answers()[i]] = Math.floorMod(column.amounts()[i], PRIME);
            }
            for (int answer : column.answers()) {
                if (ofPivot[answer] != null) {
                    subtract(rest, ofPivot[answer], answer);
                }
            }
            return rest;
        }

        private static void subtract(long[] from, long[] vector, int pivot) {
            long factor = from[pivot];
            if (factor == 0) {
                return;
            }
            for (int i = 0; i < from.length; i++) {
                if (vector[i] != 0) {
                    from[i] = (from[i] + (PRIME - factor) * vector[i]) % PRIME;
                }
            }
        }
    }
}
