/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Capture on Windows: Raw Input on a hidden window, WinEvents for windows and titles, the clipboard's format listener, and the UI
 * element by UI Automation with one cached call, by MSAA where that fails. Sizes, offsets and slots are those of 64-bit Windows;
 * the tests check them against the headers of mingw-w64.
 */
@NullMarked
package org.taskseam.capture.win32;

import org.jspecify.annotations.NullMarked;
