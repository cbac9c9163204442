/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tells what the tasks of a type have in common.
 *
 * <ul>
 * <li>In: tasks and their steps.
 * <li>Out: variants, routines, values on their way.
 * <li>Source: our own; a step belongs to a routine where it is sure both ways, to the next and from it.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.description;

import org.jspecify.annotations.NullMarked;
