/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal.tables;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Gives each entry of a menu a letter of its own, the first of its text that is free, by which a key chooses it. */
public final class Letters {

    private final Set<String> taken = new TreeSet<>();

    /** @param marked texts that have a letter already, behind an ampersand */
    public Letters(String... marked) {
        for (String text : marked) {
            int at = text.indexOf('&') + 1;
            taken.add(text.substring(at, at + 1).toLowerCase(Locale.ROOT));
        }
    }

    /** @return the text with an ampersand before its letter; without one where all of its letters are taken */
    public String mark(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))
                    && taken.add(text.substring(at, at + 1).toLowerCase(Locale.ROOT))) {
                return plain(text.substring(0, at)) + '&' + plain(text.substring(at));
            }
        }
        return plain(text);
    }

    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
