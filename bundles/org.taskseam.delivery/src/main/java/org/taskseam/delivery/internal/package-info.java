/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Shared inside of the bundle, not for others. */
@NullMarked
package org.taskseam.delivery.internal;

import org.jspecify.annotations.NullMarked;
