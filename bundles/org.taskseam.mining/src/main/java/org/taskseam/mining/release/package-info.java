/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The only way from mining to people: results behind the release guard. */
@NullMarked
package org.taskseam.mining.release;

import org.jspecify.annotations.NullMarked;
