/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Counts the steps of each task type, and says how well a type explains a segment that it was not learned from.
 *
 * <ul>
 * <li>In: a stream and its typed segments.
 * <li>Out: a Markov chain per type, what may be learned from, and the length of the description.
 * <li>Source: Witten and Bell 1991 (smoothing), Kudo 2018 (leave-one-out pruning), Rissanen 1978 (description length).
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.models;

import org.jspecify.annotations.NullMarked;
