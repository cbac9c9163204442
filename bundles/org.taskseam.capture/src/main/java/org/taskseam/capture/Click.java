/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

/**
 * Where and when a button of the mouse was pressed.
 *
 * @param x  pixels from the left of the screen
 * @param y  pixels from its top
 * @param at when the source heard of it, which on a busy PC may be long before the element is looked up
 */
public record Click(int x, int y, Moment at) {}
