/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.guard;

/**
 * A number that may leave.
 *
 * @param count how many times
 * @param sum the sum
 * @param cells on how many cells it stands, 0 if nothing may be said
 * @param withheld how many cells with too few people were left out of it
 */
public record Figure(long count, long sum, int cells, int withheld) {
    /** Whether anything may be said. */
    public boolean released() {
        return cells > 0;
    }

    /** The mean of what is summed, 0 if there is nothing. */
    public double mean() {
        return count == 0 ? 0 : (double) sum / count;
    }
}
