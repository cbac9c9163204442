/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How layouts and pictures of process maps are made; nothing here is API. */
@NullMarked
package org.taskseam.drawing.internal;

import org.jspecify.annotations.NullMarked;
