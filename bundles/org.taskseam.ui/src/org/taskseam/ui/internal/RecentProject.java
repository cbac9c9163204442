/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.nio.file.Path;
import java.util.List;
import org.taskseam.store.Projects;

/**
 * A project that was opened before.
 *
 * @param folder its folder
 * @param name   its name
 */
public record RecentProject(Path folder, String name) {

    /** A project whose name is not known is called after its folder. */
    static RecentProject named(Path folder, String name) {
        return new RecentProject(folder, name.isBlank() ? Projects.nameOf(folder) : name);
    }

    /** @return what tells it from others of the same name: the end of its path, as far as it differs; empty if the name does */
    public String apart(List<RecentProject> all) {
        List<Path> others = all.stream()
                .filter(other -> other.name.equals(name) && !other.folder.equals(folder))
                .map(RecentProject::folder)
                .toList();
        if (others.isEmpty()) {
            return "";
        }
        for (int last = 1; last <= folder.getNameCount(); last++) {
            Path end = end(folder, last);
            int names = last;
            if (others.stream().noneMatch(other -> end(other, names).equals(end))) {
                return end.toString();
            }
        }
        return folder.toString();
    }

    private static Path end(Path path, int names) {
        return path.subpath(Math.max(0, path.getNameCount() - names), path.getNameCount());
    }
}
