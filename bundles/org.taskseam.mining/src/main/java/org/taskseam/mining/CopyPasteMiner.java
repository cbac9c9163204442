/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventCursor;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.IdColumn;
import org.taskseam.privacy.guard.PersonSums;

/** Pairs every paste with the copy before it in the same session, and counts from where to where values are carried. */
public final class CopyPasteMiner implements Miner<CopyPasteMiner.State, CopyPaste> {

    /** What recorders that watch the clipboard itself call the application (SmartRPA); the copy was made where one worked before. */
    private static final String CLIPBOARD = "Clipboard";

    /** How long after a copy a paste still belongs to it. */
    private static final Duration WINDOW = Duration.ofMinutes(30);

    private enum Kind {
        OTHER,
        COPY,
        PASTE
    }

    /** From where to where; ids, {@link Dictionary#NONE} where the log does not say. */
    private record Route(int fromApplication, int fromElement, int toApplication, int toElement)
            implements Comparable<Route> {

        private static final Comparator<Route> ORDER = Comparator.comparingInt(Route::fromApplication)
                .thenComparingInt(Route::fromElement)
                .thenComparingInt(Route::toApplication)
                .thenComparingInt(Route::toElement);

        @Override
        public int compareTo(Route other) {
            return ORDER.compare(this, other);
        }
    }

    /** Counts while folding. */
    public static final class State {
        private final IdColumn activities;
        private final IdColumn actions;
        private final @Nullable IdColumn applications;
        private final @Nullable IdColumn elements;
        private final Kind[] kinds;
        private final BitSet clipboards = new BitSet();
        private final Map<Route, PersonSums> routes = new TreeMap<>();
        private final EventLog log;
        private long copies;
        private long pastes;

        State(IdColumn activities, EventLog log) {
            this.activities = activities;
            this.log = log;
            IdColumn found = log.texts(Attribute.ACTION);
            this.actions = found == null ? log.activities() : found;
            this.applications = log.texts(Attribute.APPLICATION);
            this.elements = log.texts(Attribute.ELEMENT);
            this.kinds = new Kind[actions.dictionary().size()];
            for (int id = 0; id < kinds.length; id++) {
                kinds[id] = kind(actions.dictionary().text(id));
            }
            int named = applications == null ? 0 : applications.dictionary().size();
            for (int id = 0; id < named; id++) {
                clipboards.set(id, application(this, id).equalsIgnoreCase(CLIPBOARD));
            }
        }

        /** @return whether a recorder told of the clipboard here, and not of a program */
        private boolean isClipboard(int row) {
            if (clipboards.isEmpty()) {
                return false;
            }
            int application = id(applications, row);
            return application >= 0 && clipboards.get(application);
        }

        private static int id(@Nullable IdColumn column, int row) {
            return column == null ? Dictionary.NONE : column.get(row);
        }
    }

    /** The words that recorders use for the clipboard: copy, copyCell, copyRange, cut, paste, pasteIntoCell ... */
    private static Kind kind(String action) {
        String word = action.toLowerCase(Locale.ROOT);
        if (word.startsWith("paste") || word.contains("ctrl+v")) {
            return Kind.PASTE;
        }
        return word.startsWith("copy") || word.equals("cut") || word.startsWith("cut ") || word.contains("ctrl+c")
                ? Kind.COPY
                : Kind.OTHER;
    }

    @Override
    public String id() {
        return "copy-paste";
    }

    @Override
    public Scope scope() {
        return Scope.SESSIONS;
    }

    @Override
    public State begin(MiningContext context) {
        return new State(context.activities(), context.log());
    }

    @Override
    public void fold(State state, EventCursor events) {
        int copied = -1;
        int worked = -1;
        long copiedAt = 0;
        long window = WINDOW.toMillis();
        while (events.next()) {
            int row = events.row();
            if (state.activities.get(row) == Dictionary.NONE) {
                continue;
            }
            int action = state.actions.get(row);
            Kind kind = action == Dictionary.NONE ? Kind.OTHER : state.kinds[action];
            boolean clipboard = state.isClipboard(row);
            worked = clipboard ? worked : row;
            if (kind == Kind.COPY) {
                copied = clipboard && worked >= 0 ? worked : row;
                copiedAt = events.timeMillis();
                state.copies++;
            } else if (kind == Kind.PASTE) {
                state.pastes++;
                if (copied >= 0 && events.timeMillis() - copiedAt <= window) {
                    Route route = new Route(
                            State.id(state.applications, copied),
                            State.id(state.elements, copied),
                            State.id(state.applications, row),
                            State.id(state.elements, row));
                    state.routes.computeIfAbsent(route, k -> new PersonSums()).add(state.log.actor(row), 1, 0);
                }
            }
        }
    }

    @Override
    public State merge(State left, State right) {
        right.routes.forEach((route, people) ->
                left.routes.computeIfAbsent(route, k -> new PersonSums()).addAll(people));
        left.copies += right.copies;
        left.pastes += right.pastes;
        return left;
    }

    @Override
    public CopyPaste finish(MiningContext context, State state) {
        List<CopyPaste.Pair> pairs = new ArrayList<>();
        state.routes.forEach((route, people) -> pairs.add(new CopyPaste.Pair(
                application(state, route.fromApplication()),
                element(state, route.fromElement()),
                application(state, route.toApplication()),
                element(state, route.toElement()),
                people.support().count(),
                people.support())));
        pairs.sort(Comparator.comparingLong(CopyPaste.Pair::count).reversed());
        return new CopyPaste(pairs, state.copies, state.pastes);
    }

    private static String application(State state, int id) {
        String name = state.applications == null
                ? null
                : state.applications.dictionary().textOrNull(id);
        return name == null ? "" : name;
    }

    private static @Nullable String element(State state, int id) {
        return state.elements == null ? null : state.elements.dictionary().textOrNull(id);
    }
}
