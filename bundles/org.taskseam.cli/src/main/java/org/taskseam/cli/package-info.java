/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The headless command line. */
@NullMarked
package org.taskseam.cli;

import org.jspecify.annotations.NullMarked;
