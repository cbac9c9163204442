/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The workbench: application, navigation, commands. */
package org.taskseam.ui;
