/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.graph;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Color;
import org.taskseam.drawing.ApplicationBadges;

/** The colours and letters that stand for the applications of the open log. For the thread of the views only. */
public final class Applications {

    private static ApplicationBadges badges = new ApplicationBadges(List.of());

    private Applications() {}

    /** Starts anew with the applications of a log. */
    public static void assign(List<String> mostUsedFirst) {
        badges = new ApplicationBadges(mostUsedFirst);
    }

    /** Makes more applications known; those that are known stay as they are. */
    public static void add(List<String> mostUsedFirst) {
        badges = new ApplicationBadges(Stream.concat(badges.applications().stream(), mostUsedFirst.stream())
                .toList());
    }

    /** @return the applications in the order in which they got their colours */
    public static List<String> known() {
        return badges.applications();
    }

    /** @return the colour of an application; grey for one that the log does not name */
    public static Color color(String application) {
        int argb = badges.of(application).argb();
        return new Color(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }

    /** @return one or two letters */
    public static String letters(String application) {
        return badges.of(application).text();
    }
}
