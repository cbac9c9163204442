/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.internal.activities;

import java.util.regex.Pattern;

/**
 * Marks that programs put into their titles, which say nothing of what is done: unread messages in front ("(3) Inbox"), signs of
 * what is not saved yet ("* Letter", "● main.c"), and a browser's other pages ("Orders and 3 more pages").
 */
final class TitleMarks {

    private static final Pattern IN_FRONT = Pattern.compile("^(?:\\(\\d+\\+?\\) +|[*●•] ?)+(?=\\S)");
    private static final Pattern OTHER_PAGES = Pattern.compile(
            "(?<=\\S) (?:and \\d+ more pages?|und \\d+ weitere Seiten?|et \\d+ (?:autres? pages?|pages? de plus)|en nog \\d+ pagina(?:'s|’s)?)(?= [-–—|] |$)");

    private TitleMarks() {}

    /** @return a title without marks */
    static String without(String title) {
        String text = title;
        if (!text.isEmpty() && "(*●•".indexOf(text.charAt(0)) >= 0) {
            text = IN_FRONT.matcher(text).replaceFirst("");
        }
        return text.contains(" page") || text.contains(" weitere Seite") || text.contains(" pagina")
                ? OTHER_PAGES.matcher(text).replaceFirst("")
                : text;
    }
}
