/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Deterministic generator of sample event logs with their truth. */
@NullMarked
package org.taskseam.sample;

import org.jspecify.annotations.NullMarked;
