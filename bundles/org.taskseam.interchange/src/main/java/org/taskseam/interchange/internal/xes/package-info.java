/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** XES (IEEE 1849). */
@NullMarked
package org.taskseam.interchange.internal.xes;

import org.jspecify.annotations.NullMarked;
