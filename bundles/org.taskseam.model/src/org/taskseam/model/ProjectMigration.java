/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model;

import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * Lifts the XML of an older project file to the version of today, one version after the other.
 *
 * <p>History: version 1 is the first.
 */
final class ProjectMigration {

    /** Step i lifts version i + 1 to i + 2. */
    static final ProjectMigration TODAY = new ProjectMigration(List.of());

    private static final String VERSION = "schemaVersion";

    private final List<Consumer<Element>> steps;

    ProjectMigration(List<Consumer<Element>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** @return the newest version, which files are written in */
    int version() {
        return steps.size() + 1;
    }

    /** @return the version of a project file; one that says nothing has the first */
    static int versionOf(Element project) {
        return project.hasAttribute(VERSION) ? Integer.parseInt(project.getAttribute(VERSION)) : 1;
    }

    /** Changes the XML of a project in place. */
    void migrate(Element project) {
        for (int version = versionOf(project); version < version(); version++) {
            steps.get(version - 1).accept(project);
        }
        project.setAttribute(VERSION, Integer.toString(version()));
    }
}
