/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an event that no other has, as logs made of segments hold it: {@code INSTALLATION-EPOCH-SEQUENCE}.
 *
 * @param installation random name of the agent's installation
 * @param id           its number there
 */
public record EventName(String installation, EventId id) {

    private static final Pattern FORM = Pattern.compile("(.+)-(\\d{1,7})-(\\d{1,13})");

    /** @return the name that a text is; empty if it is none */
    public static Optional<EventName> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            EventId id = new EventId(Integer.parseInt(form.group(2)), Long.parseLong(form.group(3)));
            return Optional.of(new EventName(form.group(1), id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return installation + "-" + id.epoch() + "-" + id.sequence();
    }
}
