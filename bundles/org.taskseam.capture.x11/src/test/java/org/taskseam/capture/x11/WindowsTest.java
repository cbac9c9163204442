/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture.x11;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java",
                "python3",
                "python3.11",
                "node",
                "ruby3.1",
                "perl",
                "wine64-preloader",
                "mono-sgen",
                "gjs-console"
            })
    void whatRunsProgramsOfOthersIsNamedByItsWindow(String program) {
        assertTrue(Windows.isRuntime(program));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soffice", "chromium", "javaws-like", "winecfg", "pythonista"})
    void otherProgramsAreNamedByThemselves(String program) {
        assertFalse(Windows.isRuntime(program));
    }
}
