/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.taskseam.eventlog.Progress;
import org.taskseam.presentation.Answer;
import org.taskseam.presentation.Background;
import org.taskseam.presentation.Reasons;

/**
 * Runs work as jobs of the platform; answers arrive in the thread of the display. Who cancelled does not hear that it failed
 * just then.
 */
public final class JobBackground implements Background {

    private final Display display;

    /** @param display whose thread gets the answers */
    public JobBackground(Display display) {
        this.display = display;
    }

    @Override
    public <T> Handle start(String name, Work<T> work, Consumer<Answer<T>> observer) {
        AtomicBoolean begun = new AtomicBoolean();
        AtomicBoolean unwanted = new AtomicBoolean();
        Job job = Job.create(name, monitor -> {
            begun.set(true);
            Answer<T> answer = run(work, new Reporter<T>(monitor, running -> tell(observer, running)));
            tell(
                    last -> observer.accept(
                            last instanceof Answer.Failed && unwanted.get() ? new Answer.Cancelled<>() : last),
                    answer);
            return answer instanceof Answer.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
        return () -> {
            unwanted.set(true);
            if (job.cancel() && begun.compareAndSet(false, true)) {
                tell(observer, new Answer.Cancelled<>()); // a job that was still waiting never runs
            }
        };
    }

    private static <T> Answer<T> run(Work<T> work, Progress progress) {
        try {
            T value = work.run(progress);
            return progress.isCancelled() ? new Answer.Cancelled<>() : new Answer.Complete<>(value);
        } catch (CancellationException e) {
            return new Answer.Cancelled<>();
        } catch (Exception e) {
            ILog.of(JobBackground.class).log(new Status(IStatus.WARNING, "org.taskseam.ui", "Work failed", e));
            return new Answer.Failed<>(Reasons.of(e));
        } catch (OutOfMemoryError e) {
            return new Answer.Failed<>(Texts.get("error.memory"));
        }
    }

    private <T> void tell(Consumer<Answer<T>> observer, Answer<T> answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!display.isDisposed()) {
                    observer.accept(answer);
                }
            });
        }
    }

    /** Passes progress on, at most twenty times a second. */
    private static final class Reporter<T> implements Progress {

        private static final long REST = 50_000_000;

        private final IProgressMonitor monitor;
        private final Consumer<Answer<T>> observer;
        private String step = "";
        private long total = UNKNOWN;
        private long done;
        private long told;

        Reporter(IProgressMonitor monitor, Consumer<Answer<T>> observer) {
            this.monitor = monitor;
            this.observer = observer;
        }

        @Override
        public synchronized void begin(String step, long total) {
            this.step = step;
            this.total = total;
            this.done = 0;
            told = 0;
            tell();
        }

        @Override
        public synchronized void worked(long amount) {
            done += amount;
            tell();
        }

        private void tell() {
            long now = System.nanoTime();
            if (told == 0 || now - told > REST) {
                told = now;
                observer.accept(new Answer.Running<>(step, total <= 0 ? -1 : (int) Math.min(100, done * 100 / total)));
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
