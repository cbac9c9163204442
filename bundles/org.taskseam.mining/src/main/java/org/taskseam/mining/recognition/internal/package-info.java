/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The method from start to end, and what people see of its result; each step is a package below. Not for use from outside.
 *
 * <ul>
 * <li>In: a log, perhaps with what was learned from it before.
 * <li>Out: tasks with types, names and how sure they are, and what was learned.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal;

import org.jspecify.annotations.NullMarked;
