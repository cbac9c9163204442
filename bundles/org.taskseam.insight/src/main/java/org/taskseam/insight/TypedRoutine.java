/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.insight;

import java.util.Comparator;
import java.util.List;
import org.taskseam.mining.recognition.Routine;
import org.taskseam.mining.release.ReleasedTypes;

/**
 * A routine with the type of task that it belongs to.
 *
 * @param type name of the type
 * @param routine what may be told of it
 */
public record TypedRoutine(String type, Routine routine) {

    /** @return the routines that may be told, those with most time first */
    public static List<TypedRoutine> of(ReleasedTypes released) {
        return released.types().stream()
                .flatMap(type -> type.routines().stream().map(routine -> new TypedRoutine(type.name(), routine)))
                .sorted(Comparator.comparing((TypedRoutine one) -> one.routine().time())
                        .reversed())
                .toList();
    }
}
