/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining.recognition.decision;

/** What a name of a type may be. */
final class Names {

    private static final int LONGEST = 200;

    private Names() {}

    static String checked(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST || trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A name of a task type has 1 to " + LONGEST + " characters and no line ends");
        }
        return trimmed;
    }
}
