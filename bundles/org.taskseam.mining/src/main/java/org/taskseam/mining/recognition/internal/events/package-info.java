/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Brings the events of each actor into the true order and makes one act of what was told in several events. Holds them,
 * and the segments they are in.
 *
 * <ul>
 * <li>In: a log.
 * <li>Out: a stream of events, numbered texts, pauses in the actor's own pace.
 * <li>Source: Youden 1950 (where two kinds of pauses part); the order is our own: the one in which more steps come again.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.events;

import org.jspecify.annotations.NullMarked;
