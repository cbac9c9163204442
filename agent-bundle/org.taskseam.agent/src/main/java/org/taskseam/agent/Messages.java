/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.agent;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the agent says on the command line, and why it does not record, in the language of the running program. The employee's page has
 * texts of its own.
 */
final class Messages {

    private static final String NAME = "org.taskseam.agent.messages";

    private Messages() {}

    /** @return the sentence with its arguments filled in */
    static String text(String key, Object... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle(NAME).getString(key), arguments);
    }

    /** @return day and minute on this PC; the agent's own Java knows the calendars of no language but English */
    static String time(Instant instant) {
        String pattern = ResourceBundle.getBundle(NAME).getString("time");
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(instant.atZone(ZoneId.systemDefault()));
    }
}
