/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Comma-separated values. */
@NullMarked
package org.taskseam.interchange.internal.csv;

import org.jspecify.annotations.NullMarked;
