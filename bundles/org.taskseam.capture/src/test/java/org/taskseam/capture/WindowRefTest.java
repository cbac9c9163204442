/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowRefTest {

    @ParameterizedTest
    @CsvSource({
        "*log.txt - gedit, log.txt - gedit",
        "* log.txt, log.txt",
        "\u25cf App.java - Editor, App.java - Editor",
        "\u2022 notes, notes",
        "log.txt - gedit, log.txt - gedit",
        "5 * 3 - Calculator, 5 * 3 - Calculator",
        "*, *",
        "'', ''"
    })
    void theMarkOfUnsavedChangesIsNoPartOfTheTitle(String shown, String title) {
        assertEquals(title, new WindowRef(1, 2, "gedit", shown).title());
    }
}
