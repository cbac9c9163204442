/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.examples.miner;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.examples.miner.BackAndForth.Return;
import org.taskseam.mining.Miner;
import org.taskseam.mining.MiningContext;
import org.taskseam.privacy.guard.PersonSums;
import org.taskseam.privacy.guard.ReleaseGuard;

/** Counts visits to another application that end where they began, session by session. */
public final class BackAndForthMiner implements Miner<BackAndForthMiner.Counts, BackAndForth> {

    private static final Comparator<Return> ORDER = Comparator.comparingLong(Return::count)
            .reversed()
            .thenComparing(Return::from)
            .thenComparing(Return::to);

    @Override
    public String id() {
        return "org.taskseam.examples.back-and-forth";
    }

    @Override
    public String title() {
        return ResourceBundle.getBundle("org.taskseam.examples.miner.messages").getString("title");
    }

    @Override
    public Scope scope() {
        return Scope.SESSIONS;
    }

    @Override
    public Counts begin(MiningContext context) {
        return new Counts(context.log());
    }

    @Override
    public void fold(Counts state, EventCursor events) {
        state.add(events);
    }

    @Override
    public Counts merge(Counts left, Counts right) {
        right.visits.forEach((visit, people) ->
                left.visits.computeIfAbsent(visit, key -> new PersonSums()).addAll(people));
        return left;
    }

    @Override
    public BackAndForth finish(MiningContext context, Counts state) {
        IdColumn applications = state.applications;
        if (applications == null) {
            return new BackAndForth(List.of());
        }
        Dictionary names = applications.dictionary();
        return new BackAndForth(state.visits.entrySet().stream()
                .map(entry -> new Return(
                        names.text(entry.getKey().from()),
                        names.text(entry.getKey().to()),
                        entry.getValue().support().count(),
                        entry.getValue().support()))
                .sorted(ORDER)
                .toList());
    }

    @Override
    public Optional<BackAndForth> release(BackAndForth result, ReleaseGuard guard) {
        return Optional.of(new BackAndForth(result.returns().stream()
                .filter(one -> one.people().countAllowed(guard.k()))
                .map(one -> new BackAndForth.Return(
                        one.from(), one.to(), one.count(), one.people().peopleOnly()))
                .toList()));
    }

    private record Visit(int from, int to) {}

    /** Visits counted so far; one thread's. */
    static final class Counts {

        private final @Nullable IdColumn applications;
        private final EventLog log;
        private final Map<Visit, PersonSums> visits = new HashMap<>();

        private Counts(EventLog log) {
            this.log = log;
            this.applications = log.texts(Attribute.APPLICATION);
        }

        private void add(EventCursor events) {
            if (applications == null) {
                return;
            }
            int before = Dictionary.NONE;
            int here = Dictionary.NONE;
            while (events.next()) {
                int next = applications.get(events.row());
                if (next == here || next == Dictionary.NONE) {
                    continue;
                }
                if (next == before) {
                    visits.computeIfAbsent(new Visit(next, here), key -> new PersonSums())
                            .add(log.actor(events.row()), 1, 0);
                }
                before = here;
                here = next;
            }
        }
    }
}
