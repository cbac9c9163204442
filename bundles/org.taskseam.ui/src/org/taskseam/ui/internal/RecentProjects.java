/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The folders of the projects that were opened before, the last one first. */
public final class RecentProjects {

    private static final String KEY = "recentProjects";
    private static final int MOST = 8;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.taskseam.ui");

    /** @return those that are still there */
    public List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String line : store.get(KEY, "").split("\n")) {
            if (!line.isEmpty() && Files.isDirectory(Path.of(line))) {
                folders.add(Path.of(line));
            }
        }
        return folders;
    }

    /** Puts a folder first. */
    public void opened(Path folder) {
        List<Path> folders = new ArrayList<>(folders());
        Path absolute = folder.toAbsolutePath().normalize();
        folders.remove(absolute);
        folders.add(0, absolute);
        store.put(
                KEY,
                String.join(
                        "\n", folders.stream().limit(MOST).map(Path::toString).toList()));
        try {
            store.flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentProjects.class).warn("Recent projects were not saved", e);
        }
    }

    /** @return the name of the project in a folder: its name without the ending */
    public static String name(Path folder) {
        String name = folder.getFileName().toString();
        return name.endsWith(".taskseam") ? name.substring(0, name.length() - ".taskseam".length()) : name;
    }
}
