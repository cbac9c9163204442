/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What analysts name, edit and save. */
package org.taskseam.model;
