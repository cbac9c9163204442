/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Miner SPI, engine, miners, process maps and task recognition. */
@NullMarked
package org.taskseam.mining;

import org.jspecify.annotations.NullMarked;
