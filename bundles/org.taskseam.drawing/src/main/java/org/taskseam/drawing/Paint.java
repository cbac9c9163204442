/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import org.jspecify.annotations.Nullable;

/**
 * What an area or line is painted with.
 *
 * @param ink role of the colour, or {@code null} for a fixed colour
 * @param argb the fixed colour
 * @param opacity 0 to 1
 */
public record Paint(@Nullable Ink ink, int argb, double opacity) {

    /** @return the theme's colour for this role */
    public static Paint of(Ink ink) {
        return new Paint(ink, 0, 1);
    }

    /** @return the theme's colour for this role, translucent */
    public static Paint of(Ink ink, double opacity) {
        return new Paint(ink, 0, opacity);
    }

    /** @return the same colour in all themes */
    public static Paint fixed(int argb) {
        return new Paint(null, argb, 1);
    }

    /** @return the colour in a theme as {@code 0xAARRGGBB}, without the opacity */
    public int colour(MapTheme theme) {
        return ink == null ? argb : theme.argb(ink);
    }
}
