/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** A recorded or generated log played as if it happened now. */
@NullMarked
package org.taskseam.capture.replay;

import org.jspecify.annotations.NullMarked;
