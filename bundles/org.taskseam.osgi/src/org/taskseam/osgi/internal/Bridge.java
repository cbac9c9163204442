/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.osgi.internal;

import java.util.List;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.taskseam.osgi.Installed;
import org.taskseam.privacy.Detector;
import org.taskseam.privacy.InstalledDetectors;

/** Lets whatever masks find the detectors of installed bundles, and hurries the start of the workbench. */
public final class Bridge implements BundleActivator {

    private final StartClasses startClasses = new StartClasses();

    @Override
    public void start(BundleContext context) {
        InstalledDetectors.alsoFrom(() -> Installed.inThisFramework().everyOne(Detector.class));
        startClasses.start(context);
    }

    @Override
    public void stop(BundleContext context) {
        startClasses.stop();
        InstalledDetectors.alsoFrom(List::of);
    }
}
