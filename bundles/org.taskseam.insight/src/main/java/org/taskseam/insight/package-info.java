/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Summaries and the self-contained HTML report. */
@NullMarked
package org.taskseam.insight;

import org.jspecify.annotations.NullMarked;
