/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.ColumnFunctions;

/** What a store keeps in memory of its rows: columns, dictionaries once they are needed, and the spans of its blocks. */
final class StoreState {

    private final Engine engine;
    private final List<ColumnRow> columns;
    private final GrowingDictionary actors;
    private final Map<Integer, GrowingDictionary> texts = new HashMap<>();
    private final TreeSet<BlockSpan> spans = new TreeSet<>(BlockSpan.ORDER);
    private @Nullable ColumnFunctions functions;

    StoreState(Engine engine) {
        this.engine = engine;
        columns = new ArrayList<>(engine.columns());
        actors = GrowingDictionary.load(engine.segments(SegmentRow.Kind.ACTORS, 0));
        spans.addAll(engine.spans());
    }

    List<ColumnRow> columns() {
        return columns;
    }

    void addColumn(ColumnRow column) {
        columns.add(column);
        if (column.column().kind() == Column.Kind.TEXT) {
            texts.put(column.number(), new GrowingDictionary());
        }
        functions = null;
    }

    GrowingDictionary actors() {
        return actors;
    }

    GrowingDictionary texts(int column) {
        return texts.computeIfAbsent(column, c -> GrowingDictionary.load(engine.segments(SegmentRow.Kind.TEXTS, c)));
    }

    NavigableSet<BlockSpan> spans() {
        return spans;
    }

    int nextSeq(int actor) {
        BlockSpan last = spans.floor(new BlockSpan(actor, Integer.MAX_VALUE, 0, 0, 0));
        return last == null || last.actor() != actor ? 0 : last.seq() + 1;
    }

    ColumnFunctions functions() {
        ColumnFunctions known = functions;
        if (known == null) {
            known = loadFunctions();
            functions = known;
        }
        return known;
    }

    private ColumnFunctions loadFunctions() {
        BitSet targets = new BitSet();
        int source = -1;
        for (ColumnRow column : columns) {
            if (column.follows() >= 0) {
                source = column.follows();
                targets.set(column.number());
            }
        }
        ColumnFunctions loaded = new ColumnFunctions(columns.size(), source, targets);
        for (int c = targets.nextSetBit(0); c >= 0; c = targets.nextSetBit(c + 1)) {
            for (SegmentRow row : engine.segments(SegmentRow.Kind.FUNCTION, c)) {
                loaded.restore(c, FunctionTables.decode(row.data()));
            }
        }
        return loaded;
    }

    Block newBlock() {
        return new Block(columns.stream().map(c -> c.column().kind()).toArray(Column.Kind[]::new));
    }

    /** Adds what dictionaries and functions learned since the last call. */
    void save(Changes changes) {
        actors.save(SegmentRow.Kind.ACTORS, 0, changes.segments);
        texts.forEach((column, dictionary) -> dictionary.save(SegmentRow.Kind.TEXTS, column, changes.segments));
        ColumnFunctions known = functions();
        BitSet grown = known.takeGrown();
        for (int c = grown.nextSetBit(0); c >= 0; c = grown.nextSetBit(c + 1)) {
            changes.segments.add(
                    new SegmentRow(SegmentRow.Kind.FUNCTION, c, 0, FunctionTables.encode(known.values(c))));
        }
    }

    /** Takes blocks into account before they are committed, so that others may follow them in the same changes. */
    void appended(List<BlockRow> blocks, Changes changes) {
        blocks.forEach(b -> spans.add(b.span()));
        changes.blocks.addAll(blocks);
    }

    void committed(Changes changes) {
        changes.removedBlocks.forEach(spans::remove);
        changes.blocks.forEach(b -> spans.add(b.span()));
    }
}
