/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Collects the columns of a log while a file is read. */
@NullMarked
package org.taskseam.interchange.internal.column;

import org.jspecify.annotations.NullMarked;
