/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.help;

import java.util.List;
import java.util.Locale;

/**
 * A page of the help.
 *
 * @param id    name of its file, without number and ending
 * @param title its first heading
 * @param lines the other lines, as {@link HelpText} reads them
 */
record HelpPage(String id, String title, List<String> lines) {

    HelpPage {
        lines = List.copyOf(lines);
    }

    /** @return whether all words of a search stand on the page */
    boolean matches(String search) {
        String text = (title + '\n' + String.join("\n", lines)).toLowerCase(Locale.getDefault());
        for (String word : search.toLowerCase(Locale.getDefault()).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
