/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.BlockCodec;
import org.taskseam.eventlog.Column;

/** Merges neighbouring small blocks of an actor to full ones. */
final class Compaction {

    private final Engine engine;
    private final StoreState state;
    private final BlockCodec codec = new BlockCodec();
    private final Block read;
    private final Block write;
    private final BitSet all = new BitSet();

    Compaction(Engine engine, StoreState state) {
        this.engine = engine;
        this.state = state;
        read = state.newBlock();
        write = state.newBlock();
        all.set(0, read.columns());
    }

    /** @return runs of at least two small blocks that can become fewer */
    List<List<BlockSpan>> runs() {
        List<List<BlockSpan>> runs = new ArrayList<>();
        List<BlockSpan> run = new ArrayList<>();
        for (BlockSpan span : state.spans()) {
            if (!run.isEmpty() && !continues(run.getLast(), span)) {
                keepIfWorthwhile(run, runs);
                run = new ArrayList<>();
            }
            if (!span.isFull()) {
                run.add(span);
            }
        }
        keepIfWorthwhile(run, runs);
        return runs;
    }

    private static boolean continues(BlockSpan last, BlockSpan next) {
        return !next.isFull() && next.actor() == last.actor() && next.first() >= last.last();
    }

    private static void keepIfWorthwhile(List<BlockSpan> run, List<List<BlockSpan>> runs) {
        int events = run.stream().mapToInt(BlockSpan::events).sum();
        if ((events + Block.CAPACITY - 1) / Block.CAPACITY < run.size()) {
            runs.add(run);
        }
    }

    /** @return the changes that put full blocks in the place of a run */
    Changes merge(List<BlockSpan> run) {
        Changes changes = new Changes();
        write.resize(0);
        for (BlockSpan span : run) {
            BlockScanner.decode(codec, span, engine.block(span), read, all, state);
            changes.removedBlocks.add(span);
            for (int from = 0; from < read.size(); ) {
                from += move(from);
                if (write.size() == Block.CAPACITY) {
                    flush(run, changes);
                }
            }
        }
        if (write.size() > 0) {
            flush(run, changes);
        }
        return changes;
    }

    private int move(int from) {
        int to = write.size();
        int n = Math.min(read.size() - from, Block.CAPACITY - to);
        write.resize(to + n);
        System.arraycopy(read.times(), from, write.times(), to, n);
        System.arraycopy(read.offsets(), from, write.offsets(), to, n);
        System.arraycopy(read.sessionStarts(), from, write.sessionStarts(), to, n);
        for (int c = 0; c < read.columns(); c++) {
            boolean text = read.kind(c) == Column.Kind.TEXT;
            Object source = text ? read.ids(c) : read.numbers(c);
            Object target = text ? write.ids(c) : write.numbers(c);
            System.arraycopy(source, from, target, to, n);
        }
        return n;
    }

    private void flush(List<BlockSpan> run, Changes changes) {
        BlockSpan place = run.get(changes.blocks.size());
        int n = write.size();
        BlockSpan span = new BlockSpan(place.actor(), place.seq(), write.times()[0], write.times()[n - 1], n);
        changes.blocks.add(new BlockRow(span, codec.encode(write, state.functions())));
        write.resize(0);
    }
}
