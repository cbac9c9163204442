/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseGuardTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static List<Contribution> people(int count, long each) {
        List<Contribution> all = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            all.add(new Contribution(Cell.of("T", MONDAY, "post"), person, 1, each));
        }
        return all;
    }

    @Test
    void fourPeopleAreTooFewFiveAreNot() {
        ReleaseGuard guard = new ReleaseGuard(5);
        Figure four = guard.release(people(4, 10)).answer(Query.ALL);
        assertFalse(four.released());
        assertEquals(new Figure(0, 0, 0, 1), four);
        assertEquals(new Figure(5, 50, 1, 0), guard.release(people(5, 10)).answer(Query.ALL));
        assertThrows(IllegalArgumentException.class, () -> new ReleaseGuard(4));
        assertEquals(10.0, guard.release(people(5, 10)).answer(Query.ALL).mean());
        assertEquals(0.0, four.mean());
    }

    @Test
    void theSamePersonTwiceIsOnePerson() {
        List<Contribution> twice = new ArrayList<>(people(4, 10));
        twice.addAll(people(4, 10));
        assertFalse(new ReleaseGuard(5).release(twice).answer(Query.ALL).released());
    }

    @Test
    void whoDidNothingDoesNotCount() {
        List<Contribution> all = new ArrayList<>(people(4, 10));
        all.add(new Contribution(Cell.of("T", MONDAY, "post"), 99, 0, 0));
        assertFalse(new ReleaseGuard(5).release(all).answer(Query.ALL).released());
    }

    @Test
    void nobodyHasMoreThanHalf() {
        Cell cell = Cell.of("T", MONDAY, "post");
        List<Contribution> sum = new ArrayList<>(people(5, 10));
        sum.add(new Contribution(cell, 77, 1, 51));
        assertFalse(new ReleaseGuard(5).release(sum).answer(Query.ALL).released());
        sum.set(5, new Contribution(cell, 77, 1, 50));
        assertTrue(new ReleaseGuard(5).release(sum).answer(Query.ALL).released(), "exactly half is allowed");
        List<Contribution> count = new ArrayList<>(people(5, 10));
        count.add(new Contribution(cell, 77, 6, 1));
        assertFalse(new ReleaseGuard(5).release(count).answer(Query.ALL).released());
    }

    @Test
    void aReleasedWeekNeverChanges() {
        ReleaseGuard guard = new ReleaseGuard(5);
        Release first = guard.release(people(6, 10));
        List<Contribution> later = new ArrayList<>(people(5, 10));
        later.add(new Contribution(Cell.of("T", MONDAY.plusWeeks(1), "post"), 1, 1, 1));
        Release second = guard.release(later).after(first);
        assertEquals(
                60, second.answer(new Query(Set.of(), Set.of(MONDAY), Set.of())).sum());
        assertEquals(Set.of(MONDAY, MONDAY.plusWeeks(1)), second.weeks());
    }

    @Test
    void groupingsAreFixed() {
        assertThrows(IllegalArgumentException.class, () -> new Cell("T", MONDAY.plusDays(1), "x"));
        assertEquals(MONDAY, Cell.of("T", MONDAY.plusDays(6), "x").week());
        assertThrows(IllegalArgumentException.class, () -> new Contribution(Cell.of("T", MONDAY, "x"), 1, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Contribution(Cell.of("T", MONDAY, "x"), 1, 0, -1));
    }

    /** 100,000 permitted queries and a linear solver over all answers: no person's numbers can be computed. */
    @Test
    void linearSolverRecoversNobody() {
        Attack attack = new Attack(7);
        assertEquals(0, attack.recovered(5, 100_000), "recovered persons behind the guard");
    }

    /** The same solver does recover people where cells of one person leave, so the attack is a real one. */
    @Test
    void theSolverWorksWhereNobodyGuards() {
        Attack attack = new Attack(7);
        assertTrue(attack.recovered(1, 5_000) > 0);
    }

    /** Unknowns are what each person added to each cell; each answered query is an equation over them. */
    private static final class Attack {
        private static final int P = 1_000_003;

        private final Random random;
        private final List<Contribution> truth = new ArrayList<>();
        private final List<String> teams = List.of("A", "B", "C", "D", "E", "F");
        private final List<LocalDate> weeks = new ArrayList<>();
        private final List<String> items = List.of("read", "post", "pay");
        private int persons;

        Attack(long seed) {
            random = new Random(seed);
            for (int w = 0; w < 4; w++) {
                weeks.add(MONDAY.plusWeeks(w));
            }
            int[] sizes = {3, 5, 6, 8, 12, 1};
            for (int t = 0; t < sizes.length; t++) {
                for (int i = 0; i < sizes[t]; i++, persons++) {
                    for (LocalDate week : weeks) {
                        for (String item : items) {
                            if (random.nextInt(10) > 1) {
                                truth.add(new Contribution(
                                        new Cell(teams.get(t), week, item),
                                        persons,
                                        1 + random.nextInt(3),
                                        1 + random.nextInt(900)));
                            }
                        }
                    }
                }
            }
        }

        int recovered(int k, int queries) {
            Release release = k < ReleaseGuard.SMALLEST_GROUP ? null : new ReleaseGuard(k).release(truth);
            List<int[]> rows = new ArrayList<>();
            for (int q = 0; q < queries; q++) {
                Query query = new Query(some(teams), some(weeks), some(items));
                int[] row = new int[truth.size()];
                for (int i = 0; i < row.length; i++) {
                    Cell cell = truth.get(i).cell();
                    Query one = new Query(Set.of(cell.team()), Set.of(cell.week()), Set.of(cell.item()));
                    boolean inAnswer = query.matches(cell) && (release == null || visible(release, one));
                    row[i] = inAnswer ? 1 : 0;
                }
                if (release != null) {
                    checkAgainstTruth(release.answer(query), row);
                }
                reduceInto(rows, row);
            }
            int found = 0;
            for (int person = 0; person < persons; person++) {
                found += rank(rows, person) < rows.size() ? 1 : 0;
            }
            return found;
        }

        private final java.util.Map<Query, Boolean> seen = new java.util.HashMap<>();

        private boolean visible(Release release, Query one) {
            return seen.computeIfAbsent(one, q -> release.answer(q).released());
        }

        /** The equation is true: what the attacker sees is the sum of the unknowns he set up. */
        private void checkAgainstTruth(Figure figure, int[] row) {
            long sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum += row[i] * truth.get(i).sum();
            }
            assertEquals(sum, figure.sum());
        }

        private <T> Set<T> some(List<T> all) {
            Set<T> chosen = new HashSet<>();
            for (T one : all) {
                if (random.nextBoolean()) {
                    chosen.add(one);
                }
            }
            return chosen;
        }

        /** Gaussian elimination modulo a prime; keeps only independent equations. */
        private static void reduceInto(List<int[]> rows, int[] row) {
            for (int[] known : rows) {
                int pivot = pivot(known);
                if (row[pivot] != 0) {
                    subtract(row, known, row[pivot]);
                }
            }
            int pivot = pivot(row);
            if (pivot >= 0) {
                scale(row, inverse(row[pivot]));
                rows.add(row);
            }
        }

        /** Rank of the equations with one person's unknowns taken out: it falls only if some equation is his alone. */
        private int rank(List<int[]> rows, int person) {
            List<int[]> reduced = new ArrayList<>();
            for (int[] row : rows) {
                int[] rest = row.clone();
                for (int i = 0; i < rest.length; i++) {
                    rest[i] = truth.get(i).person() == person ? 0 : rest[i];
                }
                reduceInto(reduced, rest);
            }
            return reduced.size();
        }

        private static int pivot(int[] row) {
            for (int i = 0; i < row.length; i++) {
                if (row[i] != 0) {
                    return i;
                }
            }
            return -1;
        }

        private static void subtract(int[] row, int[] known, int factor) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (int) Math.floorMod(row[i] - (long) factor * known[i], (long) P);
            }
        }

        private static void scale(int[] row, int factor) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (int) ((long) row[i] * factor % P);
            }
        }

        private static int inverse(int value) {
            return java.math.BigInteger.valueOf(value)
                    .modInverse(java.math.BigInteger.valueOf(P))
                    .intValue();
        }
    }
}
