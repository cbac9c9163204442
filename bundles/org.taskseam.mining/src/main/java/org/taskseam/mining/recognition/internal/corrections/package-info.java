/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tasks while rules and decisions of people put them right.
 *
 * <ul>
 * <li>In: recognised tasks, and what is to change.
 * <li>Out: recognised tasks, described anew where something changed.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.corrections;

import org.jspecify.annotations.NullMarked;
