/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Immutable event log: columns, dictionaries, blocks, sessions, progress. */
@NullMarked
package org.taskseam.eventlog;

import org.jspecify.annotations.NullMarked;
