/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Learns which columns tell what is done, and how finely their texts are to be read; the others are data.
 *
 * <ul>
 * <li>In: a stream of events.
 * <li>Out: rules that give each event an activity, and how each column is used.
 * <li>Source: Abb and Rehse 2022 (context and data); leave-one-out prediction of the neighbours instead of their labels.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.activities;

import org.jspecify.annotations.NullMarked;
