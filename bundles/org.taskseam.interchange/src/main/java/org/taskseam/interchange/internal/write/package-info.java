/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Shared by the writers of files: bytes, times, standard names. */
@NullMarked
package org.taskseam.interchange.internal.write;

import org.jspecify.annotations.NullMarked;
