/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rules of analysts about where tasks of a type begin and end and which events belong to one case, mixed with what is learned. */
@NullMarked
package org.taskseam.mining.recognition.rule;

import org.jspecify.annotations.NullMarked;
