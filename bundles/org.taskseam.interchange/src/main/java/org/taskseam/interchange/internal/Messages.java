/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ResourceBundle;
import org.taskseam.interchange.BadLogException;

/** Texts that a person sees, in the language of the person. */
public final class Messages {

    private static final String NAME = "org.taskseam.interchange.internal.messages";

    private Messages() {}

    /** @return the name of a time zone for people; the "Z" of ISO 8601 is called UTC */
    public static String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    /** @return the sentence with its arguments filled in */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle(NAME).getString(key), arguments);
    }

    /** @return place, problem and advice in one text */
    public static String problem(Path file, long line, int column, String key, Object... arguments) {
        return problem(file, line, column, text(key, arguments), text(key + ".advice", arguments));
    }

    /** @return place, problem and advice in one text */
    public static String problem(Path file, long line, int column, String problem, String advice) {
        StringBuilder text = new StringBuilder(file.toString());
        if (line != BadLogException.NOWHERE) {
            text.append(text("at.line", Long.toString(line)));
        }
        if (column != BadLogException.NOWHERE) {
            text.append(text("at.column", Integer.toString(column)));
        }
        return text.append(": ").append(problem).append(' ').append(advice).toString();
    }

    /** @return a text cut to a length that fits into a message, control characters made visible */
    public static String shorten(String text) {
        String visible = text.replaceAll("\\p{Cntrl}", "\u00b7");
        return visible.length() <= 60 ? visible : visible.substring(0, 57) + "...";
    }
}
