/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taskseam.eventlog.Attribute;
import org.taskseam.interchange.DetectedColumn;

/** Which columns make an activity. */
public final class ActivitySources {

    /** Every attribute that may be part of an activity. */
    static final Set<Attribute> ALL = EnumSet.of(
            Attribute.ACTION,
            Attribute.ELEMENT,
            Attribute.ELEMENT_ID,
            Attribute.CELL,
            Attribute.SHORTCUT,
            Attribute.GROUP,
            Attribute.PAGE,
            Attribute.URL,
            Attribute.WINDOW,
            Attribute.APPLICATION);

    /** Where one of these is known, the title of the window adds nothing but names of documents and people. */
    private static final Set<Attribute> PLACED = EnumSet.of(
            Attribute.ELEMENT,
            Attribute.ELEMENT_ID,
            Attribute.CELL,
            Attribute.SHORTCUT,
            Attribute.GROUP,
            Attribute.PAGE,
            Attribute.URL);

    private ActivitySources() {}

    /** @return the columns from which activities can be made, empty ones only where nothing else is there */
    public static List<DetectedColumn> of(List<DetectedColumn> columns) {
        List<DetectedColumn> possible =
                columns.stream().filter(c -> ALL.contains(c.role().attribute())).toList();
        List<DetectedColumn> filled =
                possible.stream().filter(c -> !c.example().isEmpty()).toList();
        return withoutNeedlessTitles(filled.isEmpty() ? possible : filled);
    }

    private static List<DetectedColumn> withoutNeedlessTitles(List<DetectedColumn> columns) {
        boolean placed = columns.stream().anyMatch(c -> PLACED.contains(c.role().attribute()));
        return columns.stream()
                .filter(c -> !placed || c.role().attribute() != Attribute.WINDOW)
                .toList();
    }
}
