/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The agent on an employee's PC: records by a signed configuration, and leaves the last word to the employee. */
@NullMarked
package org.taskseam.agent;

import org.jspecify.annotations.NullMarked;
