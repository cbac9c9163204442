/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.policy;

import org.taskseam.eventlog.Attribute;

/**
 * The treatment of each attribute where a rule is silent, and the loosest one that any rule may give. The switches name
 * every attribute: a new one does not compile until somebody has decided about it.
 */
public final class Defaults {
    private Defaults() {}

    /** What holds unless a rule says otherwise: the strictest treatment with which work can still be recognised. */
    public static Treatment treatment(Attribute attribute) {
        return switch (attribute) {
            case ACTOR, MACHINE, SESSION, CASE -> Treatment.PSEUDONYMISE;
            case EVENT_ID, DOCUMENT, CLIPBOARD, EVIDENCE -> Treatment.DROP;
            case VALUE -> Treatment.TOKENISE;
            case VALUE_LENGTH, CELL, URL -> Treatment.GENERALISE;
            case WINDOW, ELEMENT, ELEMENT_ID, PAGE, GROUP, ACTIVITY -> Treatment.MASK;
            case TEAM, ACTION, APPLICATION, ROLE, SHORTCUT -> Treatment.KEEP;
        };
    }

    /**
     * What holds for logs that are imported without a policy. Documents and the clipboard become tokens, since the way of
     * values from one place to another is what recognition lives by; nobody's screen is recorded here.
     */
    public static Treatment ofImports(Attribute attribute) {
        return switch (attribute) {
            case CASE, DOCUMENT, CLIPBOARD, CELL -> Treatment.TOKENISE;
            case VALUE_LENGTH -> Treatment.KEEP;
            default -> treatment(attribute);
        };
    }

    /** The loosest treatment that a rule may give; {@link Rule} refuses more. */
    public static Treatment loosest(Attribute attribute) {
        return switch (attribute) {
            case ACTOR, MACHINE, SESSION -> Treatment.PSEUDONYMISE;
            case VALUE, CLIPBOARD, EVIDENCE, CELL -> Treatment.GENERALISE;
            case CASE, EVENT_ID, WINDOW, URL, PAGE, DOCUMENT, ELEMENT, ELEMENT_ID, GROUP, ACTIVITY -> Treatment.MASK;
            case TEAM, ACTION, APPLICATION, ROLE, SHORTCUT, VALUE_LENGTH -> Treatment.KEEP;
        };
    }
}
