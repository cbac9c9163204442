/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taskseam.eventlog.EventLog;
import org.taskseam.eventlog.Progress;
import org.taskseam.privacy.Deadline;
import org.taskseam.privacy.TextMasker;

/**
 * Imports in a process of its own that may be killed or run out of disk space. Prints {@code found N} events after opening,
 * {@code stored N} after every acknowledged range, {@code done} at the end, {@code refused MESSAGE} if the store can't.
 *
 * <p>Arguments: project folder, number of the first log, number of logs, and a file to delete after a refusal, or "-".
 */
final class ImportProcess {

    static final int EVENTS = 20_000;
    static final int RANGE = 500;

    private ImportProcess() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        ProjectKeys keys = new ProjectKeys(folder.resolveSibling("keys"));
        int first = Integer.parseInt(args[1]);
        int logs = Integer.parseInt(args[2]);
        try {
            run(folder, keys, first, logs);
        } catch (StoreException e) {
            say("refused " + e.getMessage());
            Files.delete(Path.of(args[3]));
            run(folder, keys, first, logs);
        }
        say("done");
    }

    private static void run(Path folder, ProjectKeys keys, int first, int logs) {
        try (Project project =
                Projects.isProject(folder) ? Projects.open(folder, keys) : Projects.create(folder, "killed", keys)) {
            say("found " + project.events().statistics().events());
            for (int seed = first; seed < first + logs; seed++) {
                append(project, seed);
            }
            project.events().compact(Progress.NONE);
        }
    }

    private static void append(Project project, int seed) {
        LogProtection protection = new LogProtection(
                ImportSettings.protective(), null, project::key, new TextMasker(), new Deadline(Deadline.OF_EVENT));
        EventLog log = protection.apply(SampleLog.of(seed, EVENTS, 3), Progress.NONE);
        for (int row = 0; row < log.size(); row += RANGE) {
            if (project.events().append(new Batch(seed + ":" + row, log, row, row + RANGE))) {
                say("stored " + RANGE);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line.replace('\n', ' '));
        System.out.flush();
    }
}
