/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.osgi.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads classes that every start of the workbench needs, beside the thread that starts it, so that it finds them ready. The list
 * is made by {@code releng/bench/start-classes}; what is not there any more is passed over. No class is initialised, and none is
 * of a bundle that is activated by its first class.
 */
final class StartClasses {

    private static final String WORKBENCH = "org.taskseam.ui.application";
    private static final String LIST = "start-classes.txt";
    private static final String BUNDLE = "# ";

    private volatile boolean ended;

    void start(BundleContext context) {
        boolean idle = Runtime.getRuntime().availableProcessors() > 1;
        if (idle && WORKBENCH.equals(context.getProperty("eclipse.application"))) {
            Thread thread = new Thread(() -> load(context.getBundles()), "Start classes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop() {
        ended = true;
    }

    private void load(Bundle[] installed) {
        Map<String, Bundle> bundles = new HashMap<>();
        for (Bundle bundle : installed) {
            bundles.put(bundle.getSymbolicName(), bundle);
        }
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StartClasses.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            ClassLoader loader = null;
            for (String line = lines.readLine(); line != null && !ended; line = lines.readLine()) {
                if (line.startsWith(BUNDLE)) {
                    loader = loader(bundles.get(line.substring(BUNDLE.length())));
                } else if (loader != null) {
                    load(line, loader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader(Bundle bundle) {
        BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
        return wiring == null ? null : wiring.getClassLoader();
    }

    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            // whoever needs it is told
        }
    }
}
