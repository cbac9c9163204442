/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.Locale;
import java.util.Set;

/** Which programs are browsers that can have the extension. */
public final class Browsers {

    private static final Set<String> NAMES = Set.of(
            "chromium",
            "chromium-browser",
            "chrome",
            "google-chrome",
            "msedge",
            "microsoft-edge",
            "brave",
            "vivaldi",
            "opera");

    private Browsers() {}

    /** @return short names of their executables */
    public static Set<String> names() {
        return NAMES;
    }

    /** @param application short name of the executable */
    public static boolean isBrowser(String application) {
        return NAMES.contains(application.toLowerCase(Locale.ROOT));
    }
}
