/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.product.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Dropped into an installed product by the product tests: waits until the window shows every text that the system
 * property {@code taskseam.probe.expect} names (separated by {@code |}), writes all texts it saw to the file named by
 * {@code taskseam.probe.out}, and quits. Does nothing where the properties are not set.
 */
public final class Probe implements IStartup {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Override
    public void earlyStartup() {
        String out = System.getProperty("taskseam.probe.out");
        if (out == null) {
            return;
        }
        Thread watcher = new Thread(() -> watch(Path.of(out)), "probe");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void watch(Path out) {
        List<String> expected =
                List.of(System.getProperty("taskseam.probe.expect", "").split("\\|"));
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        long end = System.nanoTime() + PATIENCE;
        List<String> seen = new ArrayList<>();
        AtomicBoolean complete = new AtomicBoolean();
        while (!complete.get() && System.nanoTime() < end) {
            display.syncExec(() -> {
                seen.clear();
                seen.addAll(Texts.of(workbench));
                complete.set(expected.stream().allMatch(text -> seen.stream().anyMatch(line -> line.contains(text))));
            });
            pause();
        }
        try {
            Files.write(out, seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            display.syncExec(workbench::close);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
