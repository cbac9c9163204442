/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * A type of task in figures, over everybody.
 *
 * @param name  its name; empty for work as a whole
 * @param cases number of its cases
 * @param share of the active time of all types, 0 to 1
 */
public record TaskRow(String name, long cases, double share) {

    /** @return whether this stands for work as a whole */
    public boolean isWhole() {
        return name.isEmpty();
    }
}
