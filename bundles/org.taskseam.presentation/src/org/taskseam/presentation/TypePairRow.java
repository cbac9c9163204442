/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * Events that one recogniser puts into one type and another into another.
 *
 * @param first  type of the first, or that it is no task
 * @param second type of the second, or that it is no task
 * @param events number of events
 * @param share  of all events, 0 to 1
 * @param same   whether the two types stand for each other
 */
public record TypePairRow(String first, String second, long events, double share, boolean same) {}
