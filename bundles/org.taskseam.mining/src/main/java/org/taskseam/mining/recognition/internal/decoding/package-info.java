/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads each actor's stream anew as tasks that may be left and taken up again, with noise between.
 *
 * <ul>
 * <li>In: a stream, links and models.
 * <li>Out: segments.
 * <li>Source: hard EM over a mixture of Markov chains, with {@code models} as its other half; beam search.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.decoding;

import org.jspecify.annotations.NullMarked;
