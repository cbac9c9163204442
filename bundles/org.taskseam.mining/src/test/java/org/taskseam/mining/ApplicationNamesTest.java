/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationNamesTest {

    @Test
    void applicationsThatWouldBeCalledTheSameStayApart() {
        ApplicationNames names =
                new ApplicationNames(List.of("firefox", "firefox-esr", "soffice", "Excel", "EXCEL.EXE"));
        assertEquals("firefox", names.of("firefox"));
        assertEquals("firefox-esr", names.of("firefox-esr"));
        assertEquals("EXCEL.EXE", names.of("EXCEL.EXE"));
        assertEquals("LibreOffice", names.of("soffice"));
    }

    @Test
    void theApplicationAtTheEndOfAnActivityIsCalledSo() {
        ApplicationNames names = new ApplicationNames(List.of("soffice", "kate"));
        assertEquals("edit \u00b7 B1 \u00b7 LibreOffice", names.in("edit \u00b7 B1 \u00b7 soffice"));
        assertEquals("Click OK (LibreOffice)", names.in("Click OK (soffice)"));
        assertEquals("LibreOffice", names.in("soffice"));
        assertEquals("Call xsoffice", names.in("Call xsoffice"));
        assertEquals("soffice opens", names.in("soffice opens"));
        assertEquals("Write in Kate", names.in("Write in kate"));
        assertEquals("delicate", names.in("delicate"));
    }

    @Test
    void whatIsCalledOtherwiseInActivitiesIsKnown() {
        ApplicationNames names = new ApplicationNames(List.of("soffice", "kate", "ERP"));
        assertEquals(
                Map.of("soffice", "LibreOffice"),
                names.changedIn(List.of("Click OK (soffice)", "copy \u00b7 soffice", "Post \u00b7 ERP", "delicate")));
    }

    @Test
    void aMapWithoutProgramFilesStaysAsItIs() {
        ApplicationNames names = new ApplicationNames(List.of("ERP", "Outlook"));
        assertTrue(names.areThoseOfTheLog());
        ProcessMap map = new ProcessMap(0, 0, List.of(), List.of());
        assertSame(map, names.in(map));
    }
}
