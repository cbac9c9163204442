/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.mining.recognition.LearnedFile;
import org.taskseam.mining.recognition.ProjectTasks;
import org.taskseam.mining.recognition.SeamRecognizer;
import org.taskseam.mining.recognition.decision.DecisionFile;
import org.taskseam.mining.recognition.decision.TaskRef;
import org.taskseam.store.EventQuery;
import org.taskseam.store.Project;

/**
 * What a project's folder holds beside the store of events that were erased: decisions about their tasks, activities in
 * saved views that nobody has any more, and reports, pictures and exports, which cannot be taken back in part.
 */
final class ErasedTraces {

    /** What this product writes of events. */
    private static final Set<String> DERIVED = Set.of("html", "svg", "png", "csv", "xes", "gz", "json");

    private final Path folder;

    ErasedTraces(Path folder) {
        this.folder = folder;
    }

    /**
     * Removes them.
     *
     * @param project after the erasure
     * @param actor whose events were erased; {@code null} for everybody's
     * @return the files that were deleted
     */
    List<Path> remove(Project project, @Nullable String actor, Instant from, Instant until, Progress progress)
            throws IOException {
        LearnedFile.in(folder).delete();
        EventLog left = project.events().scan(EventQuery.all(), progress);
        decisions(left, task -> (actor == null || actor.equals(task.actor())) && overlaps(task, from, until), progress);
        var dictionary = left.activities().dictionary();
        new ErasedViews(folder)
                .keepOnly(Set.copyOf(IntStream.range(0, dictionary.size())
                        .mapToObj(dictionary::text)
                        .toList()));
        List<Path> deleted = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(ErasedTraces::isDerived).sorted().toList()) {
                Files.delete(file);
                deleted.add(file);
            }
        }
        return deleted;
    }

    private static boolean overlaps(TaskRef task, Instant from, Instant until) {
        return task.spans().stream()
                .anyMatch(span -> span.first().time().isBefore(until)
                        && !span.last().time().isBefore(from));
    }

    private static boolean isDerived(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && !name.equals(DecisionFile.NAME)
                && !name.equals(LearnedFile.NAME)
                && DERIVED.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** What is known of types is learned anew from the events that are left. */
    private void decisions(EventLog left, Predicate<TaskRef> erased, Progress progress) throws IOException {
        DecisionFile file = DecisionFile.in(folder);
        if (!file.exists()) {
            return;
        }
        file.save(file.load().forgetting(erased));
        ProjectTasks.in(folder).find(left, new SeamRecognizer(), progress);
    }
}
