/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** Colours of the light and the dark theme: one accent, one heat scale; application colours are identity only. */
public enum Look {
    /** Dark text on light panes. */
    LIGHT(
            "#F4F5F7",
            "#FFFFFF",
            "#FAFBFC",
            "#DFE3E8",
            "#1F2933",
            "#5D6975",
            "#2F6FDE",
            "#E3EDFC",
            "#FFFFFF",
            "#CBD3DC",
            "#EEF1F4",
            "#9A5B00",
            "#C0362C",
            new String[] {"#DCE9FB", "#B5D0F6", "#86B1EE", "#5590E2", "#2F6FDE", "#1D4FA8"}),
    /** Light text on dark panes. */
    DARK(
            "#1B1F24",
            "#22272E",
            "#1E2329",
            "#343B44",
            "#E3E8EE",
            "#97A3B0",
            "#6BA1FF",
            "#24364F",
            "#2A3038",
            "#434C57",
            "#2B3139",
            "#E0A84A",
            "#F0857B",
            new String[] {"#25364D", "#2B4A73", "#33609B", "#3F79C4", "#5C97EC", "#8DB8FF"});

    /** How much of its colour the weakest arc has: enough to be seen with a contrast of 3 to 1. */
    public static final double FAINTEST = .72;

    private final Color background;
    private final Color panel;
    private final Color canvas;
    private final Color line;
    private final Color text;
    private final Color mute;
    private final Color accent;
    private final Color accentSoft;
    private final Color card;
    private final Color cardLine;
    private final Color grid;
    private final Color warning;
    private final Color error;
    private final Color[] heat;

    Look(
            String background,
            String panel,
            String canvas,
            String line,
            String text,
            String mute,
            String accent,
            String accentSoft,
            String card,
            String cardLine,
            String grid,
            String warning,
            String error,
            String[] heat) {
        this.background = color(background);
        this.panel = color(panel);
        this.canvas = color(canvas);
        this.line = color(line);
        this.text = color(text);
        this.mute = color(mute);
        this.accent = color(accent);
        this.accentSoft = color(accentSoft);
        this.card = color(card);
        this.cardLine = color(cardLine);
        this.grid = color(grid);
        this.warning = color(warning);
        this.error = color(error);
        this.heat = new Color[heat.length];
        for (int i = 0; i < heat.length; i++) {
            this.heat[i] = color(heat[i]);
        }
    }

    private static Color color(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /** @return behind fields and key figures */
    public Color background() {
        return background;
    }

    /** @return behind panes */
    public Color panel() {
        return panel;
    }

    /** @return behind the graph */
    public Color canvas() {
        return canvas;
    }

    /** @return between panes */
    public Color line() {
        return line;
    }

    /** @return text */
    public Color text() {
        return text;
    }

    /** @return text of less weight; readable on panes at 4.5:1 */
    public Color mute() {
        return mute;
    }

    /** @return the one accent */
    public Color accent() {
        return accent;
    }

    /** @return behind the selected row */
    public Color accentSoft() {
        return accentSoft;
    }

    /** @return text on the accent */
    public Color onAccent() {
        return this == LIGHT ? color("#FFFFFF") : color("#10151B");
    }

    /** @return behind a card */
    public Color card() {
        return card;
    }

    /** @return around a card */
    public Color cardLine() {
        return cardLine;
    }

    /** @return empty part of a bar */
    public Color grid() {
        return grid;
    }

    /** @return text of what needs a look */
    public Color warning() {
        return warning;
    }

    /** @return text of what failed */
    public Color error() {
        return error;
    }

    /** @return number of steps of the heat scale */
    public int heatSteps() {
        return heat.length;
    }

    /** @return a step of the heat scale, from 0 */
    public Color heatStep(int step) {
        return heat[step];
    }

    /**
     * @param share 0 to 1
     * @return the step of the heat scale for a share of the largest value
     */
    public Color heat(double share) {
        return heat[Math.clamp((int) Math.floor(share * heat.length), 0, heat.length - 1)];
    }

    /**
     * @param lean -1 to 1
     * @return from the colour of the first of two groups over grey to that of the second, for colour-blind eyes too
     */
    public Color lean(double lean) {
        Color side = lean < 0 ? color(this == LIGHT ? "#B35900" : "#F0A050") : accent;
        double strength = Math.min(1, Math.abs(lean) * 2);
        return mix(cardLine, side, strength);
    }

    /** @return {@code a} with a share of {@code b} mixed in, 0 to 1 */
    public static Color mix(Color a, Color b, double share) {
        RGB x = a.getRGB();
        RGB y = b.getRGB();
        return new Color(
                (int) Math.round(x.red + (y.red - x.red) * share),
                (int) Math.round(x.green + (y.green - x.green) * share),
                (int) Math.round(x.blue + (y.blue - x.blue) * share));
    }
}
