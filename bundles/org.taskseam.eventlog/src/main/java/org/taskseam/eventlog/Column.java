/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes one column of a log. Time and actor are not columns: every event has them.
 *
 * @param name      name in the source and in exports, unique inside a log
 * @param attribute the standard role it plays, or {@code null}
 * @param kind      how its values are held
 * @param nature    context or data; usually that of the attribute
 */
public record Column(String name, @Nullable Attribute attribute, Kind kind, Nature nature) {

    /** How the values of a column are held. */
    public enum Kind {
        /** Texts from a dictionary; it is ranked unless the texts name cases, of which none is much more frequent than the next. */
        TEXT,
        /** 64-bit whole numbers. */
        NUMBER
    }

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(nature, "nature");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A column needs a name");
        }
        if (attribute == Attribute.ACTOR) {
            throw new IllegalArgumentException("The actor is not a column: give it to the builder as actors");
        }
    }

    /** A text column that plays a standard role. */
    public static Column text(String name, Attribute attribute) {
        return new Column(name, attribute, Kind.TEXT, attribute.nature());
    }

    /** A text column without a standard role. */
    public static Column text(String name, Nature nature) {
        return new Column(name, null, Kind.TEXT, nature);
    }

    /** A number column that plays a standard role. */
    public static Column number(String name, Attribute attribute) {
        return new Column(name, attribute, Kind.NUMBER, attribute.nature());
    }

    /** A number column without a standard role. */
    public static Column number(String name, Nature nature) {
        return new Column(name, null, Kind.NUMBER, nature);
    }
}
