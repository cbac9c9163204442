/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The projects that were opened before, the last one first. */
public final class RecentProjects {

    private static final String KEY = "recentProjects";
    private static final int MOST = 8;

    private final IEclipsePreferences store;

    RecentProjects() {
        this(InstanceScope.INSTANCE.getNode("org.taskseam.ui"));
    }

    /** @param store keeps a line for each: folder, tab, name */
    RecentProjects(IEclipsePreferences store) {
        this.store = store;
    }

    /** @return those that are still there */
    public List<RecentProject> all() {
        List<RecentProject> all = new ArrayList<>();
        for (String line : store.get(KEY, "").split("\n")) {
            String[] parts = line.split("\t", 2);
            if (!line.isEmpty() && Files.isDirectory(Path.of(parts[0]))) {
                all.add(RecentProject.named(Path.of(parts[0]), parts.length > 1 ? parts[1] : ""));
            }
        }
        return all;
    }

    /** Puts a project first. */
    public void opened(Path folder, String name) {
        List<RecentProject> all = new ArrayList<>(all());
        Path absolute = folder.toAbsolutePath().normalize();
        all.removeIf(one -> one.folder().equals(absolute));
        all.add(0, RecentProject.named(absolute, name.replaceAll("\\s+", " ")));
        store.put(
                KEY,
                all.stream()
                        .limit(MOST)
                        .map(one -> one.folder() + "\t" + one.name())
                        .collect(Collectors.joining("\n")));
        try {
            store.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentProjects.class).warn("Recent projects were not saved", e);
        }
    }

    /** @return the name of the project in a folder, as far as it is known */
    public String nameOf(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return all().stream()
                .filter(one -> one.folder().equals(absolute))
                .findAny()
                .orElseGet(() -> RecentProject.named(absolute, ""))
                .name();
    }
}
