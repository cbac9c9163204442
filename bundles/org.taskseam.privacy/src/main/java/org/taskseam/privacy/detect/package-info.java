/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view of a text that detectors read, and what they share. */
@NullMarked
package org.taskseam.privacy.detect;

import org.jspecify.annotations.NullMarked;
