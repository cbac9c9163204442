/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Process graph viewer after Zest's viewer contract, on Draw2d. */
package org.taskseam.ui.graph;
