/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;

/**
 * An arc of the process graph as it is shown.
 *
 * @param from       id of the card it leaves
 * @param to         id of the card it reaches
 * @param count      how often one followed the other
 * @param median     median time between the two
 * @param percentile 95th percentile of that time
 * @param weight     how much of the shown measure, 0 to 1
 * @param label      the measure as text
 * @param lean       how much more the second of two compared groups has, -1 to 1; 0 where none are compared
 */
public record Link(
        String from,
        String to,
        long count,
        Duration median,
        Duration percentile,
        double weight,
        String label,
        double lean) {}
