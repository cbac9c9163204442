/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Says how sure it is that a task begins, ends and is typed right.
 *
 * <ul>
 * <li>In: the tasks found, the models, and how likely boundaries are.
 * <li>Out: a probability for each task.
 * <li>Source: logistic regression on logs with truth.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.confidence;

import org.jspecify.annotations.NullMarked;
