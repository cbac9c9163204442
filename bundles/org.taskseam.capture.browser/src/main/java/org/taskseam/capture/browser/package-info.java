/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The agent's end of the browser extension: a loopback server takes what pages tell, and a resolver joins it with the desktop's
 * events by place and time. Values of fields never arrive here, only their length.
 */
@NullMarked
package org.taskseam.capture.browser;

import org.jspecify.annotations.NullMarked;
