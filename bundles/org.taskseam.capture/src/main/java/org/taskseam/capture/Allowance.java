/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.Locale;
import java.util.Set;

/** The applications that may be looked at. Everything else costs nothing and leaves one opaque interaction. */
public final class Allowance {

    private final Set<String> applications;

    /** @param applications short program names; upper and lower case are the same */
    public Allowance(Set<String> applications) {
        this.applications = Set.copyOf(
                applications.stream().map(a -> a.toLowerCase(Locale.ROOT)).toList());
    }

    /** @return whether this window's program may be looked at */
    public boolean allows(WindowRef window) {
        return applications.contains(window.application().toLowerCase(Locale.ROOT));
    }
}
