/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the bridge does by itself when it starts. */
package org.taskseam.osgi.internal;
