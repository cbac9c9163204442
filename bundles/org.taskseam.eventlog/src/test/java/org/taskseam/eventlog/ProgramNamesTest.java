/*
 * Copyright (c) 2026 Taskseam contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.taskseam.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProgramNamesTest {

    @Test
    void programFilesAreCalledAsPeopleCallThem() {
        assertEquals("LibreOffice", ProgramNames.said("soffice"));
        assertEquals("Excel", ProgramNames.said("EXCEL.EXE"));
        assertEquals("Payroll", ProgramNames.said("PAYROLL.exe"));
        assertEquals("SAP", ProgramNames.said("SAP.exe"));
        assertEquals("Supplier Portal", ProgramNames.said("Supplier Portal"));
        assertEquals(".exe", ProgramNames.said(".exe"));
    }
}
