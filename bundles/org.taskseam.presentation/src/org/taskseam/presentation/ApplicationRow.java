/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.Duration;

/**
 * An application in figures, over everybody.
 *
 * @param name     its name
 * @param events   number of events in it
 * @param time     time spent in it
 * @param switches how often people changed to it from another one
 */
public record ApplicationRow(String name, long events, Duration time, long switches) {}
