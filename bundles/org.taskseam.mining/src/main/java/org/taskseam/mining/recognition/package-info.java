/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From unsegmented, interleaved streams of events to tasks, task types and routines, without settings. {@link
 * org.taskseam.mining.recognition.TaskRecognizer} is what partners implement; {@link
 * org.taskseam.mining.recognition.SeamRecognizer} is what the product brings.
 */
@NullMarked
package org.taskseam.mining.recognition;

import org.jspecify.annotations.NullMarked;
