/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

import java.util.Set;

/**
 * One decision of a person about recognised tasks. Types are named by their {@linkplain KnownType#key() keys}, tasks by
 * {@linkplain TaskRef references} that find them again in later results.
 */
public sealed interface Decision {

    /** @return who decided, when and where */
    Authorship by();

    /** A type gets a name. */
    record Rename(String type, String name, Authorship by) implements Decision {

        public Rename {
            name = Names.checked(name);
        }
    }

    /**
     * Types become one.
     *
     * @param into the type that stays
     * @param from the types that become part of it
     */
    record Merge(String into, Set<String> from, Authorship by) implements Decision {

        public Merge {
            from = Set.copyOf(from);
            if (from.isEmpty() || from.contains(into)) {
                throw new IllegalArgumentException("A type is merged with others, not with nothing or itself");
            }
        }
    }

    /**
     * Some of a type's tasks become a type of their own.
     *
     * @param type    the type they leave
     * @param by      who decided
     * @param which   the tasks that leave
     * @param newType key of the new type, from {@link Decisions#newKey()}
     * @param name    name of the new type
     */
    record Split(String type, SplitBy which, String newType, String name, Authorship by) implements Decision {

        public Split {
            name = Names.checked(name);
        }
    }

    /** A task, with the events it has now, is of a type. */
    record Assign(TaskRef task, String type, Authorship by) implements Decision {}

    /** The events of a task are none. */
    record NoTask(TaskRef task, Authorship by) implements Decision {}

    /** A task is right as it is, events and type. */
    record AcceptTask(TaskRef task, String type, Authorship by) implements Decision {}

    /** The tasks of a type are none: what looked like a type is something that just happens often. */
    record RejectType(String type, Authorship by) implements Decision {}

    /** A type is right as it is. */
    record AcceptType(String type, Authorship by) implements Decision {}
}
