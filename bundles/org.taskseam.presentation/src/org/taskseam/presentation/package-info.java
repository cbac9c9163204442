/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** View models of the workbench; no SWT. */
package org.taskseam.presentation;
