/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.taskseam.store.Document;

/** Keeps rows in memory. */
public final class MemoryEngine implements Engine {

    private final List<ColumnRow> columns = new ArrayList<>();
    private final TreeMap<String, SegmentRow> segments = new TreeMap<>();
    private final TreeMap<BlockSpan, byte[]> blocks = new TreeMap<>(BlockSpan.ORDER);
    private final Set<String> batches = new LinkedHashSet<>();
    private final TreeMap<String, Document> documents = new TreeMap<>();

    @Override
    public void commit(Changes changes) {
        columns.addAll(changes.columns);
        changes.segments.forEach(s -> segments.put(key(s.kind(), s.column()) + String.format("%08d", s.seq()), s));
        changes.removedBlocks.forEach(blocks::remove);
        changes.blocks.forEach(b -> blocks.put(b.span(), b.data()));
        batches.addAll(changes.batches);
        changes.removedDocuments.forEach(documents::remove);
        changes.documents.forEach(d -> documents.put(d.name(), d));
    }

    private static String key(SegmentRow.Kind kind, int column) {
        return kind + " " + column + " ";
    }

    @Override
    public List<ColumnRow> columns() {
        return List.copyOf(columns);
    }

    @Override
    public List<SegmentRow> segments(SegmentRow.Kind kind, int column) {
        String key = key(kind, column);
        return List.copyOf(segments.subMap(key, key + "~").values());
    }

    @Override
    public List<BlockSpan> spans() {
        return List.copyOf(blocks.keySet());
    }

    @Override
    public void blocks(Consumer<BlockRow> sink) {
        blocks.forEach((span, data) -> sink.accept(new BlockRow(span, data)));
    }

    @Override
    public byte[] block(BlockSpan span) {
        return Objects.requireNonNull(blocks.get(span));
    }

    @Override
    public boolean hasBatch(String id) {
        return batches.contains(id);
    }

    @Override
    public List<String> batches() {
        return List.copyOf(batches);
    }

    @Override
    public List<String> documents() {
        return List.copyOf(documents.keySet());
    }

    @Override
    public Optional<Document> document(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    @Override
    public Engine successor() {
        return new MemoryEngine();
    }

    @Override
    public Engine replaceBy(Engine successor) {
        return successor;
    }

    @Override
    public void discard() {}

    @Override
    public void close() {}
}
