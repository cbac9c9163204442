/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartWishTest {

    private static StartWish of(String... arguments) {
        return StartWish.of(arguments);
    }

    @Test
    void whateverIsNamedIsOpenedOrComplainedOf() {
        assertEquals(Path.of("nothere").toAbsolutePath(), of("nothere").project());
        assertEquals(
                Path.of("a.taskseam").toAbsolutePath(), of("a.taskseam", "b").project());
    }

    @Test
    void optionsAndTheirValuesAreNoProjects() {
        assertNull(of("-perspective", "x").project());
        assertEquals(Path.of("p").toAbsolutePath(), of("-perspective", "x", "p").project());
        assertEquals(Path.of("p").toAbsolutePath(), of("--sample", "p").project());
        assertTrue(of("--sample").sample());
        assertTrue(of().isEmpty());
    }
}
