/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.Bundle;

/**
 * Loads the classes of the views in the background while a person reads the welcome page: the thread of the views would have to
 * wait for them when the first project opens.
 */
final class WarmUp {

    private static final List<String> BUNDLES =
            List.of("org.taskseam.presentation", "org.eclipse.draw2d", "org.taskseam.ui.graph", "org.taskseam.ui");

    private static final int REST = 300;

    private WarmUp() {}

    /** Begins as soon as the first window is there. */
    static void start() {
        Job job = Job.createSystem("Loading views", monitor -> {
            BUNDLES.forEach(name -> load(Platform.getBundle(name), monitor));
            return Status.OK_STATUS;
        });
        job.setPriority(Job.DECORATE);
        job.schedule(REST);
    }

    private static void load(Bundle bundle, IProgressMonitor monitor) {
        Enumeration<URL> files = bundle == null ? null : bundle.findEntries("/org", "*.class", true);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            if (!monitor.isCanceled()) {
                String path = file.getPath();
                load(
                        bundle,
                        path.substring(path.startsWith("/") ? 1 : 0, path.length() - ".class".length())
                                .replace('/', '.'));
            }
        }
    }

    private static void load(Bundle bundle, String name) {
        try {
            bundle.loadClass(name).getDeclaredMethods(); // links it, but does not run its initializers
        } catch (ClassNotFoundException | LinkageError e) {
            // whoever needs it will say so
        }
    }
}
