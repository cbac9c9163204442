/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.taskseam.store.Document;

/**
 * Keeps the rows of a store and knows nothing of what is in them. One caller at a time. Failures are {@link
 * org.taskseam.store.StoreException}s.
 */
public interface Engine extends AutoCloseable {

    /** Makes all changes durable, or none. */
    void commit(Changes changes);

    /** @return all columns, by number */
    List<ColumnRow> columns();

    /** @return the segments of a kind and column, by sequence number */
    List<SegmentRow> segments(SegmentRow.Kind kind, int column);

    /** @return all blocks without their data, by actor and sequence number */
    List<BlockSpan> spans();

    /** Hands over all blocks, in any order. */
    void blocks(Consumer<BlockRow> sink);

    /** @return the data of one block */
    byte[] block(BlockSpan span);

    /** @return whether a batch was committed */
    boolean hasBatch(String id);

    /** @return ids of all batches */
    List<String> batches();

    /** @return names of all documents, in alphabetical order */
    List<String> documents();

    /** @return a document */
    Optional<Document> document(String name);

    /** @return an empty engine of the same kind that may take this one's place */
    Engine successor();

    /**
     * Puts a successor in this engine's place and destroys this engine with all that it held. A crash leaves either the one or
     * the other.
     *
     * @return the engine to go on with
     */
    Engine replaceBy(Engine successor);

    /** Destroys this engine with all that it holds. */
    void discard();

    @Override
    void close();
}
