/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

/** What a colour is for; a {@link MapTheme} says which one it is. */
public enum Ink {
    /** Behind everything. */
    CANVAS,
    /** Side panels and legends. */
    PANEL,
    /** A card. */
    CARD,
    CARD_LINE,
    /** Lines between areas. */
    LINE,
    /** Quiet areas such as the ground of bars. */
    GROUND,
    TEXT,
    /** Second-rank text; still at least 4.5 to 1 on canvas, panel, card and ground. */
    MUTED,
    /** Arcs and signs. */
    ARC,
    /** The one accent: selection, links, bars. */
    ACCENT,
    /** Ground of a selected row. */
    ACCENT_SOFT,
    /** Calls for a look. */
    WARNING,
    SHADOW,
    /** Text on application colours; the same in all themes. */
    ON_COLOUR,
    /** Six steps of the heat scale, from little to much. */
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4,
    HEAT_5,
    HEAT_6;

    /** Number of steps of the heat scale. */
    public static final int HEAT_STEPS = 6;

    /**
     * @param share 0 to 1
     * @return the step of the heat scale
     */
    public static Ink heat(double share) {
        int step = (int) Math.ceil(Math.clamp(share, 0, 1) * HEAT_STEPS) - 1;
        return values()[HEAT_1.ordinal() + Math.max(0, step)];
    }
}
