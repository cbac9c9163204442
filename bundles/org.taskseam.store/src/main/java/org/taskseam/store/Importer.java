/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.store.internal.BlockEventStore;

/**
 * Brings a log into a project: people become pseudonyms and values become tokens, then ranges of rows are appended. An import
 * that was cancelled or killed is completed by repeating it; what is there already is not brought twice.
 */
public final class Importer {

    private static final int BATCH = 32 * BlockEventStore.BLOCK_EVENTS;

    /** Small blocks for every actor that are tolerated before they are merged. */
    private static final int SMALL_BLOCKS = 4;

    private final Project project;

    public Importer(Project project) {
        this.project = project;
    }

    /**
     * Imports a log.
     *
     * @param source where the log came from, for the record; a file name, not a path
     * @throws java.util.concurrent.CancellationException if the progress says so; what was acknowledged stays
     * @throws StoreException if the store can't take the events or the project's key is missing
     */
    public ImportResult run(EventLog log, String source, ImportSettings settings, Progress progress) {
        LogProtection protection = new LogProtection(settings, project::key);
        EventLog events = protection.apply(log, progress);
        ProjectInfo info = project.info();
        if (!info.equals(info.with(settings))) {
            project.write(info.with(settings));
        }
        String fingerprint = LogFingerprint.of(events);
        long added = append(events, fingerprint, progress);
        if (added > 0) {
            record(source, fingerprint, events.size(), settings);
            EventStore.Statistics statistics = project.events().statistics();
            if (statistics.small() > (long) SMALL_BLOCKS * statistics.actors()) {
                project.events().compact(progress);
            }
        }
        return new ImportResult(added, events.size() - added, protection.leftOut());
    }

    private long append(EventLog events, String fingerprint, Progress progress) {
        progress.begin("Store events", events.size());
        long added = 0;
        int from = 0;
        while (from < events.size()) {
            progress.checkCancelled();
            int to = end(events, from);
            if (project.events().append(new Batch(fingerprint + ":" + from + "-" + to, events, from, to))) {
                added += to - from;
            }
            progress.worked(to - from);
            from = to;
        }
        return added;
    }

    /** @return end of a range that cuts actors, if at all, at full blocks */
    private static int end(EventLog events, int from) {
        if (events.size() - from <= BATCH) {
            return events.size();
        }
        int first = events.firstRow(events.actor(from + BATCH));
        int cut = first + (from + BATCH - first) / BlockEventStore.BLOCK_EVENTS * BlockEventStore.BLOCK_EVENTS;
        return cut > from ? cut : from + BATCH;
    }

    private void record(String source, String fingerprint, int events, ImportSettings settings) {
        String name = "import/" + fingerprint;
        TextDocument text = new TextDocument()
                .put("source", source)
                .put("events", Integer.toString(events))
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("keepsNames", Boolean.toString(settings.keepNames()))
                .put("keepsValues", Boolean.toString(settings.keepValues()))
                .put("published", Boolean.toString(settings.published()));
        int version = project.events().document(name).map(Document::version).orElse(0);
        project.events().putDocument(name, text.toString(), version);
    }
}
