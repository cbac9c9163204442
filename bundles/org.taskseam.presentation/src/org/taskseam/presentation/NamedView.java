/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * A view of the process graph that an analyst gave a name.
 *
 * @param name     its name, unique in its project
 * @param task     type of task that is shown; empty for work as a whole
 * @param settings what is shown of it
 */
public record NamedView(String name, String task, MapSettings settings) {}
