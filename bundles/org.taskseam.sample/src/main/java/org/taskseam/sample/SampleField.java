/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.sample;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;

/** The columns of a sample beside time and actor, each named after the attribute that it is. */
enum SampleField {
    EVENT_ID(Attribute.EVENT_ID, e -> Long.toString(e.id())),
    TEAM(Attribute.TEAM, SampleEvent::team),
    ACTIVITY(Attribute.ACTIVITY, SampleEvent::activity),
    ACTION(Attribute.ACTION, SampleEvent::action),
    APPLICATION(Attribute.APPLICATION, SampleEvent::application),
    WINDOW(Attribute.WINDOW, SampleEvent::window),
    URL(Attribute.URL, SampleEvent::url),
    PAGE(Attribute.PAGE, SampleEvent::page),
    DOCUMENT(Attribute.DOCUMENT, SampleEvent::document),
    GROUP(Attribute.GROUP, SampleEvent::group),
    ELEMENT(Attribute.ELEMENT, SampleEvent::element),
    ELEMENT_ID(Attribute.ELEMENT_ID, SampleEvent::elementId),
    ROLE(Attribute.ROLE, SampleEvent::role),
    CELL(Attribute.CELL, SampleEvent::cell),
    VALUE(Attribute.VALUE, SampleEvent::value),
    CLIPBOARD(Attribute.CLIPBOARD, SampleEvent::clipboard),
    SHORTCUT(Attribute.SHORTCUT, SampleEvent::shortcut);

    private final Attribute attribute;
    private final String header;
    private final Function<SampleEvent, @Nullable String> value;

    SampleField(Attribute attribute, Function<SampleEvent, @Nullable String> value) {
        this.attribute = attribute;
        this.header = attribute.name().toLowerCase(Locale.ROOT);
        this.value = value;
    }

    Attribute attribute() {
        return attribute;
    }

    String header() {
        return header;
    }

    /** @return the value, {@code null} if there is none */
    @Nullable
    String of(SampleEvent event) {
        String text = value.apply(event);
        return text == null || text.isEmpty() ? null : text;
    }
}
