/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Deadline;
import org.taskseam.privacy.Masker;
import org.taskseam.privacy.TextMasker;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.store.internal.Messages;

/**
 * Brings a log into a project: people become pseudonyms and values become tokens, then ranges of rows are appended. An import
 * that was cancelled or killed is completed by repeating it; what is there already is not brought twice.
 */
public final class Importer {

    /** Where actors are cut. As the bounds of ranges are what they are known by, neither number may ever change. */
    private static final int CUT = 1984;

    private static final int RANGE = 32 * CUT;

    /** Ranges that are stored in one go: fewer waits for the disk, and fuller pages. */
    private static final int TOGETHER = 4;

    /** Small blocks for every actor that are tolerated before they are merged. */
    private static final int SMALL_BLOCKS = 4;

    /** How the documents of imports begin. */
    static final String IMPORT = "import/";

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
        String fingerprint = LogFingerprint.of(events);
        String hash = policy == null ? DEFAULTS : policy.hash();
        String document = IMPORT + fingerprint + "@" + hash;
        String shape = LogFingerprint.ofShape(log);
        refuseOtherwise(document, shape);
        if (settings.written() != null) {
            project.write(settings.written());
        }
        ProjectInfo info = project.info();
        if (!info.equals(info.with(settings))) {
            project.write(info.with(settings));
        }
        long added = append(events, fingerprint, hash, progress);
        if (added > 0) {
            TextDocument text = new TextDocument()
                    .put("source", protection.source(source))
                    .put("events", Integer.toString(events.size()))
                    .put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                    .put(Kept.NAMES.key, Boolean.toString(settings.keepNames()))
                    .put(Kept.VALUES.key, Boolean.toString(settings.keepValues()))
                    .put(Kept.TEXTS.key, Boolean.toString(settings.keepTexts()))
                    .put("policy", hash)
                    .put("published", Boolean.toString(settings.published()))
                    .put("shape", shape);
            int version =
                    project.events().document(document).map(Document::version).orElse(0);
            project.events().putDocument(document, text.toString(), version);
            EventStore.Statistics statistics = project.events().statistics();
            if (statistics.small() > (long) SMALL_BLOCKS * statistics.actors()) {
                project.events().compact(progress);
            }
        }
        return new ImportResult(
                added, events.size() - added, protection.unlisted(), protection.failed(), protection.leftOut());
    }

    /** The policy of the settings, which may be no older version of the project's; without one, the project's holds. */
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
            return given;
        }
        return settings.keepNames() || settings.keepValues() || settings.keepTexts() ? null : project.policy();
    }

    /** A log that is there under another policy or with other settings would be counted twice. */
    private void refuseOtherwise(String document, String shape) {
        for (String name : project.events().documents()) {
            if (name.startsWith(IMPORT) && !name.equals(document)) {
                TextDocument other = TextDocument.parse(
                        project.events().document(name).orElseThrow().text());
                if (shape.equals(other.get("shape"))) {
                    throw new StoreException(Messages.text("import.otherwise", other.get("at")));
                }
            }
        }
    }

    /** Every batch carries the fingerprint of the policy under which it was masked. */
    private long append(EventLog events, String fingerprint, String policy, Progress progress) {
        progress.begin(Messages.text("step.store"), events.size());
        List<Batch> ranges = new ArrayList<>();
        for (int from = 0, to; from < events.size(); from = to) {
            to = end(events, from);
            ranges.add(new Batch(fingerprint + ":" + from + "-" + to + "@" + policy, events, from, to));
        }
        long before = project.events().statistics().events();
        for (int i = 0; i < ranges.size(); i += TOGETHER) {
            progress.checkCancelled();
            List<Batch> some = ranges.subList(i, Math.min(i + TOGETHER, ranges.size()));
            project.events().append(some);
            progress.worked(some.getLast().toRow() - some.getFirst().fromRow());
        }
        return project.events().statistics().events() - before;
    }

    private static int end(EventLog events, int from) {
        if (events.size() - from <= RANGE) {
            return events.size();
        }
        int first = events.firstRow(events.actor(from + RANGE));
        int cut = first + (from + RANGE - first) / CUT * CUT;
        return cut > from ? cut : from + RANGE;
    }
}
