/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import org.eclipse.swt.graphics.Color;
import org.taskseam.ui.graph.Look;

/** The colours by which types of task are told apart; white text on any of them is readable at 4.5:1. */
final class TaskColors {

    private static final int[] RGB = {
        0x2B6CB0, 0xA8430F, 0x2F7D4F, 0x7B4FB5, 0x8A6100, 0xB02A78,
        0x0F766E, 0xA0303C, 0x4C51BF, 0x4A7010, 0x0E6E8C, 0x6B4F3A
    };
    private static final Color[] COLORS = new Color[RGB.length];

    static {
        for (int i = 0; i < RGB.length; i++) {
            COLORS[i] = new Color(RGB[i] >> 16, RGB[i] >> 8 & 255, RGB[i] & 255);
        }
    }

    private TaskColors() {}

    /** @return the colour of a type; those of rare types come again */
    static Color of(int type) {
        return COLORS[Math.floorMod(type, COLORS.length)];
    }

    /** @return text on any of the colours */
    static Color text() {
        return Look.LIGHT.onAccent();
    }
}
