/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight.internal;

/** A part of the page. */
interface Section {

    /** @return identifier of the part, also the key of its title */
    String id();

    /** @return whether there is anything to tell */
    default boolean hasContent() {
        return true;
    }

    /** Writes what stands below the title. */
    void write(Html html);
}
