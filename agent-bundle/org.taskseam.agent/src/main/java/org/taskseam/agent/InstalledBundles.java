/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.taskseam.capture.CaptureSource;
import org.taskseam.privacy.Detector;

/** What installed bundles add to the agent, as their {@code META-INF/services} name it; those in {@code dropins} are installed first. */
final class InstalledBundles {

    private static final String DROPPED_IN = "dropins/";

    private final BundleContext context;

    private InstalledBundles(BundleContext context) {
        this.context = context;
    }

    /**
     * @return the bundles of this framework and those that lie in the folder {@code dropins} of the agent now
     * @throws IOException if one of those cannot be installed
     */
    static InstalledBundles of(BundleContext context) throws IOException {
        // an address whose blanks the framework does not encode
        String home = context.getProperty("osgi.install.area").substring("file:".length());
        Path dropins = new File(home).toPath().resolve("dropins");
        try {
            // the framework remembers those of the last start
            for (Bundle bundle : context.getBundles()) {
                if (bundle.getLocation().startsWith(DROPPED_IN)) {
                    bundle.uninstall();
                }
            }
            if (Files.isDirectory(dropins)) {
                try (DirectoryStream<Path> jars = Files.newDirectoryStream(dropins, "*.jar")) {
                    for (Path jar : jars) {
                        context.installBundle(DROPPED_IN + jar.getFileName(), Files.newInputStream(jar));
                    }
                }
            }
        } catch (BundleException e) {
            throw new IOException(Messages.text("dropins.bad", dropins, String.valueOf(e.getMessage())), e);
        }
        return new InstalledBundles(context);
    }

    /** @return the sources that can be used; what is wrong with others is said */
    List<CaptureSource> sources() {
        List<CaptureSource> sources = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            try {
                sources.addAll(providers(bundle, CaptureSource.class));
            } catch (IOException | ReflectiveOperationException | LinkageError e) {
                System.err.println("taskseam-agent: " + bundle + " can't be used: " + e);
            }
        }
        return sources;
    }

    /** @throws IllegalStateException if one cannot be made: without it, texts would be kept that it was to hide */
    List<Detector> detectors() {
        List<Detector> detectors = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            try {
                detectors.addAll(providers(bundle, Detector.class));
            } catch (IOException | ReflectiveOperationException | LinkageError | RuntimeException e) {
                throw new IllegalStateException(Messages.text("detector.bad", bundle, e), e);
            }
        }
        return detectors;
    }

    private static <T> List<T> providers(Bundle bundle, Class<T> type)
            throws IOException, ReflectiveOperationException {
        List<T> providers = new ArrayList<>();
        URL file = bundle.getEntry("META-INF/services/" + type.getName());
        if (file != null) {
            try (BufferedReader names =
                    new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
                for (String line = names.readLine(); line != null; line = names.readLine()) {
                    int comment = line.indexOf('#');
                    String name = (comment < 0 ? line : line.substring(0, comment)).strip();
                    if (!name.isEmpty()) {
                        providers.add(bundle.loadClass(name)
                                .asSubclass(type)
                                .getConstructor()
                                .newInstance());
                    }
                }
            }
        }
        return providers;
    }
}
