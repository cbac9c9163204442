/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Detectors of partners, as {@code META-INF/services} of their jars names them. */
final class InstalledDetectors {

    private InstalledDetectors() {}

    /** @throws IllegalStateException if one cannot be made: without it, texts would be kept that it was to hide */
    static List<Detector> in(ClassLoader loader) {
        List<Detector> found = new ArrayList<>();
        try {
            ServiceLoader.load(Detector.class, loader).forEach(found::add);
            return found;
        } catch (ServiceConfigurationError e) {
            throw new IllegalStateException("A detector that is installed cannot be used: " + e.getMessage(), e);
        }
    }
}
