/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Finds which segments are of one kind, which kinds are one task cut in two, and which only interrupt others.
 *
 * <ul>
 * <li>In: segments and their activities.
 * <li>Out: segments with types.
 * <li>Source: our own: greedy clustering by shared activities, rare ones weighing more, then tests against chance.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.types;

import org.jspecify.annotations.NullMarked;
