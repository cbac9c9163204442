/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.taskseam.drawing.MapTheme;
import org.taskseam.ui.graph.Look;

class LookTest {

    @Test
    void theWeakestArcIsSeen() {
        for (Look look : Look.values()) {
            Color arc = Look.mix(look.canvas(), look.mute(), Look.FAINTEST);
            double contrast = MapTheme.contrast(argb(arc), argb(look.canvas()));
            assertTrue(contrast >= 3, () -> look + ": " + contrast);
        }
    }

    private static int argb(Color color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }
}
