/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * A figure of the project as a whole.
 *
 * @param name    what is counted
 * @param value   with its unit
 * @param meaning how it is counted, in one sentence
 */
public record KeyFigure(String name, String value, String meaning) {}
