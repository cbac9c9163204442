/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.GC;
import org.taskseam.ui.internal.widgets.Drawn;

/** Small drawing helpers of the parts. */
final class Ink {

    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d) (?=(?:%|h|min|s|ms)(?!\\p{L}))");

    private Ink() {}

    /** @return the text, shortened with an ellipsis so that it fits into a width in the font of the context */
    static String fit(GC gc, String text, int width) {
        return Drawn.fit(gc, text, width);
    }

    /** @return as {@link #fit}, but with the last word, in which names differ that begin alike */
    static String fitToLastWord(GC gc, String text, int width) {
        int space = text.lastIndexOf(' ');
        String last = text.substring(space + 1);
        int room = width - gc.textExtent(' ' + last).x;
        return space < 0 || room < width / 2 || gc.textExtent(text).x <= width
                ? fit(gc, text, width)
                : fit(gc, text.substring(0, space), room) + ' ' + last;
    }

    /**
     * @param first width of the first line
     * @param next  width of further lines
     * @param most  number of lines
     * @return the text in lines, broken at blanks; the last one with its last word where that is too long
     */
    static List<String> lines(GC gc, String text, int first, int next, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        int width = first;
        while (gc.textExtent(rest).x > width && lines.size() + 1 < most) {
            int end = rest.lastIndexOf(' ');
            while (end > 0 && gc.textExtent(rest.substring(0, end)).x > width) {
                end = rest.lastIndexOf(' ', end - 1);
            }
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
            width = next;
        }
        lines.add(fitToLastWord(gc, rest, width));
        return lines;
    }

    /** Draws a text that ends at a right edge. */
    static void right(GC gc, String text, int right, int y) {
        gc.drawText(text, right - gc.textExtent(text).x, y, true);
    }

    /**
     * @return the y after the last line of a text broken at spaces, but for those between a number and its unit, and within words
     *     that are too long; draws unless told not to
     */
    static int paragraph(GC gc, String text, int x, int y, int width, boolean draw) {
        int line = gc.getFontMetrics().getHeight() + 3;
        StringBuilder current = new StringBuilder();
        for (String whole : BEFORE_UNIT.matcher(text).replaceAll("\u00a0").split(" ")) {
            String word = whole;
            for (int end = fitting(gc, word, width); end < word.length(); end = fitting(gc, word, width)) {
                if (!current.isEmpty()) {
                    if (draw) {
                        gc.drawText(current.toString(), x, y, true);
                    }
                    y += line;
                    current.setLength(0);
                }
                if (draw) {
                    gc.drawText(word.substring(0, end), x, y, true);
                }
                y += line;
                word = word.substring(end);
            }
            String longer = current.isEmpty() ? word : current + " " + word;
            if (!current.isEmpty() && gc.textExtent(longer).x > width) {
                if (draw) {
                    gc.drawText(current.toString(), x, y, true);
                }
                y += line;
                current.setLength(0);
                current.append(word);
            } else {
                current.setLength(0);
                current.append(longer);
            }
        }
        if (draw) {
            gc.drawText(current.toString(), x, y, true);
        }
        return y + line;
    }

    /** @return whether each word of a text has room in a line */
    static boolean wordsFit(GC gc, String text, int width) {
        return Arrays.stream(text.split(" ")).allMatch(word -> gc.textExtent(word).x <= width);
    }

    /** @return how much of a word stands in a line, at least one character; up to an underscore where one is near the end */
    private static int fitting(GC gc, String word, int width) {
        int end = word.length();
        while (end > 1 && gc.textExtent(word.substring(0, end)).x > width) {
            end--;
        }
        int joint = word.lastIndexOf('_', end - 1) + 1;
        return end < word.length() && joint > end / 2 ? joint : end;
    }

    /** Draws a bar of a share of a width. */
    static void bar(GC gc, int x, int y, int width, int height, double share, org.taskseam.ui.graph.Look look) {
        gc.setBackground(look.grid());
        gc.fillRoundRectangle(x, y, width, height, height, height);
        gc.setBackground(look.accent());
        gc.fillRoundRectangle(x, y, Math.max(height, (int) Math.round(width * share)), height, height, height);
    }
}
