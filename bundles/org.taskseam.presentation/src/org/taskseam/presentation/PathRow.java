/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;

/**
 * An arc in figures, over everybody.
 *
 * @param from       name of the earlier activity; {@link MinedProject#START} for the start
 * @param to         name of the later activity; {@link MinedProject#END} for the end
 * @param count      how often
 * @param total      sum of the times between the two
 * @param median     median
 * @param percentile 95th percentile
 */
public record PathRow(String from, String to, long count, Duration total, Duration median, Duration percentile) {}
