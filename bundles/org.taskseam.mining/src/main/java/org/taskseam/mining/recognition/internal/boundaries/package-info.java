/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Says how likely a task ends and another begins in front of each event.
 *
 * <ul>
 * <li>In: a stream of activities, and links between equal values.
 * <li>Out: the path of usual steps, a probability for each place on it, or cuts at long pauses.
 * <li>Source: Leno et al. 2020 (first activity as loop header), Urabe et al. (co-occurrence around a place); logistic
 *     regression over both and others.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.boundaries;

import org.jspecify.annotations.NullMarked;
