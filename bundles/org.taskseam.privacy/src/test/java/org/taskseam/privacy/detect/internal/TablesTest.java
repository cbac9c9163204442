/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.privacy.detect.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taskseam.privacy.Channel;

class TablesTest {

    @Test
    void theBuildMadeAllOfThemFromTheListsOfToday() {
        for (Tables table :
                List.of(Tables.FOLDS, Tables.WORDS, Tables.THINGS, Tables.EVERYDAY, Tables.LABELS, Tables.NAME_ODDS)) {
            assertArrayEquals(table.lists().get().array(), Resources.bytes(table.name()), table.name());
        }
    }

    @Test
    void eachCharacterFoldsAsTheRulesSay() {
        assertEquals("ss Th ae 1\u20442 <", folded("ß Þ æ ½ ＜"));
        assertEquals("\u0001", folded("\u0001"));
        assertEquals("Lodz", folded("Ł\u200bódź"));
    }

    private static String folded(String text) {
        return Folder.fold(text, Channel.OTHER).toString();
    }
}
