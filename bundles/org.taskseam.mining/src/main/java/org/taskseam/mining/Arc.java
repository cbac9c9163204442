/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

/**
 * One activity directly follows another.
 *
 * @param from     id of the first activity
 * @param to       id of the activity that follows
 * @param count    how often
 * @param duration time from one to the other
 */
public record Arc(int from, int to, long count, DurationStats duration) {}
