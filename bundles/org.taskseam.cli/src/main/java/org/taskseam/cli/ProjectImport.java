/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.store.ImportResult;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.Importer;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/** Brings logs into a project, which is made if it is not there. */
final class ProjectImport implements AutoCloseable {

    private final Project project;

    ProjectImport(Path folder) {
        ProjectKeys keys = ProjectKeys.ofUser();
        project =
                Projects.isProject(folder) ? Projects.open(folder, keys) : Projects.create(folder, name(folder), keys);
    }

    /** What came out of a log and went into the project. */
    record Done(ReadResult read, ImportResult stored) {}

    Done run(Path log, ReadOptions options, ImportSettings settings, Progress progress) throws IOException {
        ReadResult read = LogFormats.read(log, options, progress);
        String source = String.valueOf(log.getFileName());
        return new Done(read, new Importer(project).run(read.log(), source, settings, progress));
    }

    private static String name(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return name.endsWith(Projects.SUFFIX) ? name.substring(0, name.length() - Projects.SUFFIX.length()) : name;
    }

    @Override
    public void close() {
        project.close();
    }
}
