/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads times from bytes and finds out their format. */
@NullMarked
package org.taskseam.interchange.internal.time;

import org.jspecify.annotations.NullMarked;
