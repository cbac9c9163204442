/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Rates of a team; sums would tell of teams that are withheld.
 *
 * @param name the team
 * @param people how many, 0 where the team is too small to be told of
 * @param rates {@code null} where the team is too small
 */
public record TeamFigures(String name, int people, @Nullable Rates rates) {

    /**
     * What a team does in an hour of active time.
     *
     * @param stepsPerHour events
     * @param switchesPerHour changes of the application
     * @param stay median time in one application before the next
     */
    public record Rates(double stepsPerHour, double switchesPerHour, Duration stay) {}

    /** Whether the team is too small to be told of. */
    public boolean hidden() {
        return rates == null;
    }
}
