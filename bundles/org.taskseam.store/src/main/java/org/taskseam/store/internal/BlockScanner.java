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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.BlockCodec;
import org.taskseam.eventlog.BlockFormatException;
import org.taskseam.eventlog.BlockLayoutException;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.EventLogBuilder;
import org.taskseam.eventlog.Progress;
import org.taskseam.store.EventQuery;
import org.taskseam.store.LayoutException;
import org.taskseam.store.StoreException;

/** Decodes the blocks that a query can need, straight to their place among the rows of the log to be. */
final class BlockScanner {

    private final Engine engine;
    private final StoreState state;
    private final EventQuery query;
    private final Progress progress;
    private final BlockCodec codec = new BlockCodec();
    private final BitSet wanted = new BitSet();

    BlockScanner(Engine engine, StoreState state, EventQuery query, Progress progress) {
        this.engine = engine;
        this.state = state;
        this.query = query;
        this.progress = progress;
        boolean applications = query.filter().applications() != null;
        for (ColumnRow row : state.columns()) {
            Column column = row.column();
            wanted.set(
                    row.number(),
                    query.asksFor(column) || (applications && column.attribute() == Attribute.APPLICATION));
        }
    }

    EventLog scan() {
        if (state.columns().isEmpty()) {
            return new EventLogBuilder(new long[0])
                    .texts(Column.text("activity", Attribute.ACTIVITY), new int[0], Dictionary.empty())
                    .actors(new int[0], Dictionary.empty())
                    .build();
        }
        List<BlockSpan> spans = spans();
        long rows = spans.stream().mapToLong(BlockSpan::events).sum();
        if (rows > Integer.MAX_VALUE - 16) {
            throw new StoreException(Messages.text("scan.many", rows));
        }
        progress.begin(Messages.text("step.read"), rows);
        LogArrays arrays = new LogArrays(actorStarts(spans), state, wanted);
        Block block = state.newBlock();
        if (spans.size() == state.spans().size()) {
            Map<Long, Integer> starts = HashMap.newHashMap(spans.size());
            int row = 0;
            for (BlockSpan span : spans) {
                starts.put(key(span), row);
                row += span.events();
            }
            engine.blocks(b -> take(b.span(), b.data(), block, arrays, starts.getOrDefault(key(b.span()), -1)));
        } else {
            int row = 0;
            for (BlockSpan span : spans) {
                take(span, engine.block(span), block, arrays, row);
                row += span.events();
            }
        }
        EventLog log = arrays.toLog();
        return query.filter().equals(EventFilter.all()) ? log : log.filter(query.filter());
    }

    private int[] actorStarts(List<BlockSpan> spans) {
        int[] starts = new int[state.actors().size() + 1];
        for (BlockSpan span : spans) {
            starts[span.actor() + 1] += span.events();
        }
        for (int actor = 0; actor < starts.length - 1; actor++) {
            starts[actor + 1] += starts[actor];
        }
        return starts;
    }

    private static long key(BlockSpan span) {
        return (long) span.actor() << 32 | span.seq();
    }

    private void take(BlockSpan span, byte[] data, Block block, LogArrays arrays, int row) {
        progress.checkCancelled();
        decode(codec, span, data, block, wanted, state);
        arrays.put(block, row);
        progress.worked(block.size());
    }

    static void decode(BlockCodec codec, BlockSpan span, byte[] data, Block block, BitSet wanted, StoreState state) {
        try {
            codec.decode(data, block, wanted, state.functions());
        } catch (BlockLayoutException e) {
            throw LayoutException.of(e);
        } catch (BlockFormatException e) {
            throw new StoreException(Messages.text("block.damaged", span.events(), span.actor(), span.seq()), e);
        }
        if (block.size() != span.events()) {
            throw new StoreException(
                    Messages.text("block.size", span.actor(), span.seq(), block.size(), span.events()));
        }
    }

    private List<BlockSpan> spans() {
        EventFilter filter = query.filter();
        BitSet actors = actors(filter.actors());
        long first = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochMilli();
        long last = filter.until() == null ? Long.MAX_VALUE : filter.until().toEpochMilli();
        List<BlockSpan> selected = new ArrayList<>();
        for (BlockSpan span : state.spans()) {
            if ((actors == null || actors.get(span.actor())) && span.last() >= first && span.first() < last) {
                selected.add(span);
            }
        }
        return selected;
    }

    private @Nullable BitSet actors(@Nullable Set<String> names) {
        if (names == null) {
            return null;
        }
        BitSet ids = new BitSet();
        for (String name : names) {
            int id = state.actors().dictionary().id(name);
            if (id != Dictionary.NONE) {
                ids.set(id);
            }
        }
        return ids;
    }
}
