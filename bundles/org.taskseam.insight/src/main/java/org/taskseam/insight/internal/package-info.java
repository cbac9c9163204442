/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** How the report is put together: who stands behind a figure, what is released, the sections of the page. */
@NullMarked
package org.taskseam.insight.internal;

import org.jspecify.annotations.NullMarked;
