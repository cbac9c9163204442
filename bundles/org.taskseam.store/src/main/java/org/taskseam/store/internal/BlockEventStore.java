/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Block;
import org.taskseam.eventlog.BlockCodec;
import org.taskseam.eventlog.Column;
import org.taskseam.eventlog.Dictionary;
import org.taskseam.eventlog.EventFilter;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.store.Batch;
import org.taskseam.store.Document;
import org.taskseam.store.EventQuery;
import org.taskseam.store.EventStore;
import org.taskseam.store.StoreException;

/** Event store on blocks; where the blocks are kept is the engine's business. */
public final class BlockEventStore implements EventStore {

    private static final int REWRITE_EVENTS = 32 * Block.CAPACITY;

    private final BlockCodec codec = new BlockCodec();
    private Engine engine;
    private @Nullable StoreState state;
    private @Nullable LogMapping mapping;
    private boolean closed;

    public BlockEventStore(Engine engine) {
        this.engine = engine;
        this.state = new StoreState(engine);
    }

    private StoreState state() {
        if (closed) {
            throw new StoreException(Messages.text("project.closed"));
        }
        StoreState known = state;
        if (known == null) {
            known = new StoreState(engine);
            state = known;
        }
        return known;
    }

    @Override
    public synchronized List<Column> columns() {
        return state().columns().stream().map(ColumnRow::column).toList();
    }

    @Override
    public synchronized Statistics statistics() {
        long events = 0;
        int small = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        Set<Integer> actors = new HashSet<>();
        for (BlockSpan span : state().spans()) {
            events += span.events();
            small += span.isFull() ? 0 : 1;
            first = Math.min(first, span.first());
            last = Math.max(last, span.last());
            actors.add(span.actor());
        }
        return new Statistics(
                events,
                actors.size(),
                state().spans().size(),
                small,
                events == 0 ? null : Instant.ofEpochMilli(first),
                events == 0 ? null : Instant.ofEpochMilli(last));
    }

    @Override
    public synchronized Set<String> actors() {
        Dictionary names = state().actors().dictionary();
        Set<String> all = new HashSet<>();
        for (int id = 0; id < names.size(); id++) {
            all.add(names.text(id));
        }
        return all;
    }

    @Override
    public synchronized int append(List<Batch> batches) {
        Changes changes = new Changes();
        state();
        orForget(() -> {
            append(batches, changes);
            if (!changes.batches.isEmpty()) {
                commit(changes);
            }
        });
        return changes.batches.size();
    }

    /** Ranges that follow each other are cut into blocks as one. */
    private void append(List<Batch> batches, Changes changes) {
        Batch pending = null;
        for (Batch batch : batches) {
            if (engine.hasBatch(batch.id()) || changes.batches.contains(batch.id())) {
                continue;
            }
            changes.batches.add(batch.id());
            if (pending != null && pending.log() == batch.log() && pending.toRow() == batch.fromRow()) {
                pending = new Batch(batch.id(), batch.log(), pending.fromRow(), batch.toRow());
            } else {
                append(pending, changes);
                pending = batch;
            }
        }
        append(pending, changes);
    }

    private void append(@Nullable Batch batch, Changes changes) {
        if (batch != null) {
            append(batch.log(), batch.fromRow(), batch.toRow(), changes);
        }
    }

    private void append(EventLog log, int from, int to, Changes changes) {
        StoreState current = state();
        LogMapping map = mapping;
        if (map == null || !map.isFor(log, current)) {
            map = new LogMapping(log, current, changes);
            mapping = map;
        }
        current.appended(new BlockAppender(current, log, map, codec).append(from, to), changes);
    }

    private void commit(Changes changes) {
        state().save(changes);
        engine.commit(changes);
        state().committed(changes);
    }

    private void orForget(Runnable change) {
        try {
            change.run();
        } catch (RuntimeException | Error e) {
            forget();
            throw e;
        }
    }

    /** What was learned may not be in the engine: it is read again. */
    private void forget() {
        state = null;
        mapping = null;
    }

    @Override
    public synchronized EventLog scan(EventQuery query, Progress progress) {
        return new BlockScanner(engine, state(), query, progress).scan();
    }

    @Override
    public synchronized long erase(EventFilter events, Progress progress) {
        EventLog all = scan(EventQuery.all(), progress);
        EventLog rest = all.without(events);
        if (rest.size() < all.size()) {
            rewrite(rest, progress);
        }
        return all.size() - rest.size();
    }

    @Override
    public synchronized void compact(Progress progress) {
        Compaction compaction = new Compaction(engine, state());
        List<List<BlockSpan>> runs = compaction.runs();
        progress.begin(Messages.text("step.merge"), runs.size());
        for (List<BlockSpan> run : runs) {
            progress.checkCancelled();
            orForget(() -> commit(compaction.merge(run)));
            progress.worked(1);
        }
        if (Ranking.isStale(scan(EventQuery.of(), progress))) {
            rewrite(scan(EventQuery.all(), progress), progress);
        }
    }

    private void rewrite(EventLog log, Progress progress) {
        EventLog ranked = log.ranked();
        Engine successor = engine.successor();
        try {
            BlockEventStore copy = new BlockEventStore(successor);
            copyRest(successor);
            progress.begin(Messages.text("step.write"), ranked.size());
            for (int actor = 0; actor < ranked.actorCount(); actor++) {
                int end = ranked.endRow(actor);
                for (int row = ranked.firstRow(actor); row < end; row += REWRITE_EVENTS) {
                    progress.checkCancelled();
                    int next = Math.min(end, row + REWRITE_EVENTS);
                    Changes changes = new Changes();
                    copy.append(ranked, row, next, changes);
                    copy.commit(changes);
                    progress.worked(next - row);
                }
            }
        } catch (RuntimeException | Error e) {
            successor.discard();
            throw e;
        }
        forget();
        engine = engine.replaceBy(successor);
    }

    private void copyRest(Engine successor) {
        Changes changes = new Changes();
        changes.batches.addAll(engine.batches());
        for (String name : engine.documents()) {
            engine.document(name).ifPresent(changes.documents::add);
        }
        successor.commit(changes);
    }

    @Override
    public synchronized List<String> documents() {
        state();
        return engine.documents();
    }

    @Override
    public synchronized Optional<Document> document(String name) {
        state();
        return engine.document(name);
    }

    @Override
    public synchronized int putDocument(String name, @Nullable String text, int expectedVersion) {
        if (name.isEmpty() || name.length() > 200 || (text != null && text.length() > Document.MOST_CHARACTERS)) {
            throw new IllegalArgumentException("A document has a name of 1 to 200 characters and at most "
                    + Document.MOST_CHARACTERS + " characters of text");
        }
        int version = document(name).map(Document::version).orElse(0);
        if (version != expectedVersion) {
            throw new StoreException(Messages.text("document.changed", name, version, expectedVersion));
        }
        Changes changes = new Changes();
        if (text == null) {
            changes.removedDocuments.add(name);
        } else {
            changes.documents.add(new Document(name, version + 1, text));
        }
        engine.commit(changes);
        return text == null ? 0 : version + 1;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            forget();
            engine.close();
        }
    }
}
