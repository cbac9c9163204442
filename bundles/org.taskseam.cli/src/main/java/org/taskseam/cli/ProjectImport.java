/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Progress;
import org.taskseam.interchange.Detected;
import org.taskseam.interchange.LogFormats;
import org.taskseam.interchange.ReadOptions;
import org.taskseam.interchange.ReadResult;
import org.taskseam.privacy.policy.Policy;
import org.taskseam.store.ImportResult;
import org.taskseam.store.ImportSettings;
import org.taskseam.store.Importer;
import org.taskseam.store.Project;
import org.taskseam.store.ProjectKeys;
import org.taskseam.store.Projects;

/** Brings logs into a project, which is made if it is not there. */
final class ProjectImport implements AutoCloseable {

    private final Project project;
    private boolean isNew;

    ProjectImport(Path folder) {
        this(folder, Projects.nameOf(folder));
    }

    /** @param name of a project that is made here */
    ProjectImport(Path folder, String name) {
        ProjectKeys keys = ProjectKeys.ofUser();
        isNew = !Files.exists(folder);
        project = Projects.isProject(folder) ? Projects.open(folder, keys) : Projects.create(folder, name, keys);
    }

    /**
     * What came out of a log and went into the project.
     *
     * @param otherPolicy fingerprint of the policy that an agent recorded under, if it is not the project's; else {@code null}
     */
    record Done(
            ReadResult read,
            ImportResult stored,
            ProjectPictures.Taken pictures,
            @Nullable String otherPolicy) {}

    Done run(Path log, ReadOptions options, ImportSettings settings, Progress progress) throws IOException {
        ReadResult read = LogFormats.read(log, options, progress);
        String source = String.valueOf(log.getFileName());
        ImportResult stored = new Importer(project).run(read.log(), source, settings, progress);
        isNew = false; // from here on there is something in it
        ProjectPictures.Taken pictures = new ProjectPictures(project).take(log, read.log(), progress);
        String recordedUnder = read.detected().properties().get(Detected.POLICY);
        Policy own = project.policy();
        boolean other = recordedUnder != null && own != null && !own.hash().equals(recordedUnder);
        return new Done(read, stored, pictures, other ? recordedUnder : null);
    }

    /** Closes the project; one that was made for logs of which none came in is not left behind. */
    @Override
    public void close() {
        if (isNew) {
            Projects.discard(project);
        } else {
            project.close();
        }
    }
}
