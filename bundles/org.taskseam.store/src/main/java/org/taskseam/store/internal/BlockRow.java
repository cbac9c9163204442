/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.store.internal;

/** A block with its data. */
record BlockRow(BlockSpan span, byte[] data) {}
