/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Mends segments: joins, takes apart, trims and adds some, where the other segments of the type say so.
 *
 * <ul>
 * <li>In: typed segments and the models counted from them.
 * <li>Out: segments with other edges.
 * <li>Source: our own; each change is a test of likelihoods under the models without the segment itself.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.segments;

import org.jspecify.annotations.NullMarked;
