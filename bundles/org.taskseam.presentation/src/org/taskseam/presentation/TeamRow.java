/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * A team of the project.
 *
 * @param name   its name
 * @param people number of people
 * @param hidden whether it is too small to speak of
 */
public record TeamRow(String name, int people, boolean hidden) {}
