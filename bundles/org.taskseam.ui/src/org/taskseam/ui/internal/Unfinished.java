/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.taskseam.eventlog.Progress;
import org.taskseam.presentation.Background;

/** Long work that a person asked for and that would be lost if it were given up: imports, recognition, reports, exports. */
public final class Unfinished {

    /** Milliseconds in which work that is not wanted any more cleans up. */
    private static final long PATIENCE = 10_000;

    private final List<Watched> running = new ArrayList<>();

    /**
     * @param name what is done, for a person to read
     * @return the same work, which is not given up without a question
     */
    public <T> Background.Work<T> of(String name, Background.Work<T> work) {
        return progress -> {
            Watched watched = new Watched(name, progress);
            begin(watched);
            try {
                return work.run(watched);
            } finally {
                end(watched);
            }
        };
    }

    private synchronized void begin(Watched watched) {
        running.add(watched);
    }

    private synchronized void end(Watched watched) {
        running.remove(watched);
        notifyAll();
    }

    private synchronized Optional<String> wanted() {
        return running.stream()
                .filter(watched -> !watched.isCancelled())
                .map(watched -> watched.name)
                .findFirst();
    }

    /**
     * Asks where something would be lost, and stops it where a person says so.
     *
     * @param stop key of what stopping it leads to
     * @return whether nothing runs any more
     */
    boolean leave(Shell shell, String stop) {
        Optional<String> wanted = wanted();
        if (wanted.isPresent()) {
            MessageDialog dialog = new MessageDialog(
                    shell,
                    Texts.get("unfinished.title"),
                    null,
                    Texts.get("unfinished.question", wanted.get()),
                    MessageDialog.QUESTION,
                    0,
                    Texts.get("unfinished.keep"),
                    Texts.get(stop));
            if (dialog.open() != 1) {
                return false;
            }
        }
        stop();
        return true;
    }

    /** Stops all of it and waits until it has cleaned up. */
    synchronized void stop() {
        long end = System.currentTimeMillis() + PATIENCE;
        running.forEach(watched -> watched.unwanted = true);
        try {
            while (!running.isEmpty() && System.currentTimeMillis() < end) {
                wait(Math.max(1, end - System.currentTimeMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Watched implements Progress {

        private final String name;
        private final Progress progress;
        private volatile boolean unwanted;

        Watched(String name, Progress progress) {
            this.name = name;
            this.progress = progress;
        }

        @Override
        public void begin(String step, long total) {
            progress.begin(step, total);
        }

        @Override
        public void worked(long amount) {
            progress.worked(amount);
        }

        @Override
        public boolean isCancelled() {
            return unwanted || progress.isCancelled();
        }
    }
}
