/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.model;

import org.eclipse.emf.ecore.EAttribute;
import org.taskseam.eventlog.Nature;

/** Reads from the model whether an attribute is context or data. */
public final class Natures {

    /** Source of the annotation that every attribute carries. */
    public static final String SOURCE = "urn:taskseam:nature";

    private Natures() {}

    /**
     * @return whether the attribute says where and on what kind of thing, or which value
     * @throws IllegalStateException if the attribute carries no or an unknown tag
     */
    public static Nature of(EAttribute attribute) {
        var annotation = attribute.getEAnnotation(SOURCE);
        String nature = annotation == null ? "none" : annotation.getDetails().get("nature");
        return switch (nature) {
            case "context" -> Nature.CONTEXT;
            case "data" -> Nature.DATA;
            case null, default ->
                throw new IllegalStateException("Attribute "
                        + attribute.getEContainingClass().getName() + "." + attribute.getName() + " is tagged " + nature
                        + "; tag it context or data");
        };
    }
}
