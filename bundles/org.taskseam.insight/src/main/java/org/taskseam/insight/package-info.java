/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What leaves for readers and other programs: summaries, the self-contained HTML report, tasks by event. */
@NullMarked
package org.taskseam.insight;

import org.jspecify.annotations.NullMarked;
