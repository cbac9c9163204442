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
        assertEquals("NOTES", ProgramNames.said("NOTES"), "not told as a file");
        assertEquals("Notes", ProgramNames.said("NOTES.exe"));
        assertEquals("SAPX", ProgramNames.said("SAPX.exe"));
        assertEquals("MyTool", ProgramNames.said("myTool.ExE"));
        assertEquals("A", ProgramNames.said("a.exe"));
        assertEquals("Supplier Portal", ProgramNames.said("Supplier Portal"));
        assertEquals(".exe", ProgramNames.said(".exe"));
    }
}
