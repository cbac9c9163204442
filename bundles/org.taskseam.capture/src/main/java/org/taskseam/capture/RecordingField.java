/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.taskseam.eventlog.Attribute;

/** The columns of a recording beside time and actor: one for every attribute that capture can fill. */
public enum RecordingField {
    ACTION(Attribute.ACTION, i -> i.action().text()),
    APPLICATION(Attribute.APPLICATION, Interaction::application),
    WINDOW(Attribute.WINDOW, Interaction::window),
    URL(Attribute.URL, ofElement(UiElement::url)),
    GROUP(Attribute.GROUP, ofElement(UiElement::group)),
    /** Of a gap, why something is missing. */
    ELEMENT(
            Attribute.ELEMENT,
            i -> i.action() == Action.GAP
                    ? i.command()
                    : ofElement(UiElement::name).apply(i)),
    ELEMENT_ID(Attribute.ELEMENT_ID, ofElement(UiElement::id)),
    ROLE(Attribute.ROLE, ofElement(UiElement::role)),
    CELL(Attribute.CELL, ofElement(UiElement::cell)),
    SHORTCUT(Attribute.SHORTCUT, i -> i.action() == Action.GAP ? null : i.command()),
    /** Keys of a typing run, of a gap the number of events that are missing. */
    VALUE_LENGTH(
            Attribute.VALUE_LENGTH,
            i -> i.action() == Action.TEXT_INPUT && !isSecret(i) || i.action() == Action.GAP && i.count() > 0
                    ? Long.toString(i.count())
                    : null);

    private final Attribute attribute;
    private final Function<Interaction, @Nullable String> value;

    RecordingField(Attribute attribute, Function<Interaction, @Nullable String> value) {
        this.attribute = attribute;
        this.value = value;
    }

    /** @return the attribute that the column stands for */
    public Attribute attribute() {
        return attribute;
    }

    /** @return what an interaction holds, without what it does not */
    public static Map<Attribute, String> values(Interaction interaction) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        for (RecordingField field : values()) {
            String value = field.of(interaction);
            if (value != null) {
                values.put(field.attribute, value);
            }
        }
        return values;
    }

    /** @return name of the column */
    public String header() {
        return attribute.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String of(Interaction interaction) {
        return value.apply(interaction);
    }

    private static Function<Interaction, @Nullable String> ofElement(Function<UiElement, @Nullable String> part) {
        return interaction -> {
            UiElement element = interaction.element();
            return element == null ? null : part.apply(element);
        };
    }

    /** The length of a password is part of the secret. */
    private static boolean isSecret(Interaction interaction) {
        UiElement element = interaction.element();
        return element != null && element.password();
    }
}
