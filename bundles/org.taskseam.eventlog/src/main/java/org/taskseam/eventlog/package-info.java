/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The event log: columns of events with ranked dictionaries, sessions, cases, filters and cursors that allocate nothing per
 * event. Everything else in Taskseam reads or makes an {@link org.taskseam.eventlog.EventLog}.
 */
@NullMarked
package org.taskseam.eventlog;

import org.jspecify.annotations.NullMarked;
