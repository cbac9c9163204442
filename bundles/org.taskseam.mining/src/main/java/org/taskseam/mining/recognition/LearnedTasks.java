/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition;

import java.util.List;
import java.util.Set;

/**
 * What a recogniser learned from the events of a project, so that more events can be recognised without learning anew: how
 * events become activities, the task types, and which known event belongs to which task. Immutable. Holds no text of an
 * event: texts are known again by their digests; only the names of types stand in it.
 *
 * @param method   recogniser and version of what it learns; another version learns anew
 * @param language language of the names, such as {@code en}
 * @param types    names of the types by their numbers; empty for a number that has no tasks
 * @param unexplained share of the events learned from that the types do not explain, 0 to 1
 * @param added    events that were added since
 * @param strange  those of them that the types known before did not explain
 * @param columns  the columns looked at, in order
 * @param acts     which neighbouring events are one act
 * @param uses     what was learned about the columns, for people
 * @param splits   how events become activities, one step after the other
 * @param actors   the events known of each actor
 */
public record LearnedTasks(
        String method,
        String language,
        List<String> types,
        double unexplained,
        int added,
        int strange,
        List<Column> columns,
        List<Act> acts,
        List<ColumnUse> uses,
        List<Split> splits,
        List<Actor> actors) {

    /** Copies the lists. */
    public LearnedTasks {
        types = List.copyOf(types);
        columns = List.copyOf(columns);
        acts = List.copyOf(acts);
        uses = List.copyOf(uses);
        splits = List.copyOf(splits);
        actors = List.copyOf(actors);
    }

    /**
     * A column that was looked at.
     *
     * @param name        name of it
     * @param role        the attribute it holds; empty for none
     * @param carriesData whether equal texts may tell that events belong together
     * @param freePaths   digests of the places in addresses and paths that are filled in freely
     * @param freeTitles  digests of such places in titles, counted from their end
     * @param slots       parts that change by themselves: digests of the texts around each
     */
    public record Column(
            String name,
            String role,
            boolean carriesData,
            List<String> freePaths,
            List<String> freeTitles,
            List<Set<String>> slots) {
        /** Copies the lists. */
        public Column {
            freePaths = List.copyOf(freePaths);
            freeTitles = List.copyOf(freeTitles);
            slots = slots.stream().map(Set::copyOf).toList();
        }
    }

    /**
     * A kind of neighbouring events that are one act; columns by their numbers.
     *
     * @param column       the column by which they are known
     * @param first        digest of its text in the earlier event; empty for any
     * @param second       digest of its text in the later event; empty for any
     * @param shared       the column in which both have the same text
     * @param differing    the columns in which they may differ, 0 to 62
     * @param withinMillis longest pause between them
     */
    public record Act(int column, String first, String second, int shared, List<Integer> differing, long withinMillis) {
        /** Copies the list. */
        public Act {
            differing = List.copyOf(differing);
        }
    }

    /**
     * One step from groups of events to finer ones. Before the first step all events are group 0; after the last one the
     * groups are the activities.
     *
     * @param column number of the column looked at
     * @param detail how much of its texts
     * @param place  for {@link ColumnUse.Detail#PLACE} which of the numbers, for {@link ColumnUse.Detail#PART} which slot, from 0
     * @param ways   groups of events with certain texts
     * @param rest   the group of all others, by the group before
     */
    public record Split(int column, ColumnUse.Detail detail, int place, List<Way> ways, List<Integer> rest) {
        /** Copies the lists. */
        public Split {
            ways = List.copyOf(ways);
            rest = List.copyOf(rest);
        }

        /** @return number of groups after this step */
        public int groups() {
            return ways.size() + rest.size();
        }
    }

    /**
     * Events of a group with a certain text.
     *
     * @param from group before
     * @param text digest of what is seen of the text
     * @param to   group after
     */
    public record Way(int from, String text, int to) {}

    /**
     * The known events of an actor.
     *
     * @param actor   digest of the pseudonym
     * @param learned number of first events that were there when all was learned
     * @param events  number of events whose tasks are known, the first ones
     * @param digests of the times and activities up to every {@value #STRIDE}th of those, and up to the last one: what comes
     *                behind an event that arrived late, or is gone, is read again
     * @param tasks   their tasks, stretch by stretch, split by blanks: {@code N} events of no task; {@code N:T}, a task of
     *                type T begins and has N events; {@code N^K}, N further events of the actor's K-th task, from 0
     */
    public record Actor(String actor, int learned, int events, List<String> digests, String tasks) {
        /** Events between two digests. */
        public static final int STRIDE = 500;

        /** Copies the list. */
        public Actor {
            digests = List.copyOf(digests);
        }
    }
}
