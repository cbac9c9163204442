/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the recogniser of the product works: one class per step, on plain arrays. Not for use from outside. */
@NullMarked
package org.taskseam.mining.recognition.internal;

import org.jspecify.annotations.NullMarked;
