/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import static org.taskseam.eventlog.Nature.CONTEXT;
import static org.taskseam.eventlog.Nature.DATA;

/**
 * The standard attributes of an event, after the reference model for UI logs of Abb and Rehse (2022, 2024): an action on a
 * target (UI element in UI groups in an application on a system) by an actor. A column of a log plays at most one of these
 * roles; a column that plays none is treated as {@link Nature#DATA}.
 */
public enum Attribute {
    /** Identifier of the event in the source. */
    EVENT_ID(DATA),
    /** Who acted; a pseudonym once imported. */
    ACTOR(DATA),
    /** The smallest group that a report may speak of. */
    TEAM(CONTEXT),
    /** The PC; a pseudonym once imported. */
    MACHINE(DATA),
    /** One actor's uninterrupted stretch of work on one machine. */
    SESSION(DATA),
    /** The unit of work that the source says the event belongs to. */
    CASE(DATA),
    /** Event class: action and target. Derived by the importer unless the source brings one. */
    ACTIVITY(CONTEXT),
    /** What was done: click, text input, copy ... */
    ACTION(CONTEXT),
    /** Program or web application. */
    APPLICATION(CONTEXT),
    /** Title of the window. */
    WINDOW(DATA),
    /** Full address of a page or file. */
    URL(DATA),
    /** Address without its variable parts. */
    PAGE(CONTEXT),
    /** Workbook, file or other document. */
    DOCUMENT(DATA),
    /** Form, dialog, table or sheet around the element. */
    GROUP(CONTEXT),
    /** Label or name of the UI element. */
    ELEMENT(CONTEXT),
    /** Technical identifier, class or selector of the UI element. */
    ELEMENT_ID(CONTEXT),
    /** Kind of UI element: button, text field, cell ... */
    ROLE(CONTEXT),
    /** Cell address in a sheet. */
    CELL(DATA),
    /** What was typed, chosen or shown. */
    VALUE(DATA),
    /** Length of the value in characters; a number column. */
    VALUE_LENGTH(DATA),
    /** What was on the clipboard. */
    CLIPBOARD(DATA),
    /** Name of a key command, such as {@code Ctrl+S}. */
    SHORTCUT(CONTEXT),
    /** Screenshot or other proof. */
    EVIDENCE(DATA);

    private final Nature nature;

    Attribute(Nature nature) {
        this.nature = nature;
    }

    /** @return whether the attribute is context or data */
    public Nature nature() {
        return nature;
    }
}
