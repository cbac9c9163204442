/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
@NullMarked
package org.taskseam.mining.internal;

import org.jspecify.annotations.NullMarked;
