/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Makes activities where a file has none: action and target without what changes from one time to the next. */
@NullMarked
package org.taskseam.interchange.internal.activity;

import org.jspecify.annotations.NullMarked;
