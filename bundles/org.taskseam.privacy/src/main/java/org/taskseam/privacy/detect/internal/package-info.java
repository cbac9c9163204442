/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The built-in recognisers; see {@link org.taskseam.privacy.detect.internal.Engine}. */
@NullMarked
package org.taskseam.privacy.detect.internal;

import org.jspecify.annotations.NullMarked;
