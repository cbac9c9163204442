/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Keeps what was learned for the next day, and sees when it no longer holds.
 *
 * <ul>
 * <li>In: tasks known from earlier, or a file.
 * <li>Out: the part of the stream that is known, the file, the share of events not explained.
 * <li>Source: our own; drift is a share of unexplained events beyond chance.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.learned;

import org.jspecify.annotations.NullMarked;
