/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The applications that may be looked at. Everything else costs nothing and leaves one opaque interaction. */
public final class Allowance {

    private final Predicate<String> applications;

    /** @param applications short program names; upper and lower case are the same */
    public Allowance(Set<String> applications) {
        Set<String> names = Set.copyOf(
                applications.stream().map(a -> a.toLowerCase(Locale.ROOT)).toList());
        this.applications = name -> names.contains(name.toLowerCase(Locale.ROOT));
    }

    /** @param applications says of a short program name whether it may be looked at */
    public Allowance(Predicate<String> applications) {
        this.applications = applications;
    }

    /** @return whether this window's program may be looked at */
    public boolean allows(WindowRef window) {
        return applications.test(window.application());
    }
}
