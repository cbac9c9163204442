/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapThemeTest {

    static List<MapTheme> themes() {
        return List.of(MapTheme.LIGHT, MapTheme.DARK);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textCanBeReadOnEveryGround(MapTheme theme) {
        for (Ink text : List.of(Ink.TEXT, Ink.MUTED)) {
            for (Ink ground : List.of(Ink.CANVAS, Ink.PANEL, Ink.CARD, Ink.GROUND, Ink.ACCENT_SOFT)) {
                double contrast = MapTheme.contrast(theme.argb(text), theme.argb(ground));
                assertTrue(contrast >= 4.5, theme.name() + " " + text + " on " + ground + ": " + contrast);
            }
        }
        for (Ink text : List.of(Ink.ACCENT, Ink.WARNING)) {
            double contrast = MapTheme.contrast(theme.argb(text), theme.argb(Ink.PANEL));
            assertTrue(contrast >= 4.5, theme.name() + " " + text + ": " + contrast);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theWeakestLineIsSeen(MapTheme theme) {
        int canvas = theme.argb(Ink.CANVAS);
        int line = mix(canvas, theme.argb(Ink.ARC), MapComposer.FAINTEST);
        double contrast = MapTheme.contrast(line, canvas);
        assertTrue(contrast >= 3, theme.name() + ": " + contrast);
    }

    private static int mix(int ground, int ink, double opacity) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (1 - opacity) * (ground >> shift & 0xFF) + opacity * (ink >> shift & 0xFF);
            mixed |= (int) channel << shift;
        }
        return mixed;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void applicationLettersCanBeReadAndApplicationsDiffer(MapTheme theme) {
        Set<Integer> colours = new HashSet<>();
        for (int i = 0; i < MapTheme.applicationColours(); i++) {
            int colour = MapTheme.application(i);
            assertTrue(colours.add(colour));
            assertTrue(MapTheme.contrast(theme.argb(Ink.ON_COLOUR), colour) >= 4.5, "colour " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void heatReadsByLightnessAlone(MapTheme theme) {
        double sign = theme == MapTheme.LIGHT ? -1 : 1;
        for (int i = Ink.HEAT_1.ordinal(); i < Ink.HEAT_6.ordinal(); i++) {
            double lighter = MapTheme.luminance(theme.argb(Ink.values()[i + 1]))
                    - MapTheme.luminance(theme.argb(Ink.values()[i]));
            assertTrue(sign * lighter > 0, theme.name() + " step " + i);
        }
        assertEquals(Ink.HEAT_1, Ink.heat(0));
        assertEquals(Ink.HEAT_6, Ink.heat(1));
    }
}
