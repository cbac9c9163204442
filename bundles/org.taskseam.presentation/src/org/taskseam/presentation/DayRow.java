/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

import java.time.LocalDate;

/**
 * Events of a day, over everybody.
 *
 * @param day    the day where the people are
 * @param events number of events
 */
public record DayRow(LocalDate day, long events) {}
