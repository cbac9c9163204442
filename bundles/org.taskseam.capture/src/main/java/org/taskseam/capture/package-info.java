/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From the desktop's raw events to recorded interactions: sources deliver, a bounded queue decouples them, typing and scrolling
 * become counts, only allow-listed applications are looked at, a guard masks, a recorder keeps. Text that a person types has
 * no field to be stored in.
 */
@NullMarked
package org.taskseam.capture;

import org.jspecify.annotations.NullMarked;
