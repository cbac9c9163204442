/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Layered layout of process maps and their SVG and PNG pictures. */
@NullMarked
package org.taskseam.drawing;

import org.jspecify.annotations.NullMarked;
