/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.MapSettings;
import org.taskseam.presentation.NamedView;
import org.taskseam.presentation.NamedViews;

/** Keeps how each type of task is left in the graph of the open project, soon after it changes and when the project is left. */
final class ViewKeeper {

    private static final long SOON = 1_000;

    private final Analysis analysis;
    private final Map<String, MapSettings> left = new HashMap<>();
    private final Map<String, NamedView> due = new LinkedHashMap<>();
    private final Job soon = Job.createSystem(Texts.get("views"), (ICoreRunnable) monitor -> write());
    private Path folder;
    private Optional<NamedView> known = Optional.empty();

    ViewKeeper(Analysis analysis) {
        this.analysis = analysis;
        analysis.map()
                .onChange(map -> changed()); // drawn when both the project and what is shown of it are the new ones
    }

    /** What is seen now is how the project in this folder opened, of which these views were left. */
    void begin(Path folder, List<NamedView> before) {
        synchronized (due) {
            this.folder = folder;
        }
        left.clear();
        before.forEach(view -> left.put(view.task(), view.settings()));
        known = now();
    }

    /** @return how a type of task was left; nothing if it was not looked at yet */
    Optional<MapSettings> left(String task) {
        return Optional.ofNullable(left.get(task));
    }

    /** The project is left. */
    void end() {
        soon.cancel();
        write();
        synchronized (due) {
            folder = null;
        }
    }

    private void changed() {
        Optional<NamedView> now = now();
        if (folder != null && now.isPresent() && !now.equals(known)) {
            known = now;
            NamedView view = now.get();
            left.put(view.task(), view.settings());
            synchronized (due) {
                due.remove(view.task()); // the last one is to stand last
                due.put(view.task(), view);
            }
            soon.schedule(SOON);
        }
    }

    private Optional<NamedView> now() {
        return analysis.mined()
                .map(project ->
                        NamedView.left(project.task(), analysis.settings().get()));
    }

    private void write() {
        List<NamedView> views;
        Path where;
        synchronized (due) {
            views = List.copyOf(due.values());
            where = folder;
            due.clear();
        }
        if (views.isEmpty()) {
            return;
        }
        try {
            new NamedViews(where).save(views);
        } catch (IOException e) {
            ILog.of(ViewKeeper.class).warn("What the graph shows was not kept", e);
        }
    }
}
