/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One event as it is kept: masked before it came here.
 *
 * @param id     its number, see {@link EventId#number()}
 * @param fields one text for each column, empty where there is none; without control characters
 */
public record RecordedEvent(long id, List<String> fields) {

    private static final String SEPARATOR = "\u001f";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public RecordedEvent {
        fields = List.copyOf(fields);
    }

    byte[] bytes() {
        return String.join(
                        SEPARATOR,
                        fields.stream()
                                .map(field -> CONTROL.matcher(field).replaceAll(" "))
                                .toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    static RecordedEvent of(long id, byte[] text) {
        return new RecordedEvent(id, List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
    }
}
