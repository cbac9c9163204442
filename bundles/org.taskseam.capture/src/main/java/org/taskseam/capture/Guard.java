/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import java.util.Optional;

/** Masks an interaction before it is kept anywhere, or refuses it. */
@FunctionalInterface
public interface Guard {

    /** @return what may be recorded of it, or nothing */
    Optional<Interaction> admit(Interaction interaction);
}
