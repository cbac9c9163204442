/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/**
 * Which activities and arcs of a map may be told, and which activities with their true count. A map is a table: arcs are
 * its cells, the counts of activities the sums of its rows (arcs out) and columns (arcs in), and each activity begins as
 * often as it ends. What is withheld of a row or column is known as its rest, and further as sums and differences of
 * such rests. In the graph whose vertices are rows and columns and whose edges are the withheld arcs, these are the cuts
 * (compare D. Gusfield, "A graph theoretic approach to statistical data security", SIAM J. Comput. 17, 1988). Therefore:
 * <ol>
 * <li>the rest at every vertex is nobody's, or might be told itself;
 * <li>no person's own withheld arcs alone hold two parts of the graph together, so that no cut is one person's alone. A part of
 *     which nothing is told is none of the two, but on the way between them: that as much enters it as leaves it, holds for every case.
 * </ol>
 * Where this does not hold, first the true count of an activity is given up for the sum of its arcs that are told: then
 * its row and its column are one vertex. Where that is not enough, arcs with few occurrences are withheld, too; where
 * there are none left, the activity.
 */
final class ArcWithholding {

    private final ReleaseGuard guard;
    private final Progress progress;
    private final Map<Long, PersonSums> arcs;
    private final Map<Long, Long> counts = new HashMap<>();
    private final Set<Integer> activities = new HashSet<>();
    private final Set<Integer> exact = new HashSet<>();
    private final Set<Long> released = new HashSet<>();
    private final List<Long> smallestFirst = new ArrayList<>();
    private final Map<Integer, List<Long>> leaving = new HashMap<>();
    private final Map<Integer, List<Long>> entering = new HashMap<>();
    private final Map<Integer, Long> toldLeaving = new HashMap<>();
    private final Map<Integer, Long> toldEntering = new HashMap<>();

    private int vertices = 2;

    /** @throws java.util.concurrent.CancellationException if the progress says so */
    ArcWithholding(ReleaseGuard guard, CaseSupport support, Progress progress) {
        this.guard = guard;
        this.progress = progress;
        this.arcs = support.arcs();
        support.activities().forEach((activity, sums) -> {
            PersonSums cases = support.activityCases().get(activity);
            if (guard.allows(sums) && cases != null && guard.allows(cases)) {
                activities.add(activity);
            }
        });
        arcs.forEach((arc, sums) -> {
            counts.put(arc, sums.support().count());
            int last = Math.max(CaseSupport.from(arc), CaseSupport.to(arc));
            vertices = Math.max(vertices, 2 * (last - CaseSupport.OUTSIDE) + 2);
            leaving.computeIfAbsent(CaseSupport.from(arc), k -> new ArrayList<>())
                    .add(arc);
            entering.computeIfAbsent(CaseSupport.to(arc), k -> new ArrayList<>())
                    .add(arc);
            if (guard.allows(sums) && isShown(CaseSupport.from(arc)) && isShown(CaseSupport.to(arc))) {
                released.add(arc);
                smallestFirst.add(arc);
                toldLeaving.merge(CaseSupport.from(arc), count(arc), Long::sum);
                toldEntering.merge(CaseSupport.to(arc), count(arc), Long::sum);
            }
        });
        smallestFirst.sort(leastFirst());
        exact.addAll(activities);
        exact.add(CaseSupport.OUTSIDE);
        giveUpUnsafeCounts();
        do {
            withholdWhereARestIsTooSmall();
        } while (withholdWhereACutIsOnePersons());
    }

    boolean shows(int activity) {
        return activities.contains(activity);
    }

    boolean shows(int from, int to) {
        return released.contains(CaseSupport.key(from, to));
    }

    /**
     * Whether an activity may be told with its true count.
     *
     * @param activity or {@link CaseSupport#OUTSIDE} for the number of cases
     */
    boolean isExact(int activity) {
        return exact.contains(activity);
    }

    /** How often people took the arcs that are told and enter or leave an activity, whichever is more; a step between two counts twice. */
    long told(int activity) {
        return Math.max(toldEntering.getOrDefault(activity, 0L), toldLeaving.getOrDefault(activity, 0L));
    }

    void withholdArc(long arc) {
        if (released.remove(arc)) {
            int from = CaseSupport.from(arc);
            int to = CaseSupport.to(arc);
            toldLeaving.merge(from, -count(arc), Long::sum);
            toldEntering.merge(to, -count(arc), Long::sum);
        }
    }

    /** Gives up the true count of an activity, or of the cases, for the sum of the arcs that are told. */
    void withholdCount(int activity) {
        exact.remove(activity);
    }

    /** Activities of which no count is left. */
    void withholdWhatIsEmpty() {
        for (int activity : List.copyOf(activities)) {
            if (!exact.contains(activity) && told(activity) == 0) {
                withhold(activity);
            }
        }
    }

    private boolean isShown(int vertex) {
        return vertex == CaseSupport.OUTSIDE || activities.contains(vertex);
    }

    private PersonSums sums(long arc) {
        return Objects.requireNonNull(arcs.get(arc));
    }

    private long count(long arc) {
        return Objects.requireNonNull(counts.get(arc));
    }

    /** What to withhold first: of arcs with as many occurrences those where cases neither start nor end. */
    private Comparator<Long> leastFirst() {
        return Comparator.comparingLong(this::count)
                .thenComparing(arc ->
                        CaseSupport.from(arc) == CaseSupport.OUTSIDE || CaseSupport.to(arc) == CaseSupport.OUTSIDE)
                .thenComparing(Comparator.naturalOrder());
    }

    private void withholdWhereARestIsTooSmall() {
        for (int activity : activities) {
            if (!exact.contains(activity)) {
                withholdAt(activity);
            }
        }
        withholdWhatIsEmpty();
    }

    /** Once: a rest that is safe stays so with a further arc, which might have been told. */
    private void giveUpUnsafeCounts() {
        exact.removeIf(activity -> !isSafe(leaving.get(activity)) || !isSafe(entering.get(activity)));
    }

    private boolean isSafe(@Nullable List<Long> ends) {
        return ends == null || guard.isSafeRest(rest(ends));
    }

    private PersonSums rest(List<Long> ends) {
        progress.checkCancelled();
        PersonSums rest = new PersonSums();
        for (long arc : ends) {
            if (!released.contains(arc)) {
                rest.addAll(sums(arc));
            }
        }
        return rest;
    }

    /** At an activity without true count only the difference between entering and leaving is known. */
    private void withholdAt(int activity) {
        List<Long> ends = new ArrayList<>();
        ends.addAll(leaving.getOrDefault(activity, List.of()));
        ends.addAll(entering.getOrDefault(activity, List.of()));
        ends.removeIf(arc -> CaseSupport.from(arc) == CaseSupport.to(arc));
        PersonSums rest = rest(ends);
        List<Long> shown = new ArrayList<>(ends);
        shown.removeIf(arc -> !released.contains(arc));
        shown.sort(leastFirst());
        for (int next = 0; !guard.isSafeRest(rest) && next < shown.size(); next++) {
            withholdArc(shown.get(next));
            rest.addAll(sums(shown.get(next)));
        }
    }

    private void withhold(int activity) {
        exact.remove(activity);
        leaving.getOrDefault(activity, List.of()).forEach(this::withholdArc);
        entering.getOrDefault(activity, List.of()).forEach(this::withholdArc);
        activities.remove(activity);
    }

    /** @return whether anything more was withheld */
    private boolean withholdWhereACutIsOnePersons() {
        Vertices shared = new Vertices(vertices);
        Map<Integer, List<Long>> own = new HashMap<>();
        arcs.forEach((arc, sums) -> {
            if (!released.contains(arc)) {
                int only = sums.only();
                if (only < 0) {
                    shared.join(arc);
                } else {
                    own.computeIfAbsent(only, k -> new ArrayList<>()).add(arc);
                }
            }
        });
        return !own.isEmpty() && holdCuts(List.copyOf(own.values()), shared, new ArrayList<>());
    }

    /**
     * By halves, so that what all others join is put together for many people at once.
     *
     * @param people what each has alone
     * @param others what everybody else joins
     * @param held what was joined on the way; grows
     * @return whether anything more was withheld
     */
    private boolean holdCuts(List<List<Long>> people, Vertices others, List<Consumer<Vertices>> held) {
        progress.checkCancelled();
        boolean changed = false;
        if (people.size() == 1) {
            Vertices parts = others.with(List.of(), List.of());
            for (long arc : people.getFirst()) {
                progress.checkCancelled();
                if (parts.isUntoldAtAnEnd(arc)) {
                    parts.join(arc);
                } else if (!parts.areJoined(arc)) {
                    changed |= hold(arc, parts, held);
                }
            }
            return changed;
        }
        List<List<Long>> first = people.subList(0, people.size() / 2);
        List<List<Long>> second = people.subList(people.size() / 2, people.size());
        changed |= holdCuts(first, others.with(second, held), held);
        changed |= holdCuts(second, others.with(first, held), held);
        return changed;
    }

    /** @return false if nothing of either part is shown: then no sum tells of the arc */
    private boolean hold(long arc, Vertices others, List<Consumer<Vertices>> held) {
        if (giveUpCount(CaseSupport.from(arc), others, held) | giveUpCount(CaseSupport.to(arc), others, held)) {
            return true;
        }
        int out = others.out(CaseSupport.from(arc));
        int in = others.in(CaseSupport.to(arc));
        for (long candidate : smallestFirst) {
            if (!released.contains(candidate)) {
                continue;
            }
            int from = others.out(CaseSupport.from(candidate));
            int to = others.in(CaseSupport.to(candidate));
            if (from == out && to == in || from == in && to == out) {
                withholdArc(candidate);
                others.join(candidate);
                held.add(vertices -> vertices.join(candidate));
                return true;
            }
        }
        Set<Integer> parts = Set.of(out, in);
        Optional<Integer> least = activities.stream()
                .filter(activity -> parts.contains(others.out(activity)) || parts.contains(others.in(activity)))
                .min(Comparator.comparingLong((Integer activity) -> told(activity))
                        .thenComparing(Comparator.naturalOrder()));
        least.ifPresent(this::withhold);
        return least.isPresent();
    }

    private boolean giveUpCount(int activity, Vertices others, List<Consumer<Vertices>> held) {
        if (exact.remove(activity)) {
            others.merge(activity);
            held.add(vertices -> vertices.merge(activity));
            return true;
        }
        return false;
    }

    /**
     * Parts of the graph that hang together. Row and column of an activity without true count are one vertex, since as
     * often as it begins it ends.
     */
    private final class Vertices {
        private final int[] parent;
        /** Of roots: whether anything of their part was told when this was made. */
        private final BitSet told;

        Vertices(int size) {
            parent = new int[size];
            Arrays.setAll(parent, vertex -> vertex);
            told = new BitSet(size);
            activities.forEach(activity -> told.set(row(activity), row(activity) + 2));
            told.set(row(CaseSupport.OUTSIDE), row(CaseSupport.OUTSIDE) + 2);
        }

        private Vertices(int[] parent, BitSet told) {
            this.parent = parent;
            this.told = told;
        }

        /** @return this and what more people join, and what was joined meanwhile */
        Vertices with(List<List<Long>> people, List<Consumer<Vertices>> held) {
            Vertices wider = new Vertices(parent.clone(), (BitSet) told.clone());
            people.forEach(arcs -> arcs.forEach(wider::join));
            held.forEach(join -> join.accept(wider));
            return wider;
        }

        int out(int activity) {
            return root(row(activity));
        }

        int in(int activity) {
            return root(exact.contains(activity) ? row(activity) + 1 : row(activity));
        }

        void join(long arc) {
            join(out(CaseSupport.from(arc)), in(CaseSupport.to(arc)));
        }

        void merge(int activity) {
            join(root(row(activity)), root(row(activity) + 1));
        }

        private void join(int root, int other) {
            parent[root] = other;
            if (told.get(root)) {
                told.set(other);
            }
        }

        boolean isUntoldAtAnEnd(long arc) {
            return !told.get(out(CaseSupport.from(arc))) || !told.get(in(CaseSupport.to(arc)));
        }

        boolean areJoined(long arc) {
            return out(CaseSupport.from(arc)) == in(CaseSupport.to(arc));
        }

        private static int row(int activity) {
            return 2 * (activity - CaseSupport.OUTSIDE);
        }

        private int root(int vertex) {
            int at = vertex;
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }
    }
}
