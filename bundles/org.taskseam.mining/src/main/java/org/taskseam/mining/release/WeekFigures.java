/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.release;

import java.time.LocalDate;

/**
 * What happened in a calendar week.
 *
 * @param monday its first day
 * @param events how many events, by the clock of the place
 */
public record WeekFigures(LocalDate monday, long events) {}
