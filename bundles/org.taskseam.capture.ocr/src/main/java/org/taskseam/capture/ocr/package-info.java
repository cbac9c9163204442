/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads the words at a click from a picture of the screen, where a program tells nothing of its elements. Tesseract runs in a
 * process of its own, started on demand and ended when idle, so that a fault in it never hurts the agent.
 */
@NullMarked
package org.taskseam.capture.ocr;

import org.jspecify.annotations.NullMarked;
