/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Capture on Linux with X11: XInput2 raw events without motion, active window and titles by property events, the clipboard's
 * owner by XFixes, and the UI element by AT-SPI2 over D-Bus.
 */
@NullMarked
package org.taskseam.capture.x11;

import org.jspecify.annotations.NullMarked;
