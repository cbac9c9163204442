/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.interchange.internal.ocel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An object of the file.
 *
 * @param id         unique in the file
 * @param type       its kind
 * @param attributes names and values
 * @param parents    objects that it is part of, without doubles
 */
record UiObject(String id, ObjectType type, Map<String, String> attributes, List<UiObject> parents) {

    UiObject(String id, ObjectType type, Map<String, String> attributes) {
        this(id, type, attributes, new ArrayList<>(1));
    }

    /** Makes this object part of another one. */
    void partOf(UiObject parent) {
        if (parents.stream().noneMatch(p -> p.id.equals(parent.id))) {
            parents.add(parent);
        }
    }
}
