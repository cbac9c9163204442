/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.taskseam.presentation.Analysis;
import org.taskseam.presentation.LastView;

/** Keeps what the graph shows in the folder of the open project, soon after it changes and when the project is left. */
final class ViewKeeper {

    private static final long SOON = 1_000;

    private record Due(Path folder, LastView view) {}

    private final Analysis analysis;
    private final AtomicReference<Due> due = new AtomicReference<>();
    private final Job soon = Job.createSystem(Texts.get("views"), (ICoreRunnable) monitor -> write());
    private Path folder;
    private Optional<LastView> known = Optional.empty();

    ViewKeeper(Analysis analysis) {
        this.analysis = analysis;
        analysis.settings().onChange(settings -> changed());
        analysis.project().onChange(project -> changed());
    }

    /** What is seen now is how the project in this folder opened. */
    void begin(Path folder) {
        this.folder = folder;
        known = now();
    }

    /** The project is left. */
    void end() {
        folder = null;
        soon.cancel();
        write();
    }

    private void changed() {
        Optional<LastView> now = now();
        if (folder != null && now.isPresent() && !now.equals(known)) {
            known = now;
            due.set(new Due(folder, now.get()));
            soon.schedule(SOON);
        }
    }

    private Optional<LastView> now() {
        return analysis.mined()
                .map(project -> new LastView(project.task(), analysis.settings().get()));
    }

    private synchronized void write() {
        Due wanted = due.getAndSet(null);
        if (wanted != null) {
            try {
                wanted.view().keepIn(wanted.folder());
            } catch (IOException e) {
                ILog.of(ViewKeeper.class).warn("What the graph shows was not kept", e);
            }
        }
    }
}
