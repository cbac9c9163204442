/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Event store on blocks: the logic once, engines that keep rows in memory or in Derby. */
@NullMarked
package org.taskseam.store.internal;

import org.jspecify.annotations.NullMarked;
