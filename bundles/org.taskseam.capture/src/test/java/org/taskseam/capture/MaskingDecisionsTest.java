/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taskseam.eventlog.Attribute;

/** No text of what capture hands on without a masking decision: each becomes an attribute of the policy, or is never stored. */
class MaskingDecisionsTest {

    /** Texts that are recorded, with the attribute under which the policy decides about them. */
    private static final Map<String, Attribute> RECORDED = Map.of(
            "Interaction.application", Attribute.APPLICATION,
            "Interaction.window", Attribute.WINDOW,
            "Interaction.command", Attribute.SHORTCUT,
            "UiElement.role", Attribute.ROLE,
            "UiElement.name", Attribute.ELEMENT,
            "UiElement.id", Attribute.ELEMENT_ID,
            "UiElement.group", Attribute.GROUP,
            "UiElement.cell", Attribute.CELL,
            "UiElement.url", Attribute.URL);

    /** Texts that end before anything is stored: in the allow-list, in the queue, or as words of a fixed list. */
    private static final Set<String> NEVER_STORED = Set.of(
            "UiElement.source",
            "WindowRef.application",
            "WindowRef.title",
            "KeyPress.command",
            "PageShown.url",
            "Gap.reason");

    private static Set<String> texts() {
        Set<Class<?>> records = new HashSet<>(List.of(Interaction.class, UiElement.class, WindowRef.class));
        records.addAll(List.of(RawEvent.class.getPermittedSubclasses()));
        return records.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> CharSequence.class.isAssignableFrom(component.getType()))
                        .map(component -> name(type, component)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    @Test
    void everyTextHasADecision() {
        Set<String> decided = Stream.concat(RECORDED.keySet().stream(), NEVER_STORED.stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(decided, texts(), "decide about a new text here, or remove a decision");
    }

    @Test
    void whatIsRecordedIsInARecordingsColumns() {
        Set<Attribute> columns = Arrays.stream(RecordingField.values())
                .map(RecordingField::attribute)
                .collect(Collectors.toSet());
        assertTrue(columns.containsAll(RECORDED.values()), columns.toString());
        assertTrue(!columns.contains(Attribute.VALUE) && !columns.contains(Attribute.CLIPBOARD), "typed text");
    }

    /** What a key typed has no place to be in: of a key its class is known, and the name of a command. */
    @Test
    void typedTextHasNoField() {
        for (RecordComponent component : RawEvent.KeyPress.class.getRecordComponents()) {
            assertTrue(Set.of("at", "kind", "command", "window").contains(component.getName()), component.getName());
        }
        for (KeyClass kind : KeyClass.values()) {
            assertTrue(kind.name().length() > 1, "no key of one character: " + kind);
        }
    }
}
