/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.presentation;

/**
 * What is wrong with a text that a person writes.
 *
 * @param line    where, from 1
 * @param message what, in a sentence
 */
public record TextProblem(int line, String message) {}
