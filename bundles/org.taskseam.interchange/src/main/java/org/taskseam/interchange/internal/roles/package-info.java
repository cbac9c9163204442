/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finds out what the columns of a file mean. */
@NullMarked
package org.taskseam.interchange.internal.roles;

import org.jspecify.annotations.NullMarked;
