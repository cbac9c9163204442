/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal;

/** The part of a text that does not change from one unit of work to the next. */
public final class StablePart {

    private StablePart() {}

    /** @return the text with runs of digits as {@code #}, and an address without query and fragment */
    public static String of(String text) {
        int end = text.length();
        if (text.indexOf("://") > 0) {
            end = before(text, '?', before(text, '#', end));
        }
        StringBuilder stable = new StringBuilder(end);
        boolean digits = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (!digits) {
                    stable.append('#');
                }
                digits = true;
            } else {
                digits = false;
                stable.append(c);
            }
        }
        return stable.toString();
    }

    private static int before(String text, char mark, int end) {
        int at = text.indexOf(mark);
        return at < 0 ? end : Math.min(at, end);
    }
}
