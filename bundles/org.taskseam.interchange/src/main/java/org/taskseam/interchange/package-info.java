/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads and writes event logs: CSV, XES, OCEL 2.0. {@link org.taskseam.interchange.LogFormats} finds the format of a file and
 * reads it into an {@link org.taskseam.eventlog.EventLog}; a new format is a {@link org.taskseam.interchange.LogFormat} found by
 * {@link java.util.ServiceLoader}. What was found out about a file can be shown ({@link org.taskseam.interchange.Detected}) and
 * overruled ({@link org.taskseam.interchange.Mapping}).
 */
@NullMarked
package org.taskseam.interchange;

import org.jspecify.annotations.NullMarked;
