/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Detectors of partners, as {@code META-INF/services} of their jars names them. */
public final class InstalledDetectors {

    private static volatile Supplier<List<Detector>> ofBundles = List::of;

    private InstalledDetectors() {}

    /**
     * Says where else detectors are: a framework of bundles has some that no class path shows. Each {@link TextMasker} asks as it is
     * made.
     *
     * @param detectors throws an {@link IllegalStateException} if one cannot be made
     */
    public static void alsoFrom(Supplier<List<Detector>> detectors) {
        ofBundles = detectors;
    }

    /**
     * @return the names of their classes, for whoever wants to know what masks here
     * @throws IllegalStateException if one cannot be made
     */
    public static List<String> names() {
        return in(InstalledDetectors.class.getClassLoader()).stream()
                .map(detector -> detector.getClass().getName())
                .toList();
    }

    /** @throws IllegalStateException if one cannot be made: without it, texts would be kept that it was to hide */
    static List<Detector> in(ClassLoader loader) {
        List<Detector> found = new ArrayList<>();
        try {
            ServiceLoader.load(Detector.class, loader).forEach(found::add);
        } catch (ServiceConfigurationError e) {
            throw new IllegalStateException("A detector that is installed cannot be used: " + e.getMessage(), e);
        }
        found.addAll(ofBundles.get());
        return found;
    }
}
