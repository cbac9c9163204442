/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Event store SPI with an in-memory and an embedded Derby implementation. */
@NullMarked
package org.taskseam.store;

import org.jspecify.annotations.NullMarked;
