/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Links events that carry the same value, also where it is written in another way.
 *
 * <ul>
 * <li>In: a stream, and which columns are data.
 * <li>Out: links from event to event, weighed by how unlikely they are by chance.
 * <li>Source: our own; the weight is the log of how unlikely it is to meet the value again so soon.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.flow;

import org.jspecify.annotations.NullMarked;
