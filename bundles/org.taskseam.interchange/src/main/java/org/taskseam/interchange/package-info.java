/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Readers and writers of event logs: CSV, XES, OCEL 2.0. */
@NullMarked
package org.taskseam.interchange;

import org.jspecify.annotations.NullMarked;
