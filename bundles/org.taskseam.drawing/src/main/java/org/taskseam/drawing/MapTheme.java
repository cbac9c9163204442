/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.drawing;

import java.util.EnumMap;
import java.util.Map;

/**
 * The colours of maps, reports and the workbench as {@code 0xAARRGGBB}. One accent; one heat scale of a single hue whose steps
 * differ in lightness, so that it reads without seeing colours; application colours only tell applications apart.
 */
public final class MapTheme {

    /** Dark text on a light ground. */
    public static final MapTheme LIGHT = new MapTheme(
            "light", 0xFAFBFC, 0xFFFFFF, 0xFFFFFF, 0xCBD3DC, 0xDFE3E8, 0xEEF1F4, 0x1F2933, 0x5A6673, 0x6B7785, 0x2F6FDE,
            0xE3EDFC, 0x9A5B00, 0x0B1A2B, 0xFFFFFF, 0xDCE9FB, 0xB5D0F6, 0x86B1EE, 0x5590E2, 0x2F6FDE, 0x1D4FA8);

    /** Light text on a dark ground. */
    public static final MapTheme DARK = new MapTheme(
            "dark", 0x1E2329, 0x22272E, 0x2A3038, 0x434C57, 0x343B44, 0x2B323A, 0xE3E8EE, 0x9CA8B5, 0x8793A1, 0x6BA1FF,
            0x24364F, 0xE5A94B, 0x000000, 0xFFFFFF, 0x25364D, 0x2B4A73, 0x33609B, 0x3F79C4, 0x5C97EC, 0x8DB8FF);

    /** Colours that tell applications apart, the same in all themes; white text on each has at least 4.5 to 1. */
    private static final int[] APPLICATIONS = {
        0xFF1B70B8,
        0xFFAD5A24,
        0xFF217F55,
        0xFF7A4FBF,
        0xFFB8383D,
        0xFF4B6A88,
        0xFF0F7C86,
        0xFFA83E87,
        0xFF6B7416,
        0xFF4A55C7,
        0xFF7D5A44,
        0xFF5E6670
    };

    private final String name;
    private final Map<Ink, Integer> colours = new EnumMap<>(Ink.class);

    /** @param rgb one colour for each ink, in the order of the inks */
    private MapTheme(String name, int... rgb) {
        this.name = name;
        for (Ink ink : Ink.values()) {
            colours.put(ink, 0xFF000000 | rgb[ink.ordinal()]);
        }
    }

    /** @return "light" or "dark" */
    public String name() {
        return name;
    }

    /** @return the colour as {@code 0xAARRGGBB} */
    public int argb(Ink ink) {
        Integer colour = colours.get(ink);
        if (colour == null) {
            throw new IllegalArgumentException("No colour for " + ink);
        }
        return colour;
    }

    /**
     * @param index position of an application among those of the log, by use
     * @return its colour as {@code 0xAARRGGBB}; colours come again after twelve
     */
    public static int application(int index) {
        return APPLICATIONS[Math.floorMod(index, APPLICATIONS.length)];
    }

    /** @return number of different application colours */
    public static int applicationColours() {
        return APPLICATIONS.length;
    }

    /** @return contrast of two colours from 1 to 21 as WCAG 2 defines it */
    public static double contrast(int argb, int other) {
        double a = luminance(argb);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** @return relative luminance of a colour from 0 to 1 as WCAG 2 defines it */
    public static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16 & 0xFF) + 0.7152 * linear(argb >> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
