/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives each application a number of its own in the order in which they are first seen, the most used first. For the thread
 * of the views only.
 */
public final class ApplicationIdentity {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    private ApplicationIdentity() {}

    /** Starts anew with the applications of a log. */
    public static void assign(Iterable<String> applications) {
        NUMBERS.clear();
        applications.forEach(ApplicationIdentity::of);
    }

    /** @return the number of an application */
    public static int of(String application) {
        return NUMBERS.computeIfAbsent(application, name -> NUMBERS.size());
    }
}
