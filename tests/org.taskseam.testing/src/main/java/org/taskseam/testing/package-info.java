/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What tests of several modules share. Not part of any product. */
@NullMarked
package org.taskseam.testing;

import org.jspecify.annotations.NullMarked;
