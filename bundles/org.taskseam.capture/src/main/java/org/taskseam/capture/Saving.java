/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/** What capture does without when it would take too much of the PC, from nothing to nearly everything. */
public enum Saving {
    /** Nothing. */
    NONE,
    /** No pictures. */
    PICTURES,
    /** That, and at most one look-up of an element a second; no words are read from the screen. */
    ELEMENTS,
    /** Only windows are recorded; of all else a gap says how much it was. */
    DETAILS;

    /** @return the next step up, or this one if there is none */
    Saving more() {
        return values()[Math.min(ordinal() + 1, DETAILS.ordinal())];
    }

    /** @return the next step down, or this one if there is none */
    Saving less() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** @return whether this does without a kind of thing */
    public boolean without(Saving kind) {
        return compareTo(kind) >= 0;
    }
}
