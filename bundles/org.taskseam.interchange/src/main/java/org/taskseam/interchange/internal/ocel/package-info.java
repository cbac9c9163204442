/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** OCEL 2.0 JSON. */
@NullMarked
package org.taskseam.interchange.internal.ocel;

import org.jspecify.annotations.NullMarked;
