/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Shared by the formats: opening files, texts for people. */
@NullMarked
package org.taskseam.interchange.internal;

import org.jspecify.annotations.NullMarked;
