/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Small helpers that know nothing of tasks: a map without boxes, digests of texts, JSON read strictly.
 *
 * <ul>
 * <li>In: numbers, texts, JSON.
 * <li>Out: numbers, digests, checked fields.
 * </ul>
 */
@NullMarked
package org.taskseam.mining.recognition.internal.util;

import org.jspecify.annotations.NullMarked;
