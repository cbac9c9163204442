/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pictures of the screen: taken, made unreadable where they must be, and encoded without a graphics library. */
@NullMarked
package org.taskseam.capture.screen;

import org.jspecify.annotations.NullMarked;
