/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.BlockCodec;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.NumberColumn;

/** Cuts rows of a log into blocks of one actor each and encodes them. */
final class BlockAppender {

    private final StoreState state;
    private final EventLog log;
    private final LogMapping mapping;
    private final BlockCodec codec;
    private final Block block;

    BlockAppender(StoreState state, EventLog log, LogMapping mapping, BlockCodec codec) {
        this.state = state;
        this.log = log;
        this.mapping = mapping;
        this.codec = codec;
        this.block = state.newBlock();
        for (int c = 0; c < block.columns(); c++) {
            if (block.kind(c) == Column.Kind.TEXT) {
                Arrays.fill(block.ids(c), Dictionary.NONE);
            } else {
                Arrays.fill(block.numbers(c), NumberColumn.NONE);
            }
        }
    }

    List<BlockRow> append(int from, int to) {
        List<BlockRow> blocks = new ArrayList<>();
        for (int c = 0; c < log.columns().size(); c++) {
            if (log.columns().get(c).kind() == Column.Kind.TEXT) {
                mapping.expect(c, from, to);
            }
        }
        int row = from;
        while (row < to) {
            int actor = log.actor(row);
            int end = Math.min(to, log.endRow(actor));
            int id = mapping.actor(actor);
            int seq = state.nextSeq(id);
            while (row < end) {
                int next = Math.min(end, row + Block.CAPACITY);
                fill(row, next);
                BlockSpan span = new BlockSpan(id, seq++, log.timeMillis(row), log.timeMillis(next - 1), next - row);
                blocks.add(new BlockRow(span, codec.encode(block, state.functions())));
                row = next;
            }
        }
        return blocks;
    }

    private void fill(int from, int to) {
        int n = to - from;
        block.resize(n);
        int session = log.sessionOf(from);
        int sessionEnd = log.session(session).firstRow();
        for (int i = 0; i < n; i++) {
            block.times()[i] = log.timeMillis(from + i);
            block.offsets()[i] = (short) log.offsetMinutes(from + i);
            boolean starts = from + i == sessionEnd;
            block.sessionStarts()[i] = starts;
            if (starts || i == 0) {
                sessionEnd = log.session(session++).endRow();
            }
        }
        for (int c = 0; c < log.columns().size(); c++) {
            int number = mapping.number(c);
            if (block.kind(number) == Column.Kind.TEXT) {
                mapping.copyIds(c, from, block.ids(number), n);
            } else {
                NumberColumn source = log.numbers(c);
                long[] target = block.numbers(number);
                for (int i = 0; i < n; i++) {
                    target[i] = source.get(from + i);
                }
            }
        }
    }
}
