/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Deadline;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.store.internal.BlockEventStore;
import org.taskseam.store.internal.Messages;

/**
 * Brings a log into a project: people become pseudonyms and values become tokens, then ranges of rows are appended. An import
 * that was cancelled or killed is completed by repeating it; what is there already is not brought twice.
 */
public final class Importer {

    private static final int BATCH = 32 * BlockEventStore.BLOCK_EVENTS;

    /** Small blocks for every actor that are tolerated before they are merged. */
    private static final int SMALL_BLOCKS = 4;

    /** Stands for the policy of imports without one. */
    private static final String DEFAULTS = "defaults";

    private final Project project;
    private final @Nullable Masker masker;
    private final Deadline deadline;

    /** Masks as the policy of the import asks. */
    public Importer(Project project) {
        this.project = project;
        masker = null;
        deadline = new Deadline(Deadline.OF_EVENT);
    }

    /** @param masker hides personal data; where it fails or takes too long, the event is dropped */
    public Importer(Project project, Masker masker) {
        this(project, masker, Deadline.OF_EVENT);
    }

    Importer(Project project, Masker masker, Duration limit) {
        this.project = project;
        this.masker = masker;
        deadline = new Deadline(limit);
    }

    /**
     * Imports a log.
     *
     * @param source where the log came from, for the record; a file name, not a path
     * @throws java.util.concurrent.CancellationException if the progress says so; what was acknowledged stays
     * @throws StoreException if the store can't take the events or the project's key is missing
     */
    public ImportResult run(EventLog log, String source, ImportSettings settings, Progress progress) {
        Policy policy = policy(settings);
        Masker hiding = masker != null ? masker : policy != null ? policy.masker() : new TextMasker();
        LogProtection protection = new LogProtection(settings, policy, project::key, hiding, deadline);
        EventLog events = protection.apply(log, progress);
        ProjectInfo info = project.info();
        if (!info.equals(info.with(settings))) {
            project.write(info.with(settings));
        }
        String fingerprint = LogFingerprint.of(events);
        String hash = policy == null ? DEFAULTS : policy.hash();
        long added = append(events, fingerprint, hash, progress);
        if (added > 0) {
            record(protection.source(source), fingerprint, events.size(), settings, hash);
            EventStore.Statistics statistics = project.events().statistics();
            if (statistics.small() > (long) SMALL_BLOCKS * statistics.actors()) {
                project.events().compact(progress);
            }
        }
        return new ImportResult(
                added, events.size() - added, protection.unlisted(), protection.failed(), protection.leftOut());
    }

    /** The policy of the settings becomes the project's, unless it is an older version of it; without one, the project's holds. */
    private @Nullable Policy policy(ImportSettings settings) {
        Policy given = settings.policy();
        if (given != null) {
            Policy inForce = project.policy();
            if (inForce != null && inForce.project().equals(given.project()) && given.version() < inForce.version()) {
                throw new StoreException(Messages.text(
                        "policy.old",
                        given.project(),
                        Integer.toString(given.version()),
                        Integer.toString(inForce.version())));
            }
            project.write(given);
            return given;
        }
        return settings.keepNames() || settings.keepValues() || settings.keepTexts() ? null : project.policy();
    }

    /** Every batch carries the fingerprint of the policy under which it was masked. */
    private long append(EventLog events, String fingerprint, String policy, Progress progress) {
        progress.begin(Messages.text("step.store"), events.size());
        long added = 0;
        int from = 0;
        while (from < events.size()) {
            progress.checkCancelled();
            int to = end(events, from);
            if (project.events()
                    .append(new Batch(fingerprint + ":" + from + "-" + to + "@" + policy, events, from, to))) {
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

    private void record(String source, String fingerprint, int events, ImportSettings settings, String policy) {
        String name = "import/" + fingerprint + "@" + policy;
        TextDocument text = new TextDocument()
                .put("source", source)
                .put("events", Integer.toString(events))
                .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("keepsNames", Boolean.toString(settings.keepNames()))
                .put("keepsValues", Boolean.toString(settings.keepValues()))
                .put("keepsTexts", Boolean.toString(settings.keepTexts()))
                .put("policy", policy)
                .put("published", Boolean.toString(settings.published()));
        int version = project.events().document(name).map(Document::version).orElse(0);
        project.events().putDocument(name, text.toString(), version);
    }
}
