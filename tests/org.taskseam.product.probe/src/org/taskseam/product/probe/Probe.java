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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.taskseam.privacy.Channel;
import org.taskseam.privacy.TextMasker;

/**
 * Dropped into an installed product by the product tests: waits until the window shows every text that the system
 * property {@code taskseam.probe.expect} names (separated by {@code |}), writes all texts it saw to the file named by
 * {@code taskseam.probe.out}, and quits. Opens the view that {@code taskseam.probe.view} names, and masks the text that {@code
 * taskseam.probe.mask} says, as an import does. Does nothing where the properties are not set.
 */
public final class Probe implements IStartup {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

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
                openView(workbench);
                seen.clear();
                seen.addAll(Texts.of(workbench));
                String plain = System.getProperty("taskseam.probe.mask");
                if (plain != null) {
                    seen.add("Masked: "
                            + new TextMasker().mask(plain, "", Channel.OTHER).text());
                }
                complete.set(expected.stream().allMatch(text -> seen.stream().anyMatch(line -> line.contains(text))));
            });
            pause();
        }
        String picture = System.getProperty("taskseam.probe.picture");
        if (picture != null) {
            for (int i = 0; i < 8; i++) {
                pause();
            }
            display.syncExec(() -> save(workbench, picture));
        }
        try {
            Files.write(out, seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            display.syncExec(workbench::close);
        }
    }

    private static void openView(IWorkbench workbench) {
        String view = System.getProperty("taskseam.probe.view");
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (view != null && window != null && window.getActivePage().findView(view) == null) {
            try {
                window.getActivePage().showView(view);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void save(IWorkbench workbench, String file) {
        Rectangle bounds = workbench.getActiveWorkbenchWindow().getShell().getBounds();
        Image image = new Image(workbench.getDisplay(), bounds.width, bounds.height);
        GC gc = new GC(workbench.getDisplay());
        gc.copyArea(image, bounds.x, bounds.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        loader.save(file, SWT.IMAGE_PNG);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
