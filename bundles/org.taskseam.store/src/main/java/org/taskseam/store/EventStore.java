/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;

/**
 * Keeps the events of one project and its small documents. Every method either takes effect as a whole or not at all; what
 * it returned from is durable. Safe for use by several threads; writers wait for each other. Failures are told by {@link
 * StoreException}. Every implementation passes {@code EventStoreContract}.
 *
 * <p>The order of an actor's events is the order in which they were appended, put right by time where clocks run backwards.
 * Of the position in the source nothing is kept.
 */
public interface EventStore extends AutoCloseable {

    /** @return columns of all events so far, in the order of their first appearance */
    List<Column> columns();

    /** @return how much there is; never per person */
    Statistics statistics();

    /** @return names or pseudonyms of all actors, without an order that says anything */
    Set<String> actors();

    /**
     * Adds a range of the rows of a log. A column is recognised by its role, else by its name; columns that are new to the
     * store are empty in older events.
     *
     * @return false, without an effect, if a batch of this id is there already
     */
    default boolean append(Batch batch) {
        return append(List.of(batch)) > 0;
    }

    /**
     * Adds ranges of rows as a whole, which costs less than one after the other.
     *
     * @return how many of them were added; the others, which are there already, have no effect
     */
    int append(List<Batch> batches);

    /**
     * Reads events.
     *
     * @return the events that pass the query's filter, with the activity and the columns that the query names
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    EventLog scan(EventQuery query, Progress progress);

    /**
     * Removes events so that nothing of them is left in the store's files: no row, no text that only they had, no log
     * record. What is left is ranked anew. Batches that brought them stay known, so that repeating an import does not bring
     * them back.
     *
     * @return number of removed events
     * @throws java.util.concurrent.CancellationException if the progress says so; then nothing is removed
     */
    long erase(EventFilter events, Progress progress);

    /**
     * Merges small rows to full blocks and, when the store has grown much, ranks the dictionaries anew. Changes no result.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so; what was merged until then stays merged
     */
    void compact(Progress progress);

    /** @return names of the documents, in alphabetical order */
    List<String> documents();

    /** @return the document of this name */
    Optional<Document> document(String name);

    /**
     * Writes a document unless somebody else wrote it meanwhile.
     *
     * @param name            1 to 200 characters
     * @param text            at most {@link Document#MOST_CHARACTERS}; {@code null} removes the document
     * @param expectedVersion version that the writer has read, 0 for none
     * @return the new version; 0 after removal
     * @throws StoreException if the document has another version
     */
    int putDocument(String name, @Nullable String text, int expectedVersion);

    /** Frees what the store holds; the store can't be used afterwards. */
    @Override
    void close();

    /**
     * How much a store holds.
     *
     * @param events number of events
     * @param actors number of actors
     * @param blocks number of blocks
     * @param small  number of blocks that are not full
     * @param first  time of the earliest event, {@code null} without events
     * @param last   time of the latest event, {@code null} without events
     */
    record Statistics(
            long events,
            int actors,
            int blocks,
            int small,
            @Nullable Instant first,
            @Nullable Instant last) {}
}
