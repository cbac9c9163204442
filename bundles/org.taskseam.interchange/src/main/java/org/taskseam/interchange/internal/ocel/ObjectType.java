/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.ocel;

/** Kinds of objects after the reference model for UI logs, with the role they play in an event. */
enum ObjectType {
    /** The unit of work; not every event has one. */
    CASE("task", "task"),
    ELEMENT("ui element", "target"),
    GROUP("ui group", "context"),
    APPLICATION("application", "application"),
    ACTOR("actor", "performed_by"),
    TEAM("team", "team");

    private final String typeName;
    private final String qualifier;

    ObjectType(String typeName, String qualifier) {
        this.typeName = typeName;
        this.qualifier = qualifier;
    }

    /** @return name of the type in the file */
    String typeName() {
        return typeName;
    }

    /** @return what the object is to an event */
    String qualifier() {
        return qualifier;
    }
}
